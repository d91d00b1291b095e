import { createTranslator, type Messages } from 'next-intl';
import type { Away } from '../content/schema';
import { getTopic, withoutMarks, wordsFor } from '../content/topics';
import { formatDay } from '../i18n/dates';
import { type Locale, languages } from '../i18n/languages';
import { type Absent, absenceKey } from './absence';

/** What `phrasesOf` gives. */
export type Phrases = ReturnType<typeof phrasesOf>;

/** The words of one language, and what is said with them. */
export function phrasesOf(locale: Locale, messages: Messages) {
  const t = createTranslator({ locale, messages });
  const { lang } = languages[locale];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const absence = (who: Absent, { from, until, reason }: Away) => {
    const label = t(`reasons.${reason}`);
    const days = { from: formatDay(locale, from), until: formatDay(locale, until) };
    const text = `${t(absenceKey(who, { from, until }), days)} (${label})`;
    return { from, until, reason: { key: reason, label }, text };
  };
  return {
    t,
    locale,
    absence,
    list: (words: string[]) => list.format(words),
    day: (key: keyof Messages['days']) => ({ key, label: t(`days.${key}`) }),
    topic: (key: string) => ({
      key,
      label: withoutMarks(wordsFor(getTopic(key).words, locale).text),
    }),
    language: (code: string) => names.of(code) ?? code,
  };
}
