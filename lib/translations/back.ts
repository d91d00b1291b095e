import { shapeOf } from '../content/blocks';
import { type Locale, languages } from '../i18n/languages';
import { nameOf } from './report';
import type { PageState } from './state';

/**
 * The words of a translation alone, one numbered line per block, for somebody who puts them back into
 * Dutch without having seen the Dutch text. Throws when there is no translation.
 */
export function blocksOf({ slug, languages: translations }: PageState, locale: Locale): string {
  const file = translations[locale]?.file;
  if (!file) throw new Error(`De pagina ${nameOf(slug)} bestaat nog niet in het ${locale}.`);
  const { blocks } = shapeOf(file.tree, file.data);
  return [
    `# Terugvertalen: ${nameOf(slug)} (${languages[locale].nameNl})`,
    'Vertaal elke regel naar het Nederlands, zonder de Nederlandse pagina te bekijken. Vergelijk pas daarna.',
    ...blocks.map(({ text }, i) => `${i + 1}. ${text}`),
  ].join('\n\n');
}
