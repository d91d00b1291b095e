const belgian = /^\+32[1-9]\d{7,8}$/;

/** What is wrong with a telephone number in international form, in Dutch; `undefined` when nothing is. */
export function phoneFault(number: string): string | undefined {
  const digits = number.replace(/\D/g, '').length;
  const right = 'zoals +32 15 00 00 00 of +32 470 00 00 00';
  if (digits > 15) return `Schrijf één nummer, ${right}.`;
  if (/\p{L}/u.test(number)) return `Een nummer heeft geen letters. Schrijf het ${right}.`;
  if (digits < 8) return `Dit nummer heeft te weinig cijfers. Schrijf het helemaal, ${right}.`;
  if (!/^\+[1-9][\d ]+$/.test(number)) return `Schrijf het nummer met landnummer, ${right}.`;
  return !number.startsWith('+32') || belgian.test(number.replaceAll(' ', ''))
    ? undefined
    : `Een Belgisch nummer heeft na +32 geen 0, en dan 8 of 9 cijfers, ${right}.`;
}

/**
 * A number as people write it (`015/00.00.00`, `0470 00 00 00`, `0032 (0)15 …`) in international form;
 * what cannot be understood stays as it is. Without a country it is Belgian.
 */
export function internationalPhone(typed: string): string {
  if (phoneFault(typed) === undefined) return typed;
  const number = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/^tel(efoon)?\b[.:\s]*/i, '')
    .replace(/\(0\)/, '')
    .replace(/[\s./()\p{Pd}]+/gu, ' ')
    .trim()
    .replace(/^00 ?/, '+')
    .replace(/^(\+ ?32 ?)?0/, '+32 ')
    .replace(/^\+ /, '+');
  const digits = number.replaceAll(' ', '');
  const tidy = belgian.test(digits) ? grouped(digits.slice(3)) : number;
  return phoneFault(tidy) === undefined ? tidy : typed;
}

/** A Belgian number as it is written: a mobile one has nine digits; some towns have a zone of one digit. */
function grouped(digits: string): string {
  if (digits.length === 8 && !/^[2349]/.test(digits))
    return digits.replace(/(..)(..)(..)(..)/, '+32 $1 $2 $3 $4');
  return digits.length === 8
    ? digits.replace(/(.)(...)(..)(..)/, '+32 $1 $2 $3 $4')
    : digits.replace(/(...)(..)(..)(..)/, '+32 $1 $2 $3 $4');
}
