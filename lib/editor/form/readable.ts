import { readContent } from '../../content/files';
import { placeOfWords } from '../../words/files';
import { type Control, controlsOf, formKinds } from '../controls';
import { bodyForForm, openFile } from '../file';
import { groupsOf } from '../interfaceWords';
import { type Lists, listsOf } from './lists';
import { recordOf, type Values } from './values';

/** How files are shown to who does not know them: labels and words instead of fields and keys. */
export type Reader = (path: string, text: string | null) => Part[];
/** A field and what it says; without a label it is a file as it is. */
export type Part = { label: string; text: string };

/** Shows the files of a content folder as its forms do, part by part; what has no form, as it is. */
export function readerOf(root: string): Reader {
  let lists: Lists | undefined;
  return (path, text) => {
    if (text === null) return [];
    const words = placeOfWords(path);
    const groups = words && groupsOf(words, text);
    if (groups)
      return groups.map((group) => ({
        label: group.label,
        text: Object.values(group.words).join('\n'),
      }));
    const { file } = path.endsWith('.md') ? openFile(path, text) : {};
    const kind = formKinds.find((one) => one === file?.kind);
    if (!file || !kind) return [{ label: '', text }];
    lists ??= listsOf(readContent(root));
    const parts = linesOf(controlsOf(kind, lists), file.data);
    const body = bodyForForm(file);
    return body ? [...parts, { label: 'Tekst', text: body }] : parts;
  };
}

/** All parts of a file as one text. */
export function wholeOf(parts: Part[]): string {
  return parts.map(({ label, text }) => (label ? `${label}\n${text}` : text)).join('\n\n');
}

function linesOf(controls: Control[], values: Values): Part[] {
  return controls.flatMap((control) => {
    const text = control.type === 'hidden' ? '' : shown(control, values[control.key]);
    return text ? [{ label: control.label, text }] : [];
  });
}

function shown(control: Control, value: unknown): string {
  if (value === undefined || value === null) return '';
  const many = Array.isArray(value) ? value : [value];
  switch (control.type) {
    case 'select':
    case 'checkboxes':
    case 'selects':
      return many
        .map((one) => control.options.find((o) => o.value === one)?.label ?? one)
        .join(', ');
    case 'rows':
      return many.map((row) => inOne(linesOf(control.fields, recordOf(row)))).join('\n');
    case 'group':
      return inOne(linesOf(control.fields, recordOf(value)));
    case 'keyed':
      return Object.entries(recordOf(value))
        .map(([key, row]) => inOne(linesOf(control.fields, { key, ...recordOf(row) })))
        .join('\n');
    case 'lines':
      return many.join(' ');
    case 'pairs':
      return Object.entries(recordOf(value))
        .map(([from, to]) => `${from} → ${to}`)
        .join('\n');
    case 'words':
      return control.languages
        .flatMap(({ locale, label }) => {
          const text = recordOf(value)[locale];
          return text === undefined ? [] : `${label}: ${text}`;
        })
        .join('\n');
    case 'confirmation':
      return Object.values(recordOf(value)).join(', ');
    default:
      return String(value);
  }
}

function inOne(parts: Part[]): string {
  return parts.map(({ label, text }) => `${label}: ${text}`).join(', ');
}
