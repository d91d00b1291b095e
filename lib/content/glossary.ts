import { readJson } from './json';
import type { Fault } from './problem';
import { type Facts, schemas } from './schema';

/** The terms of `content/glossary.json`, and what is wrong with the file. */
export function readGlossary(text: string): { terms: Facts['glossary']; faults: Fault[] } {
  const { value, fault } = readJson(text);
  if (fault) return { terms: [], faults: [fault] };
  const { data, error } = schemas.glossary.safeParse(value, { reportInput: true });
  const faults = (error?.issues ?? []).map((issue) => {
    const [entry, ...field] = issue.path.map(String);
    const name = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : field.join('.');
    const what =
      issue.code === 'unrecognized_keys'
        ? 'dit veld ken ik niet. Kijk of het juist geschreven is'
        : issue.code === 'custom'
          ? issue.message
          : 'dit veld ontbreekt of is niet juist. Kijk hoe het bij een andere term staat';
    return { message: `Term ${Number(entry) + 1}, "${name}": ${what}.` };
  });
  return { terms: data ?? [], faults };
}
