import { languages, primaryOf } from '../../../i18n/languages';
import type { BlockPair, Finding } from './blocks';

/** Letters that look right and belong to another language. */
const foreign: Record<string, RegExp> = {
  ar: /[ټډړږښځڅېۍګڼہےٹڈڑگچپژکی]/u,
  fa: /[يكةټډړږښځڅېۍګڼہےٹڈڑ]/u,
  ps: /[كہےٹڈڑ]/u,
  tr: /[\p{Script=Arabic}]/u,
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
};

/** Soft hyphen, joiners and marks of direction: nobody sees them, everybody copies them. */
const hiddenLetters = /\u00AD|\u200B|\u200D|\u200E|\u200F|[\u202A-\u202E]|[\u2060-\u2069]|\uFEFF/u;

/** Languages whose spelling uses the zero-width non-joiner. */
const joiners: string[] = ['fa', 'ps'];

/** Script, foreign letters, look-alikes, invisible characters and Unicode form. */
export function letters({ locale, target }: BlockPair): Finding[] {
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
  const hidden = hiddenLetters.exec(target.text)?.[0];
  if (hidden || (target.text.includes('\u200C') && !joiners.includes(primaryOf(locale))))
    add(
      `Er staat een onzichtbaar teken in: U+${(hidden ?? '\u200C').codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}. Schrijf het stuk opnieuw.`,
    );
  if (target.text !== target.text.normalize('NFC'))
    add('Deze letters zijn op een ongewone manier opgeslagen (geen NFC). Typ het stuk opnieuw.');
  return found;
}
