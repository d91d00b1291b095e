import type { Block, BlockPair, Finding } from '../../content/blocks';
import type { Locale } from '../../i18n/languages';
import { saysInWords } from './numberWords';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const dutchDay = new RegExp(`(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g');

/** Digits are 0 to 9 in every language. */
export function digits(_: Locale, target: Block): Finding[] {
  return /[٠-٩۰-۹]/.test(target.text)
    ? [{ message: 'Schrijf cijfers als 0 tot 9: zo staan ze op brieven en telefoons.' }]
    : [];
}

/**
 * Every number of the Dutch text is in the translation, a small one perhaps as a word, and no other;
 * beside the name of a month its number may stand.
 */
export function numbers({ locale, source, target }: BlockPair): Finding[] {
  const found: Finding[] = [];
  const monthNumbers = [...source.text.matchAll(dutchDay)].map(([, , month = '']) =>
    String(months.indexOf(month) + 1),
  );
  const [theirs, ours] = [numbersIn(source.text), numbersIn(target.text)];
  const missing = without(theirs, ours).filter((one) => !saysInWords(locale, target.text, one));
  const extra = without(ours, [...theirs, ...monthNumbers]);
  if (missing.length > 0)
    found.push({ message: `Dit getal uit het Nederlands ontbreekt: ${missing.join(', ')}.` });
  if (extra.length > 0)
    found.push({ message: `Dit getal staat niet in het Nederlands: ${extra.join(', ')}.` });
  return found;
}

/** The numbers of a text: `28,4` and `28.4` are the same, and so are `06` and `6`. */
function numbersIn(text: string): string[] {
  const western = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return (western.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
    number.replaceAll(',', '.').replace(/^0+(?=\d)/, ''),
  );
}

function without(all: string[], some: string[]): string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
