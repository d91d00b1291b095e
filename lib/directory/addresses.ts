import {
  daySlugs,
  type Topic,
  topicKeys,
  topics,
  type Weekday,
  weekdays,
} from '../content/vocabulary';
import type { VcardVersion } from './vcard';

/** The sheet with everybody, made for paper. */
export const sheetSlug = 'contact/blad';

/** The page that says who handles a topic. */
export function topicSlug(topic: Topic): string {
  return `contact/onderwerp/${topics[topic].slug}`;
}

/** The page that says who helps a target group; `group` is the last part of that group's page. */
export function groupSlug(group: string): string {
  return `contact/groep/${group}`;
}

/** The page that says who works on a day. */
export function daySlug(day: Weekday): string {
  return `contact/dag/${daySlugs[day]}`;
}

/** The page of one person; `id` is the name of their file. */
export function personSlug(id: string): string {
  return `contact/${id}`;
}

/** Names below `/contact` and `/data` that no person's file can have. */
export const reservedIds = ['onderwerp', 'groep', 'dag', 'blad', 'contact'];

/** The target groups among all pages, by the last part of their slug. */
export function groupsOf(slugs: Iterable<string>): string[] {
  return [...slugs].flatMap((slug) => /^doelgroepen\/([^/]+)$/.exec(slug)?.[1] ?? []);
}

/** The pages that the directory makes itself, in every language. */
export function directorySlugs(ids: string[], groups: string[]): string[] {
  return [
    sheetSlug,
    ...topicKeys.map(topicSlug),
    ...groups.map(groupSlug),
    ...weekdays.map(daySlug),
    ...ids.map(personSlug),
  ];
}

/** The files of the whole directory. */
export const wholeFiles = [
  'contact.json',
  'contact.schema.json',
  'contact.csv',
  'contact.vcf',
  'contact.v4.vcf',
  'hsds.json',
] as const;

/** The vCard of one person; see `vcard.ts` for the versions. */
export function vcardName(id: string, version: VcardVersion): string {
  return version === '3.0' ? `${id}.vcf` : `${id}.v4.vcf`;
}

/** The names of all files of the directory; `ids` are the names of the persons' files. */
export function fileNames(ids: string[]): string[] {
  const cards = ids.flatMap((id) => [vcardName(id, '3.0'), vcardName(id, '4.0')]);
  return [...wholeFiles, ...cards];
}

/** A file of the directory as a slug: `data/contact.csv`. */
export function fileSlug(name: string): string {
  return `data/${name}`;
}

/** Everything that the directory adds to the Markdown pages: its own pages and its files. */
export function madeSlugs(pages: Iterable<string>, ids: string[]): string[] {
  return [...directorySlugs(ids, groupsOf(pages)), ...fileNames(ids).map(fileSlug)];
}
