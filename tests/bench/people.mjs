import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const given = 'Amina Bilal Chloé Daniël Elif Farid Gülsüm Hamid Ines Jürgen Khadija Liesbeth'.split(
  ' ',
);
const family = 'Peeters Özdemir Van den Broeck El Amrani Çelik D’Hondt Nguyễn Haile'.split(' ');
const functions = ['full-time-worker', 'voluntary-return-worker'];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/**
 * Adds people to a copy of the site, each with some of its topics and some days; half are confirmed.
 * @param {string} folder
 * @param {number} count
 */
export function addPeople(folder, count) {
  const topics = readdirSync(join(folder, 'content/topics')).sort();
  const keys = topics.map((file) => file.replace('.md', ''));
  const staff = join(folder, 'content/staff');
  mkdirSync(staff, { recursive: true });
  for (let i = 0; i < count; i++) {
    const name = `${given[i % given.length]} ${family[(i * 5) % family.length]} ${i}`;
    const lines = [
      `name: ${name}`,
      `function: ${functions[i % 2]}`,
      ...listOf('topics', keys, i),
      ...listOf('days', days, i),
      `email: person${i}@example.org`,
      ...(i % 2 ? ['verified:', '  date: 2026-01-01', '  by: algemeen coördinator'] : []),
    ];
    writeFileSync(join(staff, `person-${i}.md`), `---\n${lines.join('\n')}\n---\n`);
  }
}

/**
 * @param {string} field
 * @param {string[]} values
 * @param {number} i
 */
function listOf(field, values, i) {
  const chosen = values.filter((_, at) => at === i % values.length || (i + at) % 3 === 0);
  return [`${field}:`, ...chosen.map((value) => `  - ${value}`)];
}
