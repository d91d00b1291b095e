import { draftOf, type Site } from './actions/draft';
import { type Control, controlsOf, type FormKind } from './controls';
import { withChanges } from './file';
import { listsOf } from './form/lists';
import type { Job } from './job';

/** The part of a job that fills in fields of a file that is there. Throws `Impossible` when it is not. */
export function editOf(
  site: Site,
  { path, kind }: { path: string; kind: FormKind },
  isShown: (control: Control) => boolean = () => true,
): Pick<Job, 'controls' | 'values' | 'version' | 'make' | 'faultAt'> {
  const { text, file } = draftOf(site).open(path);
  const controls = controlsOf(kind, listsOf(site.content)).filter(isShown);
  return {
    controls,
    values: file.data,
    version: site.read(path)?.version,
    make: (values, fields) => ({
      changes: [
        { path, text: withChanges(text, file, values), version: fields.get('version') ?? null },
      ],
      notes: [],
    }),
    faultAt: controls[0]?.key ?? '',
  };
}
