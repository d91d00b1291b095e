import { visit } from 'unist-util-visit';
import { named, neededPages } from '../addresses/menu';
import { type ContentFile, ofKind, type PageFile } from '../content/files';
import type { Problem } from '../content/problem';
import { twice } from './duplicates';
import { factsOf } from './factsOf';

/** Pages that a reader cannot find, or on which they find nobody; and pages without a clear place. */
export function checkReachable(files: ContentFile[]): Problem[] {
  const pages = ofKind(files, 'source');
  const led = new Set([
    ...neededPages,
    ...pages.flatMap(leadsTo),
    ...ofKind(files, 'topic').flatMap((topic) => factsOf(topic).page ?? []),
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
    ...sameOrder(pages, ({ slug }) => slug.split('/').slice(0, -1).join('/')),
    ...sameOrder(ofKind(files, 'topic'), () => ''),
  ];
}

function isHelp(slug: string): boolean {
  return slug.startsWith(`${named.help}/`) || slug.startsWith(`${named.groups}/`);
}

/** Where a page's links and what to read next lead. */
function leadsTo(page: PageFile<'source'>): string[] {
  const found = [...(factsOf(page).next ?? [])];
  visit(page.tree, 'link', ({ url }) => {
    found.push(url.slice(1).split('#')[0] ?? '');
  });
  return found.filter((slug) => slug !== page.slug);
}

/** Two files of a group with the same place in it. */
function sameOrder<T extends { path: string; facts?: { order?: number } }>(
  files: T[],
  groupOf: (file: T) => string,
): Problem[] {
  const placed = files.filter(({ facts }) => facts?.order !== undefined);
  return twice(
    placed,
    (file) => `${groupOf(file)} ${file.facts?.order}`,
    ({ path: file, facts }, other) => ({
      file,
      where: 'veld "order"',
      level: 'warning',
      message: `Ook ${other.path} heeft order: ${facts?.order}. Geef elk een eigen plaats.`,
    }),
  );
}
