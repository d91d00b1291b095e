import { groupSlug } from '../../addresses/directory';
import { named, neededPages } from '../../addresses/menu';
import { ofKind, pagesOf } from '../../content/files';
import { Impossible } from '../../content/problem';
import { sourceLocale } from '../../i18n/languages';
import { withList, withPage } from '../jsonEdits';
import { fileOf, named as inAddress } from '../texts';
import { type Action, type Draft, draftOf, type Note, type Site } from './draft';
import { moveLinks } from './links';
import { leadOn } from './moved';

/** Where the words stand that people type and that no page says. */
export const searchFile = 'content/search.json';

/**
 * A page that goes away, in every language. Links to it lead to another page from then on, its address too;
 * who should read it next, does not; a topic that it explained has no page any more.
 * @param target where the reader is led; `` is the home page
 */
export function removePage(site: Site, slug: string, target: string): Action {
  refuseNeeded(slug);
  const sources = ofKind(site.content.files, 'source');
  const below = sources.filter((page) => page.slug.startsWith(`${slug}/`));
  if (below.length > 0)
    throw new Impossible(
      `Onder deze pagina staan nog andere: ${below.map(({ data }) => `“${data.title}”`).join(', ')}. Haal die eerst weg.`,
    );
  if (target === slug || !sources.some((page) => page.slug === target))
    throw new Impossible('Kies een pagina die blijft: daar komt wie het oude adres heeft.');
  const draft = draftOf(site);
  for (const page of pagesOf(site.content.files)) if (page.slug === slug) draft.remove(page.path);
  const led = { [slug]: target, ...formerGroup(slug, named.contact) };
  leadOn(draft, led);
  moveLinks(draft, site, new Map(Object.entries(led)));
  moveFacts(draft, site, new Map([[slug, undefined]]));
  const topics = ofKind(site.content.files, 'topic').filter(({ facts }) => facts?.page === slug);
  const notes = topics.map(({ slug: topic, facts }) => ({
    text: `Het onderwerp “${facts?.words.nl}” heeft nu geen pagina meer. Kies er een andere.`,
    href: `/onderwerpen/${topic}`,
  }));
  return { changes: draft.changes(), notes: [...notes, ...asked(site, slug)] };
}

/**
 * A page that gets another address, in every language, with the pages below it. Whatever named it names it
 * at its new place; the old address leads there.
 */
export function renamePage(site: Site, slug: string, to: string): Action {
  const files = pagesOf(site.content.files).filter(
    (page) => page.slug === slug || page.slug.startsWith(`${slug}/`),
  );
  const slugs = [...new Set(files.map((page) => page.slug))];
  slugs.forEach(refuseNeeded);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(to))
    throw new Impossible(
      'In een adres staan alleen kleine letters (a-z), cijfers, koppeltekens en schuine strepen, zoals hulp/fietsles.',
    );
  const led = new Map(slugs.map((one) => [one, to + one.slice(slug.length)]));
  if (files.length === 0 || to === slug || to.startsWith(`${slug}/`))
    throw new Impossible('Kies een ander adres voor deze pagina.');
  const draft = draftOf(site);
  for (const { path, slug: old, locale } of files) {
    draft.create(fileOf(locale, led.get(old) ?? old), draft.text(path) ?? '');
    draft.remove(path);
  }
  const groups = [...led].map(([old, now]) =>
    formerGroup(
      old,
      now.startsWith(`${named.groups}/`) ? groupSlug(now.split('/').at(-1) ?? '') : named.contact,
    ),
  );
  const addresses: Record<string, string> = Object.assign(Object.fromEntries(led), ...groups);
  leadOn(draft, addresses);
  const at = (path: string) =>
    path.replace(
      /^(content\/[a-z]+\/)(.+)(\.md)$/,
      (all, start: string, old: string, end: string) =>
        led.has(old) ? start + led.get(old) + end : all,
    );
  const moved = site.content.files.map((file) => ({ ...file, path: at(file.path) }));
  const there = { ...site, content: { ...site.content, files: moved } };
  moveLinks(draft, there, new Map(Object.entries(addresses)));
  moveFacts(draft, there, led);
  return { changes: draft.changes(), slug: to, notes: [] };
}

/** The words that people type and that lead to a page, in a language. @param slug `` is the home page */
export function setSearchWords(site: Site, slug: string, locale: string, words: string[]): Action {
  const draft = draftOf(site);
  const text = draft.text(searchFile) ?? '{}\n';
  const own = [...new Set(words.map((word) => word.trim()).filter(Boolean))];
  draft.write(searchFile, withList(text, { page: inAddress(slug), locale, words: own }));
  return { changes: draft.changes(), notes: [] };
}

/** What names a page elsewhere than in a text names another one, or none. */
function moveFacts(
  draft: Draft,
  { content }: Site,
  led: ReadonlyMap<string, string | undefined>,
): void {
  for (const { path, facts } of ofKind(content.files, 'source')) {
    if (draft.text(path) === null || !facts?.next?.some((slug) => led.has(slug))) continue;
    const next = facts.next.flatMap((slug) => (led.has(slug) ? (led.get(slug) ?? []) : slug));
    draft.set(path, { next: next.length > 0 ? next : undefined });
  }
  for (const { path, facts } of ofKind(content.files, 'topic'))
    if (facts?.page !== undefined && led.has(facts.page))
      draft.set(path, { page: led.get(facts.page) });
  const isAt = (slug: string) => `: ${fileOf(sourceLocale, slug)}\n`;
  for (const { path } of ofKind(content.files, 'questions'))
    draft.write(
      path,
      [...led].reduce(
        (text, [old, now]) => (now === undefined ? text : text.replaceAll(isAt(old), isAt(now))),
        draft.text(path) ?? '',
      ),
    );
  const search = draft.text(searchFile);
  if (search !== null)
    draft.write(
      searchFile,
      [...led].reduce((text, [old, now]) => withPage(text, old, now), search),
    );
}

/** The page that says who helps a group stands beside that of the group. */
function formerGroup(slug: string, target: string): Record<string, string> {
  const [folder, group, ...more] = slug.split('/');
  return folder === named.groups && group && more.length === 0
    ? { [groupSlug(group)]: target }
    : {};
}

/** Whether a page cannot go away or elsewhere: the site itself leads to it. @param slug `` is the home page */
export function isFixed(slug: string): boolean {
  return slug === '' || neededPages.includes(slug);
}

function refuseNeeded(slug: string): void {
  if (isFixed(slug))
    throw new Impossible(
      'De site kan niet zonder deze pagina. Haar tekst kan anders, haar adres niet.',
    );
}

/** A question to the service that points to a file of the page. */
function asked({ content }: Site, slug: string): Note[] {
  const questions = ofKind(content.files, 'questions').flatMap(({ facts }) =>
    Object.values(facts?.questions ?? {}),
  );
  return questions
    .filter(({ file }) => file === fileOf(sourceLocale, slug))
    .map(({ ask }) => ({
      text: `Bij de vragen aan de dienst staat nog een vraag over deze pagina: “${ask.join(' ')}”`,
      href: '/dienst/vragen',
    }));
}
