import { reservedIds } from '../../directory/addresses';
import { type Away, personSchema } from '../schema';
import type { ContentFile } from './files';
import type { Problem } from './problem';
import { twice } from './twice';

/** Rules between the files of persons. */
export function checkPeople(files: ContentFile[]): Problem[] {
  const people = files.filter(({ kind }) => kind === 'person');
  return [
    ...coordinators(people),
    ...twice(people, ({ data }) => data.email).map(([file, first]) => ({
      file: file.path,
      where: 'veld "email"',
      message: `Het adres ${file.data.email} staat ook in ${first.path}. Elke persoon heeft een eigen adres.`,
    })),
    ...people
      .filter(({ slug }) => reservedIds.includes(slug))
      .map(({ path, slug }) => ({
        file: path,
        message: `Op /contact/${slug} staat al een andere pagina. Geef dit bestand de volledige naam van de persoon, zoals leen-geys.md.`,
      })),
    ...replacements(people),
  ];
}

function coordinators(people: ContentFile[]): Problem[] {
  const found = people.filter(({ data }) => data.function === 'general-coordinator');
  if (found.length === 1) return [];
  const remedy = 'Precies één persoon heeft function: general-coordinator.';
  if (found.length === 0)
    return [{ file: 'content/staff', message: `Er is geen algemeen coördinator. ${remedy}` }];
  return found.slice(1).map(({ path }) => ({
    file: path,
    where: 'veld "function"',
    message: `Ook ${found[0]?.path} is algemeen coördinator. ${remedy}`,
  }));
}

/** Who replaces somebody exists, is somebody else and is there in that time. */
function replacements(people: ContentFile[]): Problem[] {
  const periods = new Map(people.map((file) => [file.slug, periodsOf(file)]));
  return people.flatMap(({ path, slug }) =>
    (periods.get(slug) ?? []).flatMap(({ from, until, replacedBy }) => {
      if (replacedBy === undefined) return [];
      const theirs = periods.get(replacedBy);
      const problem = (message: string) => [
        { file: path, where: 'veld "away.replacedBy"', message },
      ];
      if (replacedBy === slug) return problem('Niemand vervangt zichzelf. Noem iemand anders.');
      if (!theirs)
        return problem(
          `Er is geen content/staff/${replacedBy}.md. Kies uit: ${[...periods.keys()].join(', ')}.`,
        );
      const clash = theirs.find((other) => other.from <= until && from <= other.until);
      return clash
        ? problem(
            `${replacedBy} is zelf weg van ${clash.from} tot en met ${clash.until}. Noem iemand anders.`,
          )
        : [];
    }),
  );
}

/** The periods of a file, where they are right; where they are not, the schema says so. */
function periodsOf({ data }: ContentFile): Away[] {
  return personSchema.shape.away.safeParse(data.away).data ?? [];
}
