import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupsOf, personSlug, sheetSlug, topicSlug } from '../../lib/addresses/directory';
import { pathOf } from '../../lib/addresses/fixed.mjs';
import type { AddressList } from '../../lib/addresses/list';
import { named } from '../../lib/addresses/menu';
import { readFrontMatter } from '../../lib/content/frontMatter';
import { preparedFolder } from '../../lib/content/prepared';
import type { Facts } from '../../lib/content/schema';
import { type Locale, locales } from '../../lib/i18n/languages';

// What the live site should say, read from the files that it is made of: an editor may change any of
// them. No test of the live site knows a name, a page that is not needed, or a number.

/** Every address of the built site. */
export const list: AddressList = JSON.parse(readFileSync('.contentlayer/addresses.json', 'utf8'));

/** The addresses of all pages in all languages. */
export const addresses = locales.flatMap((locale) =>
  list.pages.map((slug) => ({ locale, slug, path: pathOf(locale, slug) })),
);

/** The addresses of all files in all languages. */
export const fileAddresses = locales.flatMap((locale) =>
  list.files.map((slug) => pathOf(locale, slug)),
);

/** One page of each kind: of the directory's many answers and persons, the first of each folder. */
export const kinds = list.pages.filter((slug) => {
  const folder = folderOf(slug);
  if (!folder.startsWith('contact/') || slug === sheetSlug) return true;
  return list.pages.find((other) => folderOf(other) === folder && other !== sheetSlug) === slug;
});

function folderOf(slug: string): string {
  return slug.replace(/[^/]+$/, '');
}

/** The facts above the text of a file of `content/`, as `npm run content` found it in order. */
function factsOf<T>(file: string): T {
  return readFrontMatter(readFileSync(join(preparedFolder, file), 'utf8')).data as T;
}

function filesIn<T>(folder: string): (T & { slug: string })[] {
  return readdirSync(join(preparedFolder, folder))
    .sort()
    .map((name) => ({
      ...factsOf<T>(join(folder, name)),
      slug: basename(name, '.md'),
    }));
}

/** Whether a page is a Markdown file; the directory makes the others. */
export function isMarkdown(slug: string): boolean {
  return existsSync(join(preparedFolder, `nl/${slug || 'index'}.md`));
}

/** The facts of a Dutch page. */
export function pageFacts(slug: string): Facts['source'] {
  return factsOf(`nl/${slug || 'index'}.md`);
}

/** Whether a machine made the words of a page, and nobody read them; without `slug`, of the interface. */
export function isUnread(locale: Locale, slug?: string): boolean {
  if (locale === 'nl') return false;
  const made =
    slug !== undefined && isMarkdown(slug)
      ? factsOf<Pick<Facts['translation'], 'translation'>>(`${locale}/${slug || 'index'}.md`)
          .translation
      : JSON.parse(readFileSync(`messages/made/${locale}.json`, 'utf8'));
  return made.method === 'machine' && made.reviewed === undefined;
}

/** The service itself. */
export const organisation = factsOf<Facts['organisation']>('organisation.md');

/** Everybody, by the name of their file. */
export const people = filesIn<Facts['person']>('staff');

/** Somebody whose page is looked at where one page stands for all. */
export const somebody = people[0] as (typeof people)[number];

/** Whether there are so many people that pages show lists of names instead of cards. */
export const isLarge = people.length > 12;

/** Whoever asks what nobody answers is sent to them. */
export const coordinator = people.find(
  (person) => person.function === 'general-coordinator',
) as (typeof people)[number];

/** What people can be asked about, by the name of the file. */
export const topics = filesIn<Facts['topic']>('topics');

/** The target groups, by the last part of their page's slug. */
export const groups = groupsOf(list.pages);

/** Who handles a topic; `nobody`: the coordinator is asked. */
export function whoHandles(topic: string) {
  const own = people.filter((person) => person.topics.includes(topic));
  return own.length > 0 ? { asked: own, nobody: false } : { asked: [coordinator], nobody: true };
}

/** The name of a topic as a reader sees it: in Dutch while their language has no word for it. */
export function nameOf({ words }: Pick<Facts['topic'], 'words'>, locale: Locale): string {
  return asSeen((words[locale] ?? words.nl).replaceAll('*', ''));
}

/** Pages that are made in different ways: home, folder, text with contacts, directory, answer, person, sheet, tables. */
export const makes: string[] = [
  named.home,
  named.groups,
  ...groups.map((group) => `${named.groups}/${group}`).slice(0, 1),
  named.contact,
  ...topics.slice(0, 1).map(topicSlug),
  personSlug(somebody.slug),
  sheetSlug,
  named.data,
  named.translations,
];

/** What stands beside a person's data, as the export says it. */
export function confirmationOf(locale: string, person: string): string {
  const { people } = JSON.parse(readFileSync(`dist/${locale}/data/contact.json`, 'utf8'));
  return asSeen(people.find(({ slug }: { slug: string }) => slug === person).confirmation.text);
}

/** Words as `look` sees them: with ordinary spaces. */
export function asSeen(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

type Messages = typeof import('../../messages/nl.json');
const messages = new Map<string, Messages>();

/** The interface words of a language, so that no test repeats them. */
export function wordsOf(locale: string): Messages {
  const known = messages.get(locale);
  if (known) return known;
  const read: Messages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'), (_, value) =>
    typeof value === 'string' ? asSeen(value) : value,
  );
  messages.set(locale, read);
  return read;
}
