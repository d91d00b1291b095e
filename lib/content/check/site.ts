import { neededPages, reservedFolders, reservedSlugs } from '../menu';
import type { ContentFile } from './files';
import type { Problem } from './problem';
import { twice } from './twice';

/** Rules between files: what one of them says must be true of the others. */
export function checkSite(files: ContentFile[]): Problem[] {
  const pages = files.filter(({ kind }) => kind === 'source' || kind === 'translation');
  const sources = new Set(pages.filter(({ kind }) => kind === 'source').map(({ slug }) => slug));
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
    ...unseen(files),
    ...noOrganisation(files),
    ...neededPages
      .filter((slug) => !sources.has(slug))
      .map((slug) => ({
        file: `content/nl/${slug || 'index'}.md`,
        message: 'Dit bestand ontbreekt, maar de site verwijst ernaar. Zet het terug.',
      })),
  ];
}

function misplaced({ path, kind, slug }: ContentFile, sources: Set<string>): Problem[] {
  const parent = slug.split('/').slice(0, -1).join('/');
  const [first = ''] = slug.split('/');
  if (reservedSlugs.includes(slug) || (slug !== first && reservedFolders.includes(first)))
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
