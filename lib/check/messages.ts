import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Block } from '../content/blocks';
import { readText } from '../content/encoding';
import { readJson } from '../content/json';
import type { Problem } from '../content/problem';
import { type Locale, locales, sourceLocale } from '../i18n/languages';
import { flatten, hasRequestWords, messageFile, requestFile, requestPrefix } from '../words/files';
import type { Rules } from './translation/rules';
import { checkWord, currentWords, type IsCurrent } from './words';

/** Words of which each language has a file. */
type Kind = { fileOf: (locale: Locale) => string; languages: Locale[]; prefix: string };

const kinds: Kind[] = [
  { fileOf: messageFile, languages: locales, prefix: '' },
  { fileOf: requestFile, languages: locales.filter(hasRequestWords), prefix: requestPrefix },
];

/** Every word of the interface and of the form is there in every language, with the placeholders of the Dutch one. */
export function checkMessages(
  root: string,
  rules: Rules,
  isCurrent = currentWords(root),
): Problem[] {
  return kinds.flatMap((kind) => checkKind(kind, root, rules, isCurrent));
}

function checkKind(
  { fileOf, languages, prefix }: Kind,
  root: string,
  rules: Rules,
  isCurrent: IsCurrent,
): Problem[] {
  const problems: Problem[] = [];
  const source = read(root, fileOf(sourceLocale), problems);
  if (!source) return problems;
  for (const locale of languages) {
    const file = fileOf(locale);
    const words = locale === sourceLocale ? source : read(root, file, problems);
    if (!words) continue;
    for (const [key, dutch] of source) {
      const text = words.get(key);
      const add = (message: string) =>
        problems.push({ file, where: `woord "${key}"`, field: key, message });
      if (typeof dutch !== 'string') {
        if (locale === sourceLocale) add('Hier hoort tekst tussen aanhalingstekens.');
      } else if (typeof text !== 'string' || !text.trim())
        add(`Dit woord ontbreekt. In het Nederlands staat: "${dutch}".`);
      else {
        for (const message of wrongFormat(text, dutch, locale)) add(message);
        const pair = { file, locale, key, dutch: blockOf(key, dutch), own: blockOf(key, text) };
        const found = checkWord(pair, isCurrent(locale, prefix + key, dutch), rules);
        problems.push(...found.map((problem) => ({ ...problem, field: key })));
      }
    }
    for (const key of words.keys())
      if (!source.has(key))
        problems.push({
          file,
          where: `woord "${key}"`,
          message: `Dit woord staat niet in ${fileOf(sourceLocale)}. Haal het hier weg.`,
        });
  }
  return problems;
}

/** All words of a file by their full key: `home.doors`. */
function read(root: string, file: string, problems: Problem[]): Map<string, string> | undefined {
  const { text, faults } = readText(readFileSync(join(root, file)));
  const { value, fault } = faults.length > 0 ? {} : readJson(text);
  for (const { line, message } of fault ? [fault] : faults)
    problems.push({ file, where: line ? `regel ${line}` : undefined, message });
  return value !== null && typeof value === 'object' ? flatten(value) : undefined;
}

function wrongFormat(text: string, dutch: string, locale: Locale): string[] {
  let wanted: Set<string>;
  let found: Set<string>;
  let plurals: string[];
  try {
    found = slots(text);
    wanted = locale === sourceLocale ? found : slots(dutch);
    plurals = missingPlurals(parse(text), locale);
  } catch (error) {
    return [`De accolades of tags kloppen niet (${(error as Error).message}): "${text}".`];
  }
  const missing = [...wanted].filter((slot) => !found.has(slot));
  const extra = [...found].filter((slot) => !wanted.has(slot));
  return [
    ...missing.map((slot) => `${slot} ontbreekt. Neem het letterlijk over uit "${dutch}".`),
    ...extra.map((slot) => `${slot} staat niet in het Nederlands. Haal het weg.`),
    ...plurals.map((form) => `De meervoudsvorm "${form}" van deze taal ontbreekt.`),
  ];
}

/** A message as a piece of text; of a plural only that it is there. */
function blockOf(key: string, message: string): Block {
  const text = /\{\w+, (plural|select),/.test(message) ? '' : message.replace(/\{\w+\}/g, ' ');
  return {
    kind: 'message',
    where: `woord "${key}"`,
    text: text.replace(/<\/?\w+>/g, ''),
    own: text.replace(/<(\w+)>.*?<\/\1>/g, ' '),
    links: [],
  };
}

/** The placeholders and tags of a message, as written: `{date}`, `<nl>`. Throws on bad ICU syntax. */
function slots(text: string): Set<string> {
  return new Set(
    walk(parse(text)).flatMap((part) => {
      if (part.type === TYPE.literal) return [];
      // A number in the digits of the language, where this site writes 0 to 9 everywhere.
      if (part.type === TYPE.pound) return '#';
      return part.type === TYPE.tag ? `<${part.value}>` : `{${part.value}}`;
    }),
  );
}

function missingPlurals(parts: MessageFormatElement[], locale: Locale): string[] {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return walk(parts).flatMap((part) =>
    part.type === TYPE.plural && part.pluralType === 'cardinal'
      ? needed.filter((form) => !part.options[form])
      : [],
  );
}

function walk(parts: MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return [part, ...walk(part.children)];
    if (part.type === TYPE.plural || part.type === TYPE.select)
      return [part, ...Object.values(part.options).flatMap(({ value }) => walk(value))];
    return [part];
  });
}
