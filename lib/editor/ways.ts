import { placeIn } from '../content/place';
import { sourceLocale } from '../i18n/languages';
import { allows, type DeskContext } from './desk';
import { calledOf } from './form/called';
import type { FileDifference } from './git/history';
import type { Next } from './saving';
import { editAddress, pageOfFile } from './texts';
import { say } from './words';

/** The forms of what was made, else of the one thing that was changed, for who may use them. */
export function waysTo(c: DeskContext, files: FileDifference[]): Next[] {
  const there = files.flatMap(({ path, before, after }) => {
    const href = after === null ? undefined : formOf(c, path);
    const locale = pageOfFile(path)?.locale;
    if (!href) return [];
    return [{ href, title: say('saved.to', { name: calledOf(path, after) }), locale, before }];
  });
  const made = there.filter(({ before }) => before === null);
  const dutch = made.filter(({ locale }) => !locale || locale === sourceLocale);
  const shown = [dutch, made, there].find(({ length }) => length > 0) ?? [];
  return shown === there && there.length > 1
    ? []
    : shown.map(({ href, title }) => ({ href, title }));
}

/** Where a file is changed, if who is signed in may do that. */
function formOf(c: DeskContext, path: string): string | undefined {
  const place = placeIn(path);
  if (!place) return undefined;
  if ('locale' in place)
    return allows(c, 'text', path) ? editAddress(place.locale, place.slug) : undefined;
  if (place.kind === 'person')
    return allows(c, 'person', path) ? `/mensen/${place.slug}` : undefined;
  if (place.kind === 'topic')
    return allows(c, 'structure', path) ? `/onderwerpen/${place.slug}` : undefined;
}
