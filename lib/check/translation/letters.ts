import type { Block, Finding } from '../../content/blocks';
import { type Locale, languages, primaryOf } from '../../i18n/languages';

/** Letters that look right and belong to another language. */
const foreign: Record<string, RegExp> = {
  ar: /[ټډړږښځڅېۍګڼہےٹڈڑگچپژکی]/u,
  fa: /[يكةټډړږښځڅېۍګڼہےٹڈڑ]/u,
  ps: /[كہےٹڈڑ]/u,
  tr: /[\p{Script=Arabic}]/u,
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
};

/** Script, foreign letters and look-alikes. */
export function letters(locale: Locale, target: Block): Finding[] {
  const { script } = languages[locale];
  const found: Finding[] = [];
  const add = (message: string) => found.push({ message });
  const wrong = foreign[primaryOf(locale)]?.exec(target.own)?.[0];
  if (wrong) add(`De letter "${wrong}" hoort niet bij deze taal.`);
  const all = target.own.match(/\p{L}/gu) ?? [];
  const inScript = target.own.match(new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu')) ?? [];
  const share = all.length ? inScript.length / all.length : 1;
  if (share < (script === 'Latn' ? 0.99 : 0.85))
    add(`Te veel letters zijn niet in het schrift van deze taal: ${Math.round(share * 100)} %.`);
  const mixed = target.text.match(
    /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
  );
  if (mixed) add(`Latijnse en cyrillische letters staan in één woord: "${mixed[0]}".`);
  return found;
}
