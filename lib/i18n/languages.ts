/**
 * The one table of the site's languages. The key is the BCP 47 tag that stands in the URL, in
 * `content/<tag>/` and in `messages/<tag>.json`; everything else about a language derives from here.
 *
 * - `lang`: value of the HTML `lang` attribute.
 * - `script`: the ISO 15924 code of its letters.
 * - `name`: the language's own name (endonym), never taken from `Intl`.
 * - `nameNl`: its Dutch name, for colleagues and editors.
 * - `aliases`: lower-case tags that mean this language and redirect to it.
 */
export const languages = {
  nl: {
    lang: 'nl-BE',
    dir: 'ltr',
    script: 'Latn',
    name: 'Nederlands',
    nameNl: 'Nederlands',
    aliases: ['vls'],
  },
  en: { lang: 'en', dir: 'ltr', script: 'Latn', name: 'English', nameNl: 'Engels', aliases: [] },
  fr: {
    lang: 'fr-BE',
    dir: 'ltr',
    script: 'Latn',
    name: 'Français',
    nameNl: 'Frans',
    aliases: ['wa'],
  },
  ar: {
    lang: 'ar',
    dir: 'rtl',
    script: 'Arab',
    name: 'العربية',
    nameNl: 'Arabisch',
    aliases: ['arb', 'apc', 'arz'],
  },
} as const satisfies Record<
  string,
  {
    lang: string;
    dir: 'ltr' | 'rtl';
    script: string;
    name: string;
    nameNl: string;
    aliases: readonly string[];
  }
>;

/** The tag of a language of this site, as it stands in the URL. */
export type Locale = keyof typeof languages;

/** The language every page is written in first; the text that counts. */
export const sourceLocale = 'nl' satisfies Locale;

/** Every language, in the fixed order in which readers see them. */
export const locales = Object.keys(languages) as Locale[];

/** Whether a string is the tag of a language of this site. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag);
}
