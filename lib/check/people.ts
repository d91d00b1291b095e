import { reservedPersonSlugs } from '../addresses/directory';
import { type ContentFile, type NamedFile, ofKind } from '../content/files';
import type { Problem } from '../content/problem';
import { twice } from './duplicates';
import { factsOf } from './factsOf';

type PersonFile = NamedFile<'person'>;

/** Rules between the files of persons. */
export function checkPeople(files: ContentFile[]): Problem[] {
  const people = ofKind(files, 'person');
  return [
    ...coordinators(people),
    ...twice(
      people,
      ({ data }) => data.email,
      ({ path: file, data }, other) => ({
        file,
        where: 'veld "email"',
        message: `Het adres ${data.email} staat ook in ${other.path}. Elke persoon heeft een eigen adres.`,
      }),
    ),
    ...people
      .filter(({ slug }) => reservedPersonSlugs.includes(slug))
      .map(({ path, slug }) => ({
        file: path,
        message: `Op /contact/${slug} staat al een andere pagina. Geef dit bestand de volledige naam van de persoon, zoals leen-geys.md.`,
      })),
    ...familyNames(people),
    ...replacements(people),
    ...namesInTexts(files, people),
  ];
}

function coordinators(people: PersonFile[]): Problem[] {
  const found = people.filter(({ data }) => data.function === 'general-coordinator');
  const remedy = 'Precies één persoon heeft function: general-coordinator.';
  if (found.length === 0)
    return [{ file: 'content/staff', message: `Er is geen algemeen coördinator. ${remedy}` }];
  return twice(
    found,
    ({ data }) => data.function,
    ({ path: file }, other) => ({
      file,
      where: 'veld "function"',
      message: `Ook ${other.path} is algemeen coördinator. ${remedy}`,
    }),
  );
}

/** The family's name is the beginning or the end of the whole name. */
function familyNames(people: PersonFile[]): Problem[] {
  return people.flatMap((person) => {
    const { name, familyName } = factsOf(person);
    if (name === undefined || familyName === undefined || ` ${name} `.includes(` ${familyName} `))
      return [];
    const message = `Schrijf hier het deel van "${name}" dat de familienaam is, zoals het er staat.`;
    return [{ file: person.path, where: 'veld "familyName"', message }];
  });
}

/** Who replaces somebody exists, is somebody else and is there in that time. */
function replacements(people: PersonFile[]): Problem[] {
  const where = 'veld "away.replacedBy"';
  const nameOf = (person: PersonFile) => factsOf(person).name ?? person.slug;
  return people.flatMap((person) =>
    (factsOf(person).away ?? []).flatMap(({ from, until, replacedBy }, i) => {
      if (replacedBy === undefined) return [];
      const { path: file, slug } = person;
      const other = people.find((one) => one.slug === replacedBy);
      const problem = (message: string, mirror?: Problem) => [
        { file, where, field: `away.${i}.replacedBy`, message, mirror },
      ];
      if (replacedBy === slug) return problem('Niemand vervangt zichzelf. Noem iemand anders.');
      if (!other)
        return problem(
          `Er is geen content/staff/${replacedBy}.md. Kies uit: ${people.map((one) => one.slug).join(', ')}.`,
        );
      const theirs = factsOf(other).away ?? [];
      const at = theirs.findIndex((one) => one.from <= until && from <= one.until);
      const clash = theirs[at];
      return clash
        ? problem(`${nameOf(other)} is dan zelf afwezig (${inWords(clash)}). Kies iemand anders.`, {
            file: other.path,
            where: 'veld "away"',
            field: `away.${at}.from`,
            message: `${nameOf(other)} antwoordt dan voor ${nameOf(person)} (${inWords({ from, until })}). Kies eerst bij ${nameOf(person)} iemand anders.`,
          })
        : [];
    }),
  );
}

const dutchDays = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });

/** Days in Dutch words, as short as they can be: `7–9 december 2026`. */
function inWords({ from, until }: { from: string; until: string }): string {
  return dutchDays.formatRange(new Date(from), new Date(until));
}

/** A colleague who is named in a text is still there when they have left. */
function namesInTexts(files: ContentFile[], people: PersonFile[]): Problem[] {
  const names = people.flatMap((person) => factsOf(person).name ?? []);
  return ofKind(files, 'source').flatMap(({ path: file, text }) =>
    names
      .filter((name) => text.toLowerCase().includes(name.toLowerCase()))
      .map((name) => ({
        file,
        level: 'warning' as const,
        message: `De naam ${name} staat in de tekst. Gaat die persoon weg, dan klopt de tekst niet meer. Verwijs liever naar /contact.`,
      })),
  );
}
