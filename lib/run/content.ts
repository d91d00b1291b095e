import { checkContent } from '../content/check';
import { report } from '../content/check/problem';

// `npm run content`: an editor's mistake stops here, in words an editor understands.
const problems = checkContent(process.cwd());
if (problems.length > 0) {
  console.error(`\n${report(problems)}\n`);
  process.exit(1);
}
console.log('De inhoud is in orde.');
