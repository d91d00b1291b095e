import { sourceLocale } from '../i18n/languages';
import { movedFile } from './actions/moved';
import { openFile } from './file';
import type { Store } from './store';
import { fileOf } from './texts';

/** The slugs that a page had before it was renamed, the last one first. A page that was removed is not one. */
export function formerSlugs(store: Store, slug: string): string[] {
  const { file } = openFile(movedFile, store.read(movedFile)?.text ?? '');
  const led = Object.entries((file?.kind === 'moved' && file.facts?.addresses) || {});
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
