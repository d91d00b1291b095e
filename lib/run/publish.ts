import { clock } from '../publish/lock';
import { goBack, publish } from '../publish/publish';

// `npm run publish`: the site as the files are now, or nothing; `-- back`: the release before, `-- back
// <version>`: an earlier one.
const root = process.cwd();
const say = (text: string) => console.log(text);
const [word, version, ...rest] = process.argv.slice(2);

try {
  if (rest.length > 0 || (word !== undefined && word !== 'back'))
    throw new Error(
      `"${[word, version, ...rest].filter(Boolean).join(' ')}" ken ik niet. Schrijf npm run publish, npm run publish -- back of npm run publish -- back <versie>.`,
    );
  const release = word
    ? await goBack(root, { what: process.env.PUBLISHER ?? 'npm run publish -- back', say }, version)
    : await publish(root, { what: process.env.PUBLISHER ?? 'npm run publish', say });
  say(`Live: versie ${release.id}, sinds ${clock(new Date().toISOString())}.`);
} catch (error) {
  console.error(`\nNiet gepubliceerd: ${(error as Error).message}\n\nDe site blijft zoals ze was.`);
  process.exitCode = 1;
}
