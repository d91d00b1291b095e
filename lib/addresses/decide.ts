import { sourceLocale } from '../i18n/languages';
import { negotiation } from '../i18n/negotiate';
import { notFoundSlug, pathOf, schoolsSlug, searchQuery, searchSlug } from './fixed.mjs';
import { type AddressList, pathsOf } from './list';
import { formPlaces, schoolsWithForm } from './request';

/** A request as far as it matters: whose site, which method, which path, which languages. */
export type Asked = {
  isOurHost: boolean;
  method: string;
  pathname: string;
  /** What stands behind the question mark. */
  query: string;
  acceptLanguage: string | null;
};

/** What a request is answered with. */
export type Decision =
  | { kind: 'refuse'; status: 421 }
  | { kind: 'refuse'; status: 405; allow: string }
  /** A finished page or file: the one at `path`, where it is not that of the address. */
  | { kind: 'serve'; path?: string }
  /** What is sent on the form, or the confirmation that goes with a key. */
  | { kind: 'form'; locale: string; key?: string }
  /** The answer to a question, in a language. */
  | { kind: 'search'; locale: string; question: string }
  /** `forReader`: the answer depends on the reader's languages; `forNow`: it may be another tomorrow. */
  | { kind: 'redirect'; to: string; forReader: boolean; forNow?: boolean }
  /** The 404 page at `path`, in the language of the address or (`forReader`) the reader's. */
  | { kind: 'missing'; path: string; forReader: boolean };

/**
 * Decides every request: a page, one redirect, or the 404 page in the reader's language. Nothing else
 * is served: no other method but on the form, no other host.
 * @param isOpen whether schools can ask for a session on the form
 */
export function decider(list: AddressList, isOpen = false): (asked: Asked) => Decision {
  const { finished } = pathsOf(list);
  const formPlace = formPlaces(list.pages.includes(schoolsSlug) ? list.locales : []);
  const exists = (path: string) => finished.has(path) || formPlace(path)?.is === 'form';
  const searches = new Map(
    (list.unlisted.includes(searchSlug) ? list.locales : []).map((tag) => [
      pathOf(tag, searchSlug),
      tag,
    ]),
  );
  const moved = new Map(Object.entries(list.moved));
  const { localeOf, negotiate } = negotiation(list.tags);

  return ({ isOurHost, method, pathname, query, acceptLanguage }) => {
    if (!isOurHost) return { kind: 'refuse', status: 421 };
    const place = formPlace(pathname);
    if (isOpen && method === 'POST' && place?.is === 'form')
      return { kind: 'form', locale: place.locale };
    if (method !== 'GET' && method !== 'HEAD') {
      const allow = isOpen && place?.is === 'form' ? 'GET, HEAD, POST' : 'GET, HEAD';
      return { kind: 'refuse', status: 405, allow };
    }
    if (isOpen && place?.is === 'form') return { kind: 'serve' };
    if (isOpen && place?.is === 'schools')
      return { kind: 'serve', path: schoolsWithForm(place.locale) };
    if (isOpen && place) return { kind: 'form', locale: place.locale, key: place.key };
    // The page for schools says what can be done instead.
    if (place && place.is !== 'schools') {
      const to = pathOf(place.locale, schoolsSlug);
      return { kind: 'redirect', to, forReader: false, forNow: true };
    }
    const locale = searches.get(pathname);
    const asked = locale ? new URLSearchParams(query).getAll(searchQuery) : [];
    if (locale && asked.length > 0) return { kind: 'search', locale, question: asked.join(' ') };
    if (finished.has(pathname)) return { kind: 'serve' };
    const reader = () => negotiate(acceptLanguage);
    const toReader = (slug: string): Decision => ({
      kind: 'redirect',
      to: pathOf(reader(), slug),
      forReader: true,
    });
    for (const path of [spelling(pathname), spelling(withoutRest(pathname))]) {
      if (path === '/') return toReader('');
      const meant = now(path);
      if (exists(meant)) return { kind: 'redirect', to: meant, forReader: false };
      // `/contact` means the page in the reader's language.
      const slug = path.slice(1);
      if (exists(pathOf(reader(), slug))) return toReader(slug);
    }
    const own = localeOf(pathname.split('/')[1] ?? '');
    const path = pathOf(own ?? reader(), notFoundSlug);
    return { kind: 'missing', path, forReader: own === undefined };
  };

  /** Where a former address leads now; one without language belonged to the Dutch site. */
  function now(path: string): string {
    const [first = '', ...rest] = path.slice(1).split('/');
    const inLanguage = list.locales.includes(first);
    const slug = inLanguage ? rest.join('/') : path.slice(1);
    const to = moved.get(slug);
    if (to === undefined) return path;
    return to.startsWith('/') ? to : pathOf(inLanguage ? first : sourceLocale, to);
  }

  /** The address that was meant: lower case, single slashes, the language by its own tag. */
  function spelling(pathname: string): string {
    const [first = '', ...rest] = pathname.toLowerCase().split('/').filter(Boolean);
    return `/${[localeOf(first) ?? first, ...rest].join('/')}`;
  }
}

/**
 * An address without what a mail, a chat or a habit sticks to its end: marks, brackets, quotes,
 * spaces, `&nbsp;`, `</a>`, `.html`, `/index.html`.
 */
function withoutRest(pathname: string): string {
  // No address of ours is that long, and taking away piece by piece takes the square of the length.
  if (pathname.length > 1000) return pathname;
  let path = decoded(pathname);
  const stuck = /(?:&#?\w+;|<\/?\w*>?|\/index|(?:\/index)?\.html?|[^\p{L}\p{N}\0]+)$/iu;
  while (stuck.test(path) && path !== '') path = path.replace(stuck, '');
  return path || '/';
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
