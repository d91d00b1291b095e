import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { parse, stringify } from 'yaml';

/** Languages that the site does not have yet, made of those that it has: variants share their texts. */
const variants = {
  'en-gb': 'en',
  'fr-ca': 'fr',
  'ar-eg': 'ar',
  'es-mx': 'es',
  'ru-kz': 'ru',
  'tr-cy': 'tr',
};

/** @typedef {{ data: Record<string, any>, content: string }} Text */

/**
 * Makes a copy of the site one of 18 languages with so many pages each. New languages have the words
 * of an existing one; new pages have the words of an existing page and a number in their title.
 * @param {string} folder
 * @param {number} count pages of each language
 */
export async function enlarge(folder, count) {
  const { textHash, partsOf } = await tsImport('../../lib/content/hash.ts', import.meta.url);
  addLanguages(folder);
  const content = join(folder, 'content');
  const tags = readdirSync(join(folder, 'messages'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''));
  const names = readdirSync(join(content, 'nl'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const models = names.filter((name) => /^(doelgroepen|hulp)\//.test(name));
  for (let i = 1; names.length + i <= count; i++) {
    const model = models[i % models.length] ?? '';
    const mark = ` ${String(i).padStart(3, '0')}`;
    const name = join(dirname(model), `x-${mark.trim()}.md`);
    const dutch = marked(read(join(content, 'nl', model)), mark);
    const words = { ...dutch.data, body: dutch.content };
    const of = textHash(words);
    const parts = partsOf(words).map((/** @type {{ hash: string }} */ { hash }) => hash);
    const translation = { of, parts, method: 'machine', madeAt: '2026-11-23' };
    for (const tag of tags) {
      const { data, content: body } = marked(read(join(content, tag, model)), mark);
      const { title, description } = data;
      const facts = tag === 'nl' ? data : { title, description, translation };
      write(join(content, tag, name), body, facts);
    }
  }
}

/** @param {string} folder */
function addLanguages(folder) {
  const table = join(folder, 'lib/i18n/languages.ts');
  const lines = Object.entries(variants).map(([tag, model]) => {
    cpSync(join(folder, 'content', model), join(folder, 'content', tag), { recursive: true });
    for (const part of ['messages', 'messages/made'])
      cpSync(join(folder, part, `${model}.json`), join(folder, part, `${tag}.json`));
    const [language, region = ''] = tag.split('-');
    const lang = `${language}-${region.toUpperCase()}`;
    const own = new RegExp(`\n  ${model}: (\\{[^}]*\\}),`).exec(readFileSync(table, 'utf8'))?.[1];
    if (!own) throw new Error(`lib/i18n/languages.ts has no line for ${model}.`);
    const facts = own
      .replace(/lang: '[^']*'/, `lang: '${lang}'`)
      .replace(/aliases: \[[^\]]*\]/, 'aliases: []');
    return `  '${tag}': ${facts},\n`;
  });
  const source = readFileSync(table, 'utf8');
  const end = '} as const satisfies';
  if (!source.includes(end)) throw new Error('lib/i18n/languages.ts has no place for languages.');
  writeFileSync(table, source.replace(end, lines.join('') + end));
}

/**
 * @param {string} file
 * @returns {Text}
 */
function read(file) {
  const [, front = '', content = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { data: parse(front), content };
}

/**
 * @param {Text} text
 * @param {string} mark
 * @returns {Text}
 */
function marked(text, mark) {
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
