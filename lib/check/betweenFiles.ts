import type { AddressList } from '../addresses/list';
import { neededPages, reservedFolders, reservedSlugs } from '../addresses/menu';
import { type ContentFile, ofKind, type PageFile, pagesOf } from '../content/files';
import type { Problem } from '../content/problem';
import { isLocale, sourceLocale } from '../i18n/languages';
import { twice } from './duplicates';

/** Rules between files: what one of them says must be true of the others. */
export function checkBetweenFiles(files: ContentFile[], { pages: made }: AddressList): Problem[] {
  const pages = pagesOf(files);
  const sources = ofKind(files, 'source');
  const slugs = new Set(sources.map(({ slug }) => slug));
  return [
    ...pages.flatMap((page) => misplaced(page, slugs)),
    ...orphans(ofKind(files, 'translation'), slugs),
    ...sources.flatMap((page) => deadNext(page, slugs)),
    ...twice(
      pages,
      ({ data, locale }) => data.title && `${locale} ${String(data.title).trim()}`,
      ({ path: file, data }, other) => ({
        file,
        where: 'veld "title"',
        message: `De titel "${data.title}" staat ook in ${other.path}. Geef elke pagina een eigen titel.`,
      }),
    ),
    ...unseen(files),
    ...missing(files, slugs),
    ...moved(files, new Set(made)),
  ];
}

function misplaced({ path, kind, slug }: PageFile, sources: Set<string>): Problem[] {
  const parent = slug.split('/').slice(0, -1).join('/');
  const [first = ''] = slug.split('/');
  if (reservedSlugs.includes(slug) || (slug !== first && reservedFolders.includes(first)))
    return [{ file: path, message: 'Deze naam gebruikt de site zelf. Kies een andere naam.' }];
  if (kind === 'source' && parent && !sources.has(parent))
    return [
      { file: path, message: `De map heeft zelf geen pagina. Maak content/nl/${parent}.md.` },
    ];
  return [];
}

/** Translations without a Dutch page: one answer for each page, at the Dutch file that is not there. */
function orphans(translations: PageFile<'translation'>[], sources: Set<string>): Problem[] {
  const orphaned = translations.filter(({ slug }) => !sources.has(slug));
  return [...new Set(orphaned.map(({ slug }) => slug))].map((slug) => {
    const pages = orphaned.filter((page) => page.slug === slug);
    const [only] = pages;
    const name = `content/${sourceLocale}/${slug || 'index'}.md`;
    return pages.length === 1 && only
      ? {
          file: only.path,
          message: `Dit is een vertaling zonder Nederlandse pagina. Maak ${name}, of geef dit bestand de naam van de Nederlandse pagina.`,
        }
      : {
          file: name,
          message: `Deze pagina is er niet, maar er zijn nog vertalingen: ${pages.map(({ path }) => path).join(', ')}. Zet de pagina terug, geef de vertalingen dezelfde nieuwe naam, of haal ze ook weg.`,
        };
  });
}

function deadNext({ path, slug, data }: PageFile<'source'>, sources: Set<string>): Problem[] {
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
    .filter(({ kind, body }) => kind !== 'source' && kind !== 'translation' && body.trim())
    .map(({ path }) => ({
      file: path,
      message: 'De tekst onder de tweede --- wordt nergens getoond. Haal hem weg.',
    }));
}

/** What the site cannot do without. */
function missing(files: ContentFile[], sources: Set<string>): Problem[] {
  const translated = new Set(ofKind(files, 'translation').map(({ slug }) => slug));
  const pages = neededPages
    .filter((slug) => !sources.has(slug) && !translated.has(slug))
    .map((slug) => ({
      file: `content/nl/${slug || 'index'}.md`,
      message: 'Dit bestand ontbreekt, maar de site verwijst ernaar. Zet het terug.',
    }));
  const organisation = files.some(({ kind }) => kind === 'organisation')
    ? []
    : [
        {
          file: 'content/organisation.md',
          message: 'Dit bestand met de naam van de dienst ontbreekt. Zet het terug.',
        },
      ];
  return [...pages, ...organisation];
}

/** A former address leads to a page, and is not itself one. */
function moved(files: ContentFile[], pages: Set<string>): Problem[] {
  return ofKind(files, 'moved').flatMap(({ path: file, facts }) =>
    Object.entries(facts?.addresses ?? {}).flatMap(([from, to]) => {
      const where = `adres "${from}"`;
      if (isLocale(from.split('/')[0] ?? '') || !/^[^\s?#:]+$/.test(from))
        return {
          file,
          where,
          message:
            'Schrijf het vroegere adres zonder https, naam van de site en taal, zoals contact/voornaam-naam.',
        };
      if (!pages.has(to))
        return {
          file,
          where,
          message: `De pagina "${to}" bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier.`,
        };
      // The former site had addresses without language: one may be called what it is called now.
      return pages.has(from) && from !== to
        ? { file, where, message: 'Op dit adres staat een pagina. Haal deze regel weg.' }
        : [];
    }),
  );
}
