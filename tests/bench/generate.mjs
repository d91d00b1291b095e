import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import matter from 'gray-matter';
import { tsImport } from 'tsx/esm/api';
import { stringify } from 'yaml';

const tags = 'nl en fr de es pt ru uk tr ar fa sq ka ps so ku ckb ti'.split(' ');

/** @typedef {{ data: Record<string, any>, content: string }} Text */

/**
 * Makes a copy of the site one of 18 languages with so many pages each. New languages have Dutch
 * words; new pages have the words of an existing page and a number in their title.
 * @param {string} folder
 * @param {number} count pages of each language
 */
export async function enlarge(folder, count) {
  const { textHash } = await tsImport('../../lib/content/hash.ts', import.meta.url);
  const had = languagesOf(folder);
  const content = join(folder, 'content');
  const names = readdirSync(join(content, 'nl'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const models = names.filter((name) => name.includes('/'));
  const pages = names.map((name) => ({ name, model: name, mark: '' }));
  for (let i = 1; pages.length < count; i++) {
    const model = models[i % models.length] ?? '';
    const mark = ` ${String(i).padStart(3, '0')}`;
    pages.push({ name: join(dirname(model), `x-${mark.trim()}.md`), model, mark });
  }
  for (const { name, model, mark } of pages) {
    const dutch = marked(read(join(content, 'nl', model)), mark);
    const of = textHash({ ...dutch.data, body: dutch.content });
    const translation = { of, method: 'machine', madeAt: '2026-11-23' };
    for (const tag of tags) {
      const own = tag !== 'nl' && had.includes(tag) && read(join(content, tag, model));
      const { data, content: body } = own ? marked(own, mark) : dutch;
      const { title, description } = data;
      const facts = tag === 'nl' ? data : { title, description, translation };
      if (mark || !had.includes(tag)) write(join(content, tag, name), body, facts);
    }
  }
  addLanguages(folder, had);
}

/** @param {string} folder */
function languagesOf(folder) {
  return readdirSync(join(folder, 'messages')).map((name) => name.replace('.json', ''));
}

/**
 * @param {string} file
 * @returns {Text | undefined}
 */
function read(file) {
  try {
    return matter(readFileSync(file, 'utf8'), {});
  } catch {
    return undefined;
  }
}

/**
 * @param {Text | undefined} text
 * @param {string} mark
 * @returns {Text}
 */
function marked(text, mark) {
  if (!text) throw new Error('A page to copy is missing.');
  return { content: text.content, data: { ...text.data, title: text.data.title + mark } };
}

/**
 * @param {string} file
 * @param {string} body
 * @param {object} data
 */
function write(file, body, data) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${stringify(data)}---\n${body}`);
}

/**
 * @param {string} folder
 * @param {string[]} had
 */
function addLanguages(folder, had) {
  const table = join(folder, 'lib/i18n/languages.ts');
  const dutch = readFileSync(join(folder, 'messages/nl.json'), 'utf8');
  // Every plural form that any language has.
  const words = dutch.replace(
    / other (\{[^}]*\})/g,
    (other, form) =>
      ['zero', 'two', 'few', 'many'].map((name) => ` ${name} ${form}`).join('') + other,
  );
  const lines = tags
    .filter((tag) => !had.includes(tag))
    .map((tag) => {
      writeFileSync(join(folder, `messages/${tag}.json`), words);
      return `  ${tag}: { lang: '${tag}', dir: 'ltr', script: 'Latn', name: '${tag}', nameNl: '${tag}', aliases: [] },\n`;
    });
  const source = readFileSync(table, 'utf8');
  const end = '} as const satisfies';
  if (!source.includes(end)) throw new Error('lib/i18n/languages.ts has no place for languages.');
  writeFileSync(table, source.replace(end, lines.join('') + end));
}
