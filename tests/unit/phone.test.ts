import { expect, test } from 'vitest';
import { internationalPhone, phoneFault } from '@/lib/content/phone';

const right: [typed: string, written: string][] = [
  ['015/00 00 01', '+32 15 00 00 01'],
  ['015 00.00.01', '+32 15 00 00 01'],
  ['0470 00 00 01', '+32 470 00 00 01'],
  ['0470/00.00.01', '+32 470 00 00 01'],
  ['02 000 00 01', '+32 2 000 00 01'],
  ['0032 15 00 00 01', '+32 15 00 00 01'],
  ['+32 0470 00 00 01', '+32 470 00 00 01'],
  ['+32 (0)15 00 00 01', '+32 15 00 00 01'],
  ['+32-15-00-00-01', '+32 15 00 00 01'],
  ['Tel.: 015 00 00 01', '+32 15 00 00 01'],
  ['\u202a+32 470 00 00 01\u202c', '+32 470 00 00 01'],
  ['0031 (0)20 000 0001', '+31 20 000 0001'],
  // As it stands in a file, it stays.
  ['+32 15000001', '+32 15000001'],
  ['+33 1 00 00 00 01', '+33 1 00 00 00 01'],
];
test.each(right)('%s is written as %s', (typed, written) => {
  expect(internationalPhone(typed)).toBe(written);
  expect(phoneFault(written)).toBeUndefined();
});

const wrong: [typed: string, said: RegExp][] = [
  ['015/00 00 01 of 015/00 00 02', /^Schrijf één nummer, zoals \+32 15 .* of \+32 470/],
  ['0470 twaalf 34 56', /heeft geen letters/],
  ['015 00 00', /te weinig cijfers/],
  ['+32 15 00 00 0', /8 of 9 cijfers/],
  ['+32 015 00 00 01', /na \+32 geen 0/],
  ['015 00 00 01', /met landnummer/],
];
test.each(wrong)('%s: what is wrong with it is said', (typed, said) => {
  expect(phoneFault(typed)).toMatch(said);
});
