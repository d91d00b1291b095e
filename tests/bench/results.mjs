import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine, packageVersion } from './machine.mjs';

const file = fileURLToPath(new URL('results.md', import.meta.url));
const head = `# Measurements

\`npm run bench\` measures everything, \`npm run bench -- bytes\` one part. Each part says when and on
what it was measured; parts that were not run again keep their figures. All servers and the browser
are on one machine, so figures can be compared with each other, not with those of another machine.
`;

/**
 * Prints a part's figures and puts them in `results.md`, in the place of the older ones.
 * @param {string} part
 * @param {string} title
 * @param {string[]} versions of the programs that measured
 * @param {string} text tables and budgets
 */
export function keep(part, title, versions, text) {
  const used = [`Node ${process.versions.node}`, `Next ${packageVersion('next')}`, ...versions];
  const day = new Date().toISOString().slice(0, 10);
  const facts = `\`npm run bench -- ${part}\` on ${day}, ${machine()}. ${used.join(', ')}.`;
  const section = `## ${title}\n\n${facts}\n\n${text}\n`;
  const old = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const others = old.filter((one) => !one.startsWith(`## ${title}\n`));
  const sections = [head, ...others, section].map((one) => one.trim());
  writeFileSync(file, `${sections.join('\n\n')}\n`);
  console.log(`\n${section}`);
}
