import { ofKind } from '../../content/files';
import { today } from '../../today.mjs';
import { newFile } from '../file';
import type { Values } from '../form/values';
import { type Action, draftOf, type Site } from './draft';
import { fileNameOf, freeName } from './names';

const organisation = 'content/organisation.md';

/** Somebody of the service approves the Dutch text of the site. @param role who says so, never a name */
export function approveText(site: Site, role: string): Action {
  const draft = draftOf(site);
  draft.set(organisation, { approved: { date: today(), by: role } });
  return { changes: draft.changes(), notes: [] };
}

/** An urgent notice above every page. @param values `from`, `until`, and `sentence` or `text` */
export function newNotice(site: Site, values: Values): Action {
  const draft = draftOf(site);
  const taken = new Set(ofKind(site.content.files, 'notice').map(({ slug }) => slug));
  const words = typeof values.sentence === 'string' ? values.sentence : 'bericht';
  const name = fileNameOf(`${words} ${String(values.from ?? '')}`);
  const slug = freeName(name, (one) => taken.has(one));
  draft.create(`content/notices/${slug}.md`, newFile(values));
  return { changes: draft.changes(), slug, notes: [] };
}

/** A notice that is over, or that was a mistake. */
export function removeNotice(site: Site, slug: string): Action {
  const draft = draftOf(site);
  draft.remove(`content/notices/${slug}.md`);
  return { changes: draft.changes(), notes: [] };
}
