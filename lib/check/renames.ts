import { personSlug } from '../addresses/directory';
import { type ContentFile, ofKind } from '../content/files';
import { idOfFile } from '../content/ids';
import type { Problem } from '../content/problem';
import type { Records } from '../content/records';
import { factsOf } from './factsOf';

/**
 * A person whose file is gone while another one is new may be the same with another name: then the
 * number and the address stay, and only the editor knows.
 */
export function checkRenames(files: ContentFile[], records: Records): Problem[] {
  const people = ofKind(files, 'person').map((person) => ({
    path: person.path,
    slug: person.slug,
    id: idOfFile('person', { ...factsOf(person), slug: person.slug }),
  }));
  const ids = new Set(people.map(({ id }) => id));
  const moved = new Set(
    ofKind(files, 'moved').flatMap((file) => Object.keys(factsOf(file).addresses ?? {})),
  );
  const known = Object.entries(records).filter(
    ({ 1: { kind, removed } }) => kind === 'person' && !removed,
  );
  // Where nothing is known yet, everybody is new.
  if (known.length === 0) return [];
  const gone = known
    .filter(([id, { slug = '' }]) => !ids.has(id) && !moved.has(personSlug(slug)))
    .map(([, { slug = '' }]) => slug);
  const fresh = people.filter(({ id }) => !records[id]);
  return gone.length === 0
    ? []
    : fresh.map(({ path, slug }) => ({
        file: path,
        message: `Dit bestand is nieuw, en content/staff/${gone[0]}.md is weg. Is het dezelfde persoon? Schrijf in ${slug}.md:\n    formerly:\n      - ${gone[0]}\n    Is het iemand anders? Schrijf in content/moved.md: contact/${gone[0]}: contact`,
      }));
}
