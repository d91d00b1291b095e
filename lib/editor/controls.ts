import { z } from 'zod';
import words from '../../messages/nl.json';
import { schemas } from '../content/schema';
import { type Locale, languages, locales } from '../i18n/languages';
import type { legalGrounds } from '../vocabulary';
import { type Label, labelOf } from './form/labels';
import type { Lists } from './form/lists';

/** The kinds of files that the desk shows as a form. */
export const formKinds = [
  'source',
  'translation',
  'person',
  'organisation',
  'topic',
  'notice',
  'moved',
  'questions',
] as const;
/** One of them. */
export type FormKind = (typeof formKinds)[number];

/** Something to choose: what stands in the file, and what the editor reads. */
export type Option = { value: string; label: string };

/** What every control has. */
type Named = {
  /** Its name in its group; in a form the names are joined: `away.0.until`. */
  key: string;
  /** In Dutch. */
  label: string;
  /** One or two Dutch sentences. */
  help?: string;
  isRequired: boolean;
  /** Of these one is needed, as their help says. */
  isOneOf?: boolean;
  /** The language in which it is typed; labels stay Dutch. */
  locale?: Locale;
};

/** A control of a form, made from a field of a schema. */
export type Control =
  | (Named & { type: 'text' | 'tel' | 'date' | 'time' | 'number' })
  /** Some lines that become one. */
  | (Named & { type: 'longText'; rows?: number })
  /** One of some; a first empty option when it is not required. */
  | (Named & { type: 'select'; options: Option[] })
  /** Some of some: one box for each. */
  | (Named & { type: 'checkboxes'; options: Option[] })
  /** A list, in the editor's order, each row a select: `next.0`. */
  | (Named & { type: 'selects'; one: string; options: Option[] })
  /** A list of blocks, each with the same fields: `away.0.from`. */
  | (Named & { type: 'rows'; one: string; fields: Control[] })
  /** Fields that belong together: `address.street`; those of one of many groups stay behind its name. */
  | (Named & { type: 'group'; fields: Control[]; isFolded?: boolean })
  /** The same words in several languages: `words.nl`. */
  | (Named & { type: 'words'; languages: { locale: Locale; label: string; isRequired: boolean }[] })
  /** Two columns, as rows with `from` and `to`: former addresses and where they lead. */
  | (Named & { type: 'pairs'; one: string; fields: [Control, Control] })
  /** Blocks that have a name each, as rows whose first field is `key`: `questions.0.key`. */
  | (Named & { type: 'keyed'; one: string; fields: Control[] })
  /** A list of sentences, one on each line. */
  | (Named & { type: 'lines' })
  /** A date and a role, never typed: the button `<key>` with the value `today`. */
  | (Named & { type: 'confirmation' })
  /** Never in a form; what stands in the file stays. */
  | (Named & { type: 'hidden' });

const grounds = {
  'public-task': 'Een taak van algemeen belang (AVG, artikel 6, 1, e)',
  'legitimate-interest': 'Een gerechtvaardigd belang (AVG, artikel 6, 1, f)',
} satisfies Record<(typeof legalGrounds)[number], string>;

/** The Dutch words of the keys that a schema lists. */
export const optionWords: Record<string, string> = {
  ...words.functions,
  ...words.days,
  ...words.reasons,
  ...words.urgent,
  ...grounds,
  plain: 'Nieuwkomers: korte zinnen, gewone woorden',
  second: 'Scholen en partners',
};

/** The controls of a kind of file, in the order of its schema. */
export function controlsOf(kind: FormKind, lists: Lists): Control[] {
  return fieldsOf(schemas[kind], kind, lists);
}

/** Whether a field of a page is part of its text; the others say where it belongs. */
export function isWords({ key }: Control): boolean {
  return key === 'title' || key === 'description';
}

/** A label with a capital: the words of the site are made for the middle of a sentence. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fieldsOf(schema: z.core.$ZodType, path: string, lists: Lists): Control[] {
  const inner = plain(schema);
  return inner instanceof z.ZodObject
    ? Object.entries(inner.shape).map(([key, field]) =>
        controlOf(key, field as z.core.$ZodType, `${path}.${key}`, lists),
      )
    : [];
}

/** The schema without what only says that it may be left out, or how it is tidied. */
function plain(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return plain(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return plain(schema.def.in);
  return schema;
}

function controlOf(key: string, schema: z.core.$ZodType, path: string, lists: Lists): Control {
  // A field that nobody has described keeps its name: a test says so.
  const words: Label = labelOf(path) ?? { label: key };
  const named = {
    key,
    label: words.label,
    help: words.help,
    isRequired: !(schema instanceof z.ZodOptional),
    isOneOf: words.isOneOf,
  };
  const inner = plain(schema);
  if (words.as === 'hidden') return { ...named, type: 'hidden' };
  if (words.as === 'confirmation') return { ...named, type: 'confirmation' };
  if (words.as === 'longText') return { ...named, type: 'longText' };
  const options = words.from && lists[words.from];
  if (inner instanceof z.ZodArray) return listOf(named, inner.element, path, lists, words, options);
  if (options) return { ...named, type: 'select', options };
  if (inner instanceof z.ZodEnum)
    return { ...named, type: 'select', options: inner.options.map(String).map(optionOf) };
  if (inner instanceof z.ZodISODate) return { ...named, type: 'date' };
  if (inner instanceof z.ZodISOTime) return { ...named, type: 'time' };
  if (inner instanceof z.ZodNumber) return { ...named, type: 'number' };
  if (inner instanceof z.ZodStringFormat && inner.format === 'phone')
    return { ...named, type: 'tel' };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat)
    return { ...named, type: 'text' };
  if (inner instanceof z.ZodObject)
    return { ...named, type: 'group', fields: fieldsOf(inner, path, lists) };
  if (inner instanceof z.ZodIntersection) return wordsOf(named, inner);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) {
    const value = z.optional(inner.valueType);
    const keys = inner.keyType.options.map(String);
    const fields = keys.map((one) => controlOf(one, value, `${path}.${one}`, lists));
    return { ...named, type: 'group', fields };
  }
  if (inner instanceof z.ZodRecord && plain(inner.valueType) instanceof z.ZodObject) {
    const name = controlOf('key', z.string(), `${path}.key`, lists);
    const fields = [name, ...fieldsOf(inner.valueType, path, lists)];
    return { ...named, type: 'keyed', one: words.one ?? words.label, fields };
  }
  if (inner instanceof z.ZodRecord) return pairsOf(named, path, lists, words);
  // A new kind of field: the file keeps it, and a test says that it has no control.
  return { ...named, type: 'hidden' };
}

function optionOf(value: string): Option {
  return { value, label: capital(optionWords[value] ?? value) };
}

function listOf(
  named: Named,
  element: z.core.$ZodType,
  path: string,
  lists: Lists,
  { as, label, one = label }: Label,
  options?: Option[],
): Control {
  const inner = plain(element);
  if (options)
    return as === 'selects'
      ? { ...named, type: 'selects', one, options }
      : { ...named, type: 'checkboxes', options };
  if (inner instanceof z.ZodEnum)
    return { ...named, type: 'checkboxes', options: inner.options.map(String).map(optionOf) };
  if (inner instanceof z.ZodObject)
    return { ...named, type: 'rows', one, fields: fieldsOf(inner, path, lists) };
  return { ...named, type: inner instanceof z.ZodString ? 'lines' : 'hidden' };
}

/** The same words in several languages: Dutch must be there. */
function wordsOf(named: Named, { def }: z.ZodIntersection): Control {
  const must = def.right instanceof z.ZodObject ? Object.keys(def.right.shape) : [];
  return {
    ...named,
    type: 'words',
    languages: locales.map((locale) => ({
      locale,
      label: languages[locale].nameNl,
      isRequired: named.isRequired && must.includes(locale),
    })),
  };
}

function pairsOf(named: Named, path: string, lists: Lists, { label, one = label }: Label): Control {
  const [from, to] = ['from', 'to'].map((key) =>
    controlOf(key, z.string(), `${path}.${key}`, lists),
  );
  return from && to
    ? { ...named, type: 'pairs', one, fields: [from, to] }
    : { ...named, type: 'hidden' };
}
