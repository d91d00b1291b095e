import { visit } from 'unist-util-visit';
import { groupsSlug } from '../addresses/directory';
import { neededPages } from '../addresses/menu';
import { type ContentFile, ofKind, type PageFile } from '../content/files';
import type { Problem } from '../content/problem';

/** Pages that a reader cannot find, or on which they find nobody; and pages without a clear place. */
export function checkReachable(files: ContentFile[]): Problem[] {
  const pages = ofKind(files, 'source');
  const led = new Set([
    ...neededPages,
    ...pages.flatMap(leadsTo),
    ...ofKind(files, 'topic').flatMap(({ facts }) => facts?.page ?? []),
  ]);
  const warn = (file: string, message: string): Problem => ({ file, level: 'warning', message });
  return [
    ...pages
      // A folder's page shows the pages below it.
      .filter(({ slug }) => !led.has(slug) && !slug.includes('/'))
      .map(({ path, slug }) =>
        warn(
          path,
          `Geen enkele pagina leidt hierheen, dus niemand vindt ze. Zet op een andere pagina een link naar /${slug}, of zet ze daar bij next.`,
        ),
      ),
    ...pages
      .filter(({ slug, facts }) => isHelp(slug) && facts && !facts.topics)
      .map(({ path }) =>
        warn(
          path,
          'Op deze pagina staat niemand aan wie de lezer iets kan vragen. Voeg topics toe.',
        ),
      ),
    ...sameOrder(pages),
  ];
}

function isHelp(slug: string): boolean {
  return slug.startsWith('hulp/') || slug.startsWith(`${groupsSlug}/`);
}

/** Where a page's links and what to read next lead. */
function leadsTo({ tree, facts, slug: own }: PageFile<'source'>): string[] {
  const found = [...(facts?.next ?? [])];
  visit(tree, 'link', ({ url }) => {
    found.push(url.slice(1).split('#')[0] ?? '');
  });
  return found.filter((slug) => slug !== own);
}

/** Two pages of a folder with the same place. */
function sameOrder(pages: PageFile<'source'>[]): Problem[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ path: file, slug, facts }) => {
    if (facts?.order === undefined) return [];
    const key = `${slug.split('/').slice(0, -1).join('/')} ${facts.order}`;
    const first = seen.get(key);
    if (!first) seen.set(key, file);
    return first
      ? {
          file,
          where: 'veld "order"',
          level: 'warning',
          message: `Ook ${first} heeft order: ${facts.order}. Geef elke pagina een eigen plaats.`,
        }
      : [];
  });
}
