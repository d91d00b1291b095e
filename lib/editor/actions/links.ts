import { ofKind, pageText } from '../../content/files';
import { carryStamp } from '../../translations/change';
import { withChanges } from '../file';
import type { Draft, Site } from './draft';

/**
 * Lets every link in a text, in all languages, lead elsewhere. A translation in which nothing but that
 * changes stays as new as it was.
 * @param led from a page's slug, or a place on it (`contact#leen-geys`), to another; the home page is ``
 */
export function moveLinks(draft: Draft, { content }: Site, led: ReadonlyMap<string, string>): void {
  const dutch = new Map(ofKind(content.files, 'source').map((page) => [page.slug, pageText(page)]));
  const translations = ofKind(content.files, 'translation');
  for (const page of [...ofKind(content.files, 'source'), ...translations]) {
    const { path } = page;
    // A file that is moved or taken away in the same draft has its links at its new place.
    const text = draft.text(path);
    if (text === null || moved(page.body, led) === page.body) continue;
    const { file } = draft.open(path);
    const body = moved(file.body, led);
    const changed = withChanges(text, file, file.data, body);
    const source = dutch.get(page.slug);
    const stamp = page.kind === 'translation' ? page.facts?.translation : undefined;
    const own = { before: pageText(file), after: { ...pageText(file), body } };
    draft.write(
      path,
      stamp && source
        ? carryStamp(
            changed,
            stamp,
            { before: source, after: { ...source, body: moved(source.body, led) } },
            own,
          )
        : changed,
    );
  }
}

/** A text whose links lead elsewhere. */
export function moved(body: string, led: ReadonlyMap<string, string>): string {
  return body.replace(link, (all, before: string, slug: string, place = '') => {
    const whole = led.get(slug + place);
    if (whole !== undefined) return before + whole;
    const target = led.get(slug);
    return target === undefined ? all : before + target + place;
  });
}

/** A link to a page of this site, and to a place on it. */
const link = /(\]\(\s*\/)([a-z0-9/-]*)(#[^\s)]*)?(?=[\s)?])/g;
