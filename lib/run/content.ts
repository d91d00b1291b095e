import { join } from 'node:path';
import { check } from '../check';
import { isError, report } from '../check/report';
import { prepare, writeChanged } from '../content/prepared';

// `npm run content`: an editor's mistake stops here, in words an editor understands; what is in order
// is left for the build. `npm run warnings` lists what a person should look at.
const root = process.cwd();
const { content, addresses, problems } = check(root);
const errors = problems.filter(isError);
const warnings = problems.filter((problem) => !isError(problem));
if (errors.length > 0) {
  console.error(`\n${report(errors)}\n`);
  process.exit(1);
}
prepare(root, content);
writeChanged(join(root, '.contentlayer/addresses.json'), JSON.stringify(addresses));
if (process.argv.includes('--warnings')) {
  console.log(`\n${report(warnings)}\n`);
} else {
  const more =
    warnings.length > 0 ? ` ${warnings.length} plaatsen om na te kijken: npm run warnings.` : '';
  console.log(`De inhoud is in orde.${more}`);
}
