type Language = {
  lang: string;
  dir: 'ltr' | 'rtl';
  script: string;
  name: string;
  nameNl: string;
  aliases: readonly string[];
  iso3: readonly string[];
  length: number;
  confidence: 'source' | 'high' | 'medium' | 'low';
  numericDates?: true;
};

/**
 * The one table of the site's languages. The key is the BCP 47 tag that stands in the URL, in
 * `content/<tag>/` and in `messages/<tag>.json`; everything else about a language derives from here.
 *
 * - `lang` and `dir`: values of the HTML attributes.
 * - `script`: the ISO 15924 code of its letters.
 * - `name`: the language's own name (endonym), never taken from `Intl`.
 * - `nameNl`: its Dutch name, for colleagues and editors.
 * - `aliases`: lower-case tags that mean this language and redirect to it.
 * - `iso3`: its ISO 639-3 codes, by which a text's language is recognised.
 * - `length`: how long a translation is beside the Dutch text, in characters (1 is as long).
 * - `confidence`: how far a machine's translation can be trusted unread; `source` is the Dutch.
 * - `numericDates`: days are written as 23/11/2026, because nobody here can judge the month's name.
 */
export const languages = {
  nl: {
    lang: 'nl-BE',
    dir: 'ltr',
    script: 'Latn',
    name: 'Nederlands',
    nameNl: 'Nederlands',
    aliases: ['vls'],
    iso3: ['nld'],
    length: 1,
    confidence: 'source',
  },
  en: {
    lang: 'en',
    dir: 'ltr',
    script: 'Latn',
    name: 'English',
    nameNl: 'Engels',
    aliases: [],
    iso3: ['eng'],
    length: 0.96,
    confidence: 'high',
  },
  fr: {
    lang: 'fr-BE',
    dir: 'ltr',
    script: 'Latn',
    name: 'Français',
    nameNl: 'Frans',
    aliases: ['wa'],
    iso3: ['fra'],
    length: 1.11,
    confidence: 'high',
  },
  ar: {
    lang: 'ar',
    dir: 'rtl',
    script: 'Arab',
    name: 'العربية',
    nameNl: 'Arabisch',
    aliases: ['arb', 'apc', 'arz'],
    iso3: ['arb'],
    length: 0.75,
    confidence: 'high',
  },
  fa: {
    lang: 'fa',
    dir: 'rtl',
    script: 'Arab',
    name: 'فارسی / دری',
    nameNl: 'Perzisch (Farsi, Dari)',
    aliases: ['prs', 'pes', 'fas'],
    iso3: ['pes', 'prs'],
    length: 0.91,
    confidence: 'high',
  },
  ps: {
    lang: 'ps',
    dir: 'rtl',
    script: 'Arab',
    name: 'پښتو',
    nameNl: 'Pasjtoe',
    aliases: ['pbu', 'pbt', 'pst'],
    iso3: ['pbu'],
    length: 0.92,
    confidence: 'medium',
    numericDates: true,
  },
  ti: {
    lang: 'ti',
    dir: 'ltr',
    script: 'Ethi',
    name: 'ትግርኛ',
    nameNl: 'Tigrinya',
    aliases: ['tir'],
    iso3: ['tir'],
    length: 0.62,
    confidence: 'low',
    numericDates: true,
  },
  so: {
    lang: 'so',
    dir: 'ltr',
    script: 'Latn',
    name: 'Soomaali',
    nameNl: 'Somalisch',
    aliases: ['som'],
    iso3: ['som'],
    length: 1.05,
    confidence: 'medium',
    numericDates: true,
  },
  tr: {
    lang: 'tr',
    dir: 'ltr',
    script: 'Latn',
    name: 'Türkçe',
    nameNl: 'Turks',
    aliases: ['tur'],
    iso3: ['tur'],
    length: 0.91,
    confidence: 'high',
  },
  ru: {
    lang: 'ru',
    dir: 'ltr',
    script: 'Cyrl',
    name: 'Русский',
    nameNl: 'Russisch',
    aliases: ['rus'],
    iso3: ['rus'],
    length: 1.02,
    confidence: 'high',
  },
  uk: {
    lang: 'uk',
    dir: 'ltr',
    script: 'Cyrl',
    name: 'Українська',
    nameNl: 'Oekraïens',
    aliases: ['ukr'],
    iso3: ['ukr'],
    length: 0.93,
    confidence: 'high',
  },
  es: {
    lang: 'es',
    dir: 'ltr',
    script: 'Latn',
    name: 'Español',
    nameNl: 'Spaans',
    aliases: ['spa'],
    iso3: ['spa'],
    length: 1.03,
    confidence: 'high',
  },
} as const satisfies Record<string, Language>;

/** The tag of a language of this site, as it stands in the URL. */
export type Locale = keyof typeof languages;

/** The language every page is written in first; the text that counts. */
export const sourceLocale = 'nl' satisfies Locale;

/** Every language, in the fixed order in which readers see them. */
export const locales = Object.keys(languages) as Locale[];

/** The languages that Dutch is translated into. */
export const translatedLocales: Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** Whether a string is the tag of a language of this site. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag);
}

/** The language without its country: `en` of `en-GB`. */
export function primaryOf(locale: Locale): string {
  return languages[locale].lang.split('-')[0] ?? locale;
}
