import { neededPages, reservedSlugs } from '../menu';
import type { ContentFile } from './files';
import type { Problem } from './problem';

/** Rules between files: what one of them says must be true of the others. */
export function checkSite(files: ContentFile[]): Problem[] {
  const pages = files.filter(({ kind }) => kind === 'source' || kind === 'translation');
  const sources = new Set(pages.filter(({ kind }) => kind === 'source').map(({ slug }) => slug));
  const people = files.filter(({ kind }) => kind === 'person');
  return [
    ...pages.flatMap((page) => misplaced(page, sources)),
    ...pages.flatMap((page) => deadNext(page, sources)),
    ...twice(
      pages,
      ({ data, locale }) => data.title && `${locale} ${String(data.title).trim()}`,
    ).map(([file, first]) => ({
      file: file.path,
      where: 'veld "title"',
      message: `De titel "${file.data.title}" staat ook in ${first.path}. Geef elke pagina een eigen titel.`,
    })),
    ...twice(people, ({ data }) => data.email).map(([file, first]) => ({
      file: file.path,
      where: 'veld "email"',
      message: `Het adres ${file.data.email} staat ook in ${first.path}. Elke persoon heeft een eigen adres.`,
    })),
    ...coordinators(people),
    ...unseen(files),
    ...noOrganisation(files),
    ...neededPages
      .filter((slug) => !sources.has(slug))
      .map((slug) => ({
        file: `content/nl/${slug || 'index'}.md`,
        message: 'Dit bestand ontbreekt, maar het staat in het menu. Zet het terug.',
      })),
  ];
}

function misplaced({ path, kind, slug }: ContentFile, sources: Set<string>): Problem[] {
  const parent = slug.split('/').slice(0, -1).join('/');
  if (reservedSlugs.includes(slug))
    return [{ file: path, message: 'Deze naam gebruikt de site zelf. Kies een andere naam.' }];
  if (kind === 'translation' && !sources.has(slug))
    return [
      {
        file: path,
        message: `Dit is een vertaling zonder Nederlandse pagina. Maak content/nl/${slug}.md, of geef dit bestand de naam van de Nederlandse pagina.`,
      },
    ];
  if (kind === 'source' && parent && !sources.has(parent))
    return [
      {
        file: path,
        message: `De map heeft zelf geen pagina. Maak content/nl/${parent}.md.`,
      },
    ];
  return [];
}

function deadNext({ path, slug, data }: ContentFile, sources: Set<string>): Problem[] {
  const next = Array.isArray(data.next) ? data.next.map(String) : [];
  return next
    .filter((other) => !sources.has(other) || other === slug)
    .map((other) => ({
      file: path,
      where: 'veld "next"',
      message:
        other === slug
          ? 'Een pagina verwijst niet naar zichzelf. Haal deze regel weg.'
          : `De pagina "${other}" bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier.`,
    }));
}

/** Text in a file of which only the data are shown. */
function unseen(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kind, body }) => (kind === 'person' || kind === 'organisation') && body.trim())
    .map(({ path }) => ({
      file: path,
      message: 'De tekst onder de tweede --- wordt nergens getoond. Haal hem weg.',
    }));
}

function noOrganisation(files: ContentFile[]): Problem[] {
  if (files.some(({ kind }) => kind === 'organisation')) return [];
  return [
    {
      file: 'content/organisation.md',
      message: 'Dit bestand met de naam van de dienst ontbreekt. Zet het terug.',
    },
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

/** Every file whose key an earlier file has already, with that file. */
function twice(
  files: ContentFile[],
  keyOf: (file: ContentFile) => unknown,
): [ContentFile, ContentFile][] {
  const seen = new Map<string, ContentFile>();
  return files.flatMap((file): [ContentFile, ContentFile][] => {
    const key = String(keyOf(file) ?? '').toLowerCase();
    const first = seen.get(key);
    if (first && key) return [[file, first]];
    seen.set(key, file);
    return [];
  });
}
