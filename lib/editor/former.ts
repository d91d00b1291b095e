import { ofKind } from '../content/files';
import { sourceLocale } from '../i18n/languages';
import { siteOf } from './actions/draft';
import type { Store } from './store';
import { fileOf } from './texts';

/** The slugs that a page had before it was renamed, the last one first. A page that was removed is not one. */
export function formerSlugs(store: Store, slug: string): string[] {
  const [moved] = ofKind(siteOf(store).content.files, 'moved');
  const led = Object.entries(moved?.facts?.addresses ?? {});
  const candidates = led.flatMap(([from, to]) => (to === slug && from !== slug ? from : []));
  // A rename makes the new file and takes the old one away in one change.
  const before = (now: string): string[] => {
    const made = store.history(fileOf(sourceLocale, now), 5000).at(-1)?.commit;
    const old = candidates.find(
      (one) =>
        one !== now && made && store.history(fileOf(sourceLocale, one), 1)[0]?.commit === made,
    );
    return old === undefined ? [] : [old, ...before(old)];
  };
  return before(slug);
}
