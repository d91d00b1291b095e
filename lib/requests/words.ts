import { createTranslator } from 'next-intl';
import english from '../../messages/request/en.json';
import french from '../../messages/request/fr.json';
import dutch from '../../messages/request/nl.json';
import { languages } from '../i18n/languages';
import type { RequestLocale } from '../i18n/requestLocales';
import { flatten, requestPrefix } from '../words/files';
import type { Fault } from './answers';
import { monthIn } from './days';
import { type Field, type FieldName, fields } from './fields';
import { anyMonth } from './months';

const words: Record<RequestLocale, typeof dutch> = { nl: dutch, fr: french, en: english };

/** The keys of the words of the form, as their translation is kept. */
export const requestKeys = [...flatten(dutch, requestPrefix).keys()];

/** Says the words of the form in a language. */
export function requestTranslator(locale: RequestLocale) {
  return createTranslator({ locale, messages: words[locale] });
}

/** What `requestTranslator` makes. */
export type Say = ReturnType<typeof requestTranslator>;

/** A question as it stands on the page. */
export function questionOf(
  locale: RequestLocale,
  name: FieldName,
): { label: string; hint?: string; options: Record<string, string> } {
  return { options: {}, ...words[locale].form[name] };
}

/** An answer in words, as somebody reads it; empty when there is none. */
export function answerIn(
  locale: RequestLocale,
  { name, kind }: Field & { name: FieldName },
  answer: string,
): string {
  const { options } = questionOf(locale, name);
  if (kind === 'month' && answer !== anyMonth && answer !== '')
    return monthIn(languages[locale].lang, answer);
  // What somebody types may be the name of something that every object has.
  return (Object.hasOwn(options, answer) && options[answer]) || answer;
}

/** Telephone numbers as they may be written. */
const numbers = { one: '015 00 00 00', other: '+32 470 00 00 00' };

/** What to do about a wrong answer. */
export function faultIn(locale: RequestLocale, name: FieldName, fault: Fault): string {
  const t = requestTranslator(locale);
  const field = fields.find((one) => one.name === name);
  if (fault === 'tooLong') return t('faults.tooLong', { max: field?.max ?? 0 });
  switch (name) {
    case 'phone':
      return t('faults.phone', numbers);
    case 'kind':
    case 'organisation':
    case 'town':
    case 'name':
    case 'email':
    case 'age':
    case 'participants':
    case 'month':
      return t(`faults.${name}`);
    default:
      return t('faults.choice');
  }
}

/** What somebody says who asks for a session by mail. */
export function requestQuestions(locale: RequestLocale): string[] {
  return Object.values(words[locale].offer.questions);
}
