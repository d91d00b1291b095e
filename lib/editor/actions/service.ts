import { ofKind } from '../../content/files';
import { today } from '../../today.mjs';
import { newFile } from '../file';
import type { Values } from '../form/values';
import { type Action, draftOf, type Site } from './draft';
import { fileNameOf, freeName } from './names';

const organisation = 'content/organisation.md';

/** Days on which the whole service is closed. @param period `from`, `until`, `reason` */
export function closeService(site: Site, period: Values): Action {
  return away(site, organisation, period);
}

/** Days on which a person is not there. @param period `from`, `until`, `reason`, `replacedBy` */
export function personAway(site: Site, slug: string, period: Values): Action {
  return away(site, `content/staff/${slug}.md`, period);
}

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

/** A period among the others, by its first day. */
function away(site: Site, path: string, period: Values): Action {
  const draft = draftOf(site);
  const { data } = draft.open(path).file;
  const known: Values[] = Array.isArray(data.away) ? data.away : [];
  const later = known.findIndex(({ from }) => String(from) > String(period.from));
  const at = later < 0 ? known.length : later;
  draft.set(path, { away: known.toSpliced(at, 0, period) });
  return { changes: draft.changes(), notes: [] };
}
