import type { Control } from '../controls';

/** Where something is wrong in a form: the id of its control, and what it is called. */
type Anchor = { id: string; label: string };

/**
 * The control beside which something about a field stands: the innermost one that the form has.
 * @param field its path among the data: `away.0.until`
 */
export function anchorOf(controls: Control[], field: string, prefix = ''): Anchor | undefined {
  const rest = `${field.slice(prefix.length)}.`;
  const control = controls.find(({ key, type }) => rest.startsWith(`${key}.`) && type !== 'hidden');
  if (!control) return undefined;
  const name = `${prefix}${control.key}`;
  const row = field.slice(name.length + 1).split('.')[0] || undefined;
  const { label } = control;
  const own = { id: name, label };
  switch (control.type) {
    case 'group':
      return anchorOf(control.fields, field, `${name}.`) ?? own;
    case 'rows':
    case 'pairs':
    case 'keyed':
      return row === undefined ? own : (anchorOf(control.fields, field, `${name}.${row}.`) ?? own);
    case 'selects':
      return row === undefined ? own : { id: `${name}.${row}`, label };
    case 'words': {
      const language = control.languages.find(({ locale }) => locale === row);
      return language ? { id: `${name}.${row}`, label: `${label} (${language.label})` } : own;
    }
    default:
      return own;
  }
}
