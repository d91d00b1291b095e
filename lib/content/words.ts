import { named } from '../addresses/menu';
import { type Locale, sourceLocale } from '../i18n/languages';
import { getPage } from './pages';
import { anchorOf } from './wordAnchors';

/** A hard word with what it means, as HTML, in which language, and the name by which texts point to it. */
export type Word = { anchor: string; title: string; html: string; textLocale: Locale };

/**
 * The hard words in a language, in the order of the Dutch page. A translation repeats the Dutch word in
 * its heading: one that does not (yet) is shown in Dutch.
 */
export function wordsOf(locale: Locale): Word[] {
  const page = getPage(locale, named.words);
  const own = split(page.html);
  return split(getPage(sourceLocale, named.words).html).map((dutch) => {
    const found = own.find(({ title }) => plain(title).includes(plain(dutch.title)));
    const textLocale = found ? page.textLocale : sourceLocale;
    return { ...(found ?? dutch), anchor: anchorOf(dutch.title), textLocale };
  });
}

/** The page of all hard words, each heading with the name by which texts point to it. */
export function withAnchors(locale: Locale, html: string): string {
  const words = wordsOf(locale);
  return html.replace(/<h2>(.*?)<\/h2>/g, (heading, title: string) => {
    const anchor = words.find((word) => word.title === title)?.anchor;
    return anchor ? heading.replace('<h2>', `<h2 id="${anchor}">`) : heading;
  });
}

/**
 * A text in which a hard word leads to its meaning where it stands first and nowhere else, and the names
 * of those words; `none`: nowhere, for the meanings stand below.
 */
export function markWords(html: string, none = false): { html: string; anchors: string[] } {
  const seen = new Set<string>();
  const marked = html.replace(
    /<a href="\/woorden#([^"]+)">([\s\S]*?)<\/a>/g,
    (link, anchor: string, words: string) => {
      const stays = !none && !seen.has(anchor);
      seen.add(anchor);
      return stays ? link : words;
    },
  );
  return { html: marked, anchors: [...seen] };
}

function split(html: string): Pick<Word, 'title' | 'html'>[] {
  return html
    .split(/<h2>/)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split('</h2>');
      return { title, html: rest.join('</h2>') };
    });
}

function plain(html: string): string {
  return html.replace(/<[^>]+>/g, '').toLowerCase();
}
