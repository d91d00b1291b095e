import { named } from '../addresses/menu';
import { isLocale } from '../i18n/languages';
import { similar } from './explain';

/** What links in a text may point to. */
export type Targets = Record<'slugs' | 'people' | 'words', ReadonlySet<string>>;

/**
 * Why no link may look like this, in Dutch; `undefined` when it may.
 * @param typed as its editor wrote it: `www.example.org` becomes a link by itself
 */
export function wrongLink(url: string, typed = url): string | undefined {
  if (/^https:\/\//i.test(url)) return undefined;
  if (url.trim() === '')
    return 'Deze link leidt nergens heen. Schrijf het pad tussen de ( ), zoals /contact.';
  if (/^mailto:|^tel:/i.test(url))
    return `Schrijf geen e-mail of telefoon in een link (${url}). Verwijs naar /contact.`;
  const site = /^(?:http:\/\/|(?=www\.))(.+)/i.exec(url)?.[1];
  if (site) return `Deze link mag niet: ${typed}. Schrijf https://${site}.`;
  return isOurs(url)
    ? undefined
    : `Deze link mag niet: ${url}. Een pagina van deze site begint met /, zoals /contact; een andere site met https://.`;
}

/** Why a link to this site leads nowhere, in Dutch; `undefined` when it leads somewhere. */
export function deadLink(url: string, { slugs, people, words }: Targets): string | undefined {
  if (!isOurs(url)) return undefined;
  const [path = '', ...rest] = url.slice(1).split('#');
  if (!slugs.has(path)) {
    const meant = meantBy(path, slugs);
    const question = meant === undefined ? '' : ` Bedoelt u /${meant}?`;
    return `De pagina ${url} bestaat niet.${question} Schrijf het pad zonder taal en zonder .md, zoals /hulp/dossier.`;
  }
  const anchor = rest.length > 0 ? rest.join('#') : undefined;
  const places = path === named.contact ? people : path === named.words ? words : undefined;
  return anchor === undefined || places?.has(anchor)
    ? undefined
    : `De plaats #${anchor} bestaat niet op /${path}. Na # kan op /contact de naam van een bestand in content/staff/, op /woorden een woord: ${[...words].join(', ')}.`;
}

function isOurs(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

/** The page that a path nearly names. */
function meantBy(path: string, slugs: ReadonlySet<string>): string | undefined {
  const [first = '', ...rest] = path
    .toLowerCase()
    .replace(/\?.*|(\.(md|html?))?[^\p{L}\p{N}]*$/u, '')
    .split('/');
  const bare = isLocale(first) ? rest.join('/') : [first, ...rest].join('/');
  return similar(bare, [...slugs]);
}
