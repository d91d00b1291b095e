import { internationalPhone } from '../../content/phone';
import { today } from '../../today.mjs';
import type { Control, Option } from '../controls';

/** What a file's fields are, as they stand in it: right or wrong. */
export type Values = Record<string, unknown>;

/** What a form cannot say: what the file has now, and the role of who confirms it. */
export type Beside = { before?: Values; role?: string };

/** What stands behind a name that a form has twice. */
export const taken = ' (staat er al)';

/** A form filled with the fields of a file, by the names of its controls: `away.0.until`. */
export function toForm(controls: Control[], values: Values): URLSearchParams {
  const form = new URLSearchParams();
  fill(form, controls, values, '');
  return form;
}

function fill(form: URLSearchParams, controls: Control[], values: Values, prefix: string): void {
  for (const control of controls) {
    const name = prefix + control.key;
    const value = values[control.key];
    if (value === undefined || value === null) continue;
    switch (control.type) {
      case 'hidden':
      case 'confirmation':
        break;
      case 'checkboxes':
        for (const one of listOf(value)) form.append(name, String(one));
        break;
      case 'selects':
        listOf(value).forEach((one, i) => {
          form.append(`${name}.${i}`, String(one));
        });
        break;
      case 'rows':
        listOf(value).forEach((row, i) => {
          fill(form, control.fields, recordOf(row), `${name}.${i}.`);
        });
        break;
      case 'pairs':
        Object.entries(recordOf(value)).forEach(([from, to], i) => {
          fill(form, control.fields, { from, to }, `${name}.${i}.`);
        });
        break;
      case 'keyed':
        Object.entries(recordOf(value)).forEach(([key, row], i) => {
          fill(form, control.fields, { key, ...recordOf(row) }, `${name}.${i}.`);
        });
        break;
      case 'lines':
        form.append(name, listOf(value).join('\n'));
        break;
      case 'group':
        fill(form, control.fields, recordOf(value), `${name}.`);
        break;
      case 'words':
        for (const [locale, text] of Object.entries(recordOf(value)))
          form.append(`${name}.${locale}`, String(text));
        break;
      default:
        form.append(name, String(value));
    }
  }
}

/**
 * The fields as somebody filled them in, in the order of the controls. What is empty is left out, and
 * so are rows without anything in them or with `<name>.<row>.remove`. Fields without a control stay as
 * they are: a part of the controls makes a form for a part of the file.
 */
export function readForm(
  controls: Control[],
  form: URLSearchParams,
  { before = {}, role = '' }: Beside = {},
): Values {
  const values = read(controls, form, '', { before, role });
  const shown = new Set(controls.map(({ key }) => key));
  const rest = Object.entries(before).filter(([key]) => !shown.has(key));
  return { ...values, ...Object.fromEntries(rest) };
}

function read(
  controls: Control[],
  form: URLSearchParams,
  prefix: string,
  beside: Required<Beside>,
): Values {
  const found = controls.map((control) => [
    control.key,
    typedIn(control, form, prefix + control.key, beside),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function typedIn(
  control: Control,
  form: URLSearchParams,
  name: string,
  { before, role }: Required<Beside>,
): unknown {
  const old = before[control.key];
  const inner = (fields: Control[], prefix: string) =>
    read(fields, form, prefix, { before: {}, role });
  switch (control.type) {
    case 'hidden':
      return old;
    case 'confirmation':
      return form.get(name) === 'today' ? { date: today(), by: role } : old;
    case 'checkboxes':
      return filled(inOrder(form.getAll(name).filter(Boolean), control.options, listOf(old)));
    case 'selects':
      return filled(rowsOf(form, name).flatMap((i) => line(form.get(`${name}.${i}`)) ?? []));
    case 'rows':
      return filled(
        rowsOf(form, name)
          .map((i) => inner(control.fields, `${name}.${i}.`))
          .filter(filled),
      );
    case 'pairs':
      return filled(pairsOf(rowsOf(form, name).map((i) => inner(control.fields, `${name}.${i}.`))));
    case 'keyed':
      return filled(keyedOf(rowsOf(form, name).map((i) => inner(control.fields, `${name}.${i}.`))));
    case 'lines':
      return filled((form.get(name) ?? '').split('\n').flatMap((one) => line(one) ?? []));
    case 'group':
      return filled(inner(control.fields, `${name}.`));
    case 'words': {
      const texts = control.languages.map(({ locale }) => [
        locale,
        line(form.get(`${name}.${locale}`)),
      ]);
      return filled(Object.fromEntries(texts.filter(([, text]) => text !== undefined)));
    }
    case 'number': {
      const typed = line(form.get(name));
      return typed !== undefined && /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
    }
    case 'tel': {
      const typed = line(form.get(name));
      return typed && internationalPhone(typed);
    }
    default:
      return line(form.get(name));
  }
}

/** The numbers of the rows that a form has under a name, in their order. */
export function rowsOf(form: URLSearchParams, name: string): number[] {
  const found = [...form.keys()].flatMap((key) => {
    const [, number] = key.startsWith(`${name}.`)
      ? (/^(\d{1,4})(?:\.|$)/.exec(key.slice(name.length + 1)) ?? [])
      : [];
    return number === undefined ? [] : Number(number);
  });
  return [...new Set(found)].filter((i) => !form.get(`${name}.${i}.remove`)).sort((a, b) => a - b);
}

/** What stands on one line in a file; nothing when it is empty. */
function line(typed: string | null): string | undefined {
  return typed?.trim().replace(/\s*[\t\r\n]\s*|\s{2,}/g, ' ') || undefined;
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Chosen values in the order that they had; new ones where they belong, or else behind. */
function inOrder(chosen: string[], options: Option[], old: unknown[]): string[] {
  const known = options.map(({ value }) => value);
  const sorted = (list: string[]) => list.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
  const before = old.map(String);
  if (String(sorted(before)) === String(before)) return sorted([...new Set(chosen)]);
  return [
    ...before.filter((value) => chosen.includes(value)),
    ...new Set(chosen.filter((value) => !before.includes(value))),
  ];
}

/** Two columns as a map. A second row for the same thing gets a name that the check refuses. */
function pairsOf(rows: Values[]): Values {
  const map: Values = {};
  for (const { from = '', to = '' } of rows) {
    if (from === '' && to === '') continue;
    map[String(from) in map ? `${from}${taken}` : String(from)] = to;
  }
  return map;
}

/** Blocks by their name. A second one with the same name keeps what was typed, behind a mark. */
function keyedOf(rows: Values[]): Values {
  const map = new Map<string, Values>();
  for (const { key = '', ...row } of rows) {
    const name = String(key);
    if (name || filled(row)) map.set(map.has(name) ? name + taken : name, row);
  }
  return Object.fromEntries(map);
}

/** What stands in a list; one thing alone is a list of one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Fields inside a field; none in anything else. */
export function recordOf(value: unknown): Values {
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A list of texts; an empty one of anything else. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
