import { Impossible } from '../../content/problem';

/** Letters that are no letter with a sign on it, as people here write them without. */
const written: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The name of a file, made from words: `Zoë D’Hondt` becomes `zoe-d-hondt`. Throws when nothing is left,
 * because the words have other letters. Without words there is a name too: the check of the content refuses
 * such a file, and says all else that is wrong in it.
 */
export function fileNameOf(words: string): string {
  const name = words
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => written[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (name) return name;
  if (words.trim() === '') return 'zonder-naam';
  throw new Impossible(
    `Van “${words}” kan de site geen adres maken. Schrijf de naam ook eens in gewone letters (a-z).`,
  );
}

/** A name that is not taken: with 2, 3 … behind it where it is. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let i = 2; isTaken(free); i += 1) free = `${name}-${i}`;
  return free;
}
