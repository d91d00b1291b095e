import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, removeCopy } from './copy.mjs';
import { enlarge } from './generate.mjs';
import { addPeople } from './people.mjs';
import { keep } from './results.mjs';
import { budget, table } from './table.mjs';
import { watch } from './watch.mjs';

const people = 200;
const budgetBytes = 14_000;
const kinds = {
  'the whole directory': /^contact\.html$/,
  'answers by topic': /^contact\/onderwerp\//,
  'answers by group': /^contact\/groep\//,
  'answers by day': /^contact\/dag\//,
  persons: /^contact\/(?!blad)[^/]+\.html$/,
  'the sheet for paper': /^contact\/blad\.html$/,
};

/** A service of 200 people in 18 languages: how long the build takes and how large its pages are. */
export async function directory() {
  const folder = copySite('directory');
  await enlarge(folder, 0);
  addPeople(folder, people);
  const { status, seconds, said } = await watch(['npm', 'run', '--silent', 'build'], folder);
  if (status !== 0) throw new Error(`The site of ${people} people does not build:\n${said}`);
  const dist = join(folder, 'dist');
  const tags = readdirSync(join(dist), { withFileTypes: true }).filter((one) => one.isDirectory());
  const rows = Object.entries(kinds).map(([kind, pattern]) => {
    const sizes = tags.flatMap(({ name: tag }) =>
      readdirSync(join(dist, tag), { recursive: true, encoding: 'utf8' })
        .filter((name) => pattern.test(name) && name.endsWith('.html'))
        .map((name) => statSync(join(dist, tag, `${name}.gz`)).size),
    );
    return { kind, pages: sizes.length, largest: Math.max(...sizes) };
  });
  for (const { name: tag } of tags) {
    const list = JSON.parse(readFileSync(join(dist, tag, 'data/contact.json'), 'utf8'));
    const cards = readFileSync(join(dist, tag, 'data/contact.vcf'), 'utf8').match(/END:VCARD/g);
    if (list.people.length <= people || cards?.length !== list.people.length)
      throw new Error(`The files of ${tag} miss somebody.`);
  }
  removeCopy(folder);
  const answers = rows.filter(({ kind }) => kind !== 'the sheet for paper');
  const text = [
    `${people} people more, ${tags.length} languages: \`npm run build\` took ${seconds.toFixed(1)} s. The files of every language hold everybody.`,
    table(
      ['kind of page', 'pages', 'largest, bytes with gzip'],
      rows.map(({ kind, pages, largest }) => [kind, pages, largest]),
    ),
    budget(
      'every answer in 14,000 bytes; the sheet is for paper and grows with the people',
      answers.every(({ largest }) => largest <= budgetBytes),
    ),
  ];
  keep('directory', 'A large directory', [], text.join('\n\n'));
}
