import { type Locale, languages, primaryOf } from '../../i18n/languages';

/** Small numbers as words, in the order 1 to 6; by language (ISO 639-1). Arabic has a form for two. */
const words: Record<string, string[]> = {
  en: ['one', 'two', 'three', 'four', 'five', 'six'],
  fr: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six'],
  es: ['una?|uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
  ar: ['واحدة?', 'اثن\\p{L}+|\\p{L}{3,}(?:ين|ان)', 'ثلاثة?', 'أربعة?', 'خمسة?', 'ستة?'],
  fa: ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'],
  ps: ['یوه?', 'دوه|دوو', 'درې|دریو', 'څلور', 'پنځه', 'شپږ'],
  ti: ['ሓደ|ሓንቲ', 'ክልተ|ክልቲኦም', 'ሰለስተ', 'ኣርባዕተ', 'ሓሙሽተ', 'ሽዱሽተ'],
  so: ['hal|mid', 'laba', 'saddex', 'afar', 'shan', 'lix'],
  tr: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı'],
  ru: [
    'од(?:ин|на|но|ного|ному)',
    'дв(?:а|е|ух|умя)',
    'тр(?:и|[её]х)',
    'четыр\\p{L}+',
    'пят[ьи]',
    'шест[ьи]',
  ],
  uk: [
    'од(?:ин|на|но|ного|ному)',
    'дв(?:а|і|ох|ома)',
    'тр(?:и|ьох)',
    'чотир\\p{L}+',
    "п['’]ят[ьи]",
    'шіст[ьи]|шести',
  ],
};

/** Whether a text of a language says a number from 1 to 6 in words. */
export function saysInWords(locale: Locale, text: string, number: string): boolean {
  const word = words[primaryOf(locale)]?.[Number(number) - 1];
  if (word === undefined) return false;
  // What is joined to a word in front of it, as Arabic does, is part of it.
  const whole = new RegExp(`(?<!\\p{L})\\p{L}{0,2}(?:${word})(?!\\p{L})`, 'u');
  return whole.test(text.toLocaleLowerCase(languages[locale].lang));
}
