import { draftOf, siteOf } from './actions/draft';
import { type Control, controlsOf, type FormKind } from './controls';
import type { DeskContext } from './desk';
import { withChanges } from './file';
import { listsOf } from './form/lists';
import type { Job } from './job';

/** The part of a job that fills in fields of a file that is there. Throws `Impossible` when it is not. */
export function editOf(
  c: DeskContext,
  { path, kind }: { path: string; kind: FormKind },
  isShown: (control: Control) => boolean = () => true,
): Pick<Job, 'controls' | 'values' | 'version' | 'make' | 'faultAt'> {
  const { store } = c.var.desk;
  const site = siteOf(store);
  const { text, file } = draftOf(site).open(path);
  const controls = controlsOf(kind, listsOf(site.content)).filter(isShown);
  return {
    controls,
    values: file.data,
    version: store.read(path)?.version,
    make: (values, fields) => ({
      changes: [
        { path, text: withChanges(text, file, values), version: fields.get('version') ?? null },
      ],
      notes: [],
    }),
    faultAt: controls[0]?.key ?? '',
  };
}
