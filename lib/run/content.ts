import { checkContent } from '../content/check';
import { report } from '../content/check/problem';

// `npm run content`: an editor's mistake stops here, in words an editor understands.
// `npm run warnings` lists what a person should look at.
const problems = checkContent(process.cwd());
const errors = problems.filter(({ level }) => level !== 'warning');
const warnings = problems.filter(({ level }) => level === 'warning');
if (errors.length > 0) {
  console.error(`\n${report(errors)}\n`);
  process.exit(1);
}
if (process.argv.includes('--warnings')) {
  console.log(`\n${report(warnings)}\n`);
} else {
  const more =
    warnings.length > 0 ? ` ${warnings.length} plaatsen om na te kijken: npm run warnings.` : '';
  console.log(`De inhoud is in orde.${more}`);
}
