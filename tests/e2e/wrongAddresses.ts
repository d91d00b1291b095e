import { pathOf } from '../../lib/addresses/fixed.mjs';
import type { AddressList } from '../../lib/addresses/list';

/** What a mail, a chat or a habit sticks to the end of an address, as a browser sends it. */
const stuck = [
  ...['.', ',', ';', ':', '!', "'", '*', '**', '_', '|', ')', ']', '}', ').', '.)', '/.', '...'],
  ...['%20', '%C2%A0', '%E2%80%8B', '%E2%80%8F', '&nbsp;', '&gt;', '&quot;', '&#39;', '%0A'],
  ...['%22', '%22.', '%E2%80%9D', '%E2%80%99', '%C2%BB', '%E2%80%A6', '%D8%8C', '%E3%80%82'],
  ...['>', '%3E', '%3E.', '</a>', '%3C/a%3E', '%3Cbr%3E', '.html', '.htm', '/index.html'],
];

/** Addresses with something stuck to them, and what was meant: pages, a file, a former address. */
export function stuckAddresses(list: AddressList, person: string): [from: string, to: string][] {
  const meant: [path: string, to: string][] = [
    '/nl',
    '/ar/contact',
    `/nl/contact/${person}`,
    '/ar/data/contact.csv',
    `/fr/data/${person}.vcf`,
  ].map((path) => [path, path]);
  const former = formerAddresses(list).slice(0, 1);
  return [...meant, ['/NL/Contact', '/nl/contact'] as [string, string], ...former].flatMap(
    ([path, to]) => stuck.map((rest): [string, string] => [path + rest, to]),
  );
}

/** Every former address and where it leads now: without language to the Dutch page, in each language to its own. */
export function formerAddresses({ moved, locales }: AddressList): [from: string, to: string][] {
  return Object.entries(moved).flatMap(([address, to]) => {
    // A browser writes other letters than these in its own way.
    const from = address.replace(/[^!-~]+/g, encodeURIComponent);
    const spellings = [from, `${from}/`, from.toUpperCase()];
    const placeOf = (tag: string) => (to.startsWith('/') ? to : pathOf(tag, to));
    const dutch = spellings.map((path): [string, string] => [`/${path}`, placeOf('nl')]);
    // The former site had addresses without language: one may be called what it is called now.
    if (from === to) return dutch;
    const others = locales.flatMap((tag) =>
      spellings.map((path): [string, string] => [pathOf(tag, path), placeOf(tag)]),
    );
    return [...dutch, ...others];
  });
}
