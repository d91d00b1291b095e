import { z } from 'zod';
import { locales } from '../i18n/languages';
import { readJson } from './json';
import type { Fault } from './problem';

const schema = z.record(
  z.string(),
  z.partialRecord(z.enum(locales), z.array(z.string().trim().min(1))),
);

/** Words that people type and that no page says, by page (`index` is the home page) and language. */
export type SearchWords = z.infer<typeof schema>;

/** The words of `content/search.json`, and what is wrong with the file. */
export function readSearchWords(text: string): { words: SearchWords; faults: Fault[] } {
  const { value, fault } = readJson(text);
  if (fault) return { words: {}, faults: [fault] };
  const { data, error } = schema.safeParse(value);
  const faults = (error?.issues ?? []).map(({ path }) => ({
    message: `Bij "${path.join('", "')}" klopt iets niet. Schrijf per pagina en per taal een lijst: "hulp": { "nl": ["woord", "ander woord"] }. Kies de taal uit: ${locales.join(', ')}.`,
  }));
  return { words: data ?? {}, faults };
}
