import type { Block } from '../content/blocks';
import { type ContentFile, ofKind } from '../content/files';
import { wordHash } from '../content/hash';
import type { Problem } from '../content/problem';
import { type Locale, locales, sourceLocale } from '../i18n/languages';
import { readStamp, topicKey } from '../words/files';
import { factsOf } from './factsOf';
import { privateFacts } from './privateFacts';
import { asWarning, checkPair, checkText, type Rules } from './translation/rules';

/** A word in one language, and the Dutch one it belongs to. */
export type WordPair = { file: string; locale: Locale; key: string; dutch: Block; own: Block };

/**
 * A word by itself and beside the Dutch one; what the two differ in is a warning once the Dutch word
 * has changed since (`current` is false).
 */
export function checkWord(
  { file, locale, dutch, own }: WordPair,
  current: boolean,
  rules: Rules,
): Problem[] {
  const alone = checkText(file, locale, own, rules);
  if (locale === sourceLocale) return alone;
  const found = checkPair(file, { locale, source: dutch, target: own }, rules);
  return [...alone, ...(current ? found : found.map(asWarning))];
}

/** Whether a word of a language was translated from the Dutch word as it is now. */
export type IsCurrent = (locale: Locale, key: string, dutch: string) => boolean;

/** What is written below a project folder about where words come from. */
export function currentWords(root: string): IsCurrent {
  const stamps = new Map(locales.map((locale) => [locale, readStamp(root, locale)]));
  return (locale, key, dutch) => stamps.get(locale)?.of[key] === wordHash(dutch);
}

/** The words of topics and notices, in every language that they have. */
export function checkOwnWords(files: ContentFile[], rules: Rules, isCurrent: IsCurrent): Problem[] {
  const topics = ofKind(files, 'topic').map((topic) => ({
    path: topic.path,
    key: topicKey(topic.slug),
    words: factsOf(topic).words,
  }));
  // Nobody records what an urgent text was translated from: it is compared, and stops nothing.
  const notices = ofKind(files, 'notice').map((notice) => ({
    path: notice.path,
    key: '',
    words: factsOf(notice).text,
  }));
  return [...topics, ...notices].flatMap(({ path: file, key, words }) =>
    locales.flatMap((locale) => {
      const text = words?.[locale];
      if (!words || !text) return [];
      const pair = {
        file,
        locale,
        key,
        dutch: blockOf('nl', words.nl),
        own: blockOf(locale, text),
      };
      const where = pair.own.where;
      const wrong = privateFacts(text);
      if (/\*\*|[_<>[\]]/.test(text)) wrong.push('Gebruik hier geen opmaak of haakjes < > [ ].');
      return [
        ...wrong.map((message) => ({ file, where, message })),
        ...checkWord(pair, isCurrent(locale, key, words.nl), rules),
      ];
    }),
  );
}

function blockOf(locale: Locale, text: string): Block {
  return {
    kind: 'message',
    where: `veld "${locale}"`,
    text: text.replaceAll('*', ''),
    own: text.replace(/\*[^*]*\*/g, ' '),
    links: [],
  };
}
