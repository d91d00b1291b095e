import { type Weekday, weekdays } from '../vocabulary';
import { schemaFile } from './fixed.mjs';
import { named } from './menu';

/** The names of the days in an address, Dutch as every address is. */
export const dayNames: Record<Weekday, string> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
};

/** The sheet with everybody, made for paper. */
export const sheetSlug = 'contact/blad';

/** A topic as it stands in an address: the name that an editor gave it there, else its key; its UUID. */
export type AddressedTopic = { slug: string; address?: string };
/** A topic with the number under which systems find it. */
export type NumberedTopic = AddressedTopic & { id: string };

/** A topic in an address: `/contact/onderwerp/<address>`. */
export function addressOf({ slug, address }: AddressedTopic): string {
  return address ?? slug;
}

/** The page that says who handles a topic. */
export function topicSlug(topic: AddressedTopic): string {
  return `contact/onderwerp/${addressOf(topic)}`;
}

/** The page that says who helps a target group; `group` is the last part of that group's page. */
export function groupSlug(group: string): string {
  return `contact/groep/${group}`;
}

/** The page that says who works on a day. */
export function daySlug(day: Weekday): string {
  return `contact/dag/${dayNames[day]}`;
}

/** The page of one person; `slug` is the name of their file. */
export function personSlug(slug: string): string {
  return `contact/${slug}`;
}

/** Names below `/contact` and `/data` that no person's file can have. */
export const reservedPersonSlugs = [
  'onderwerp',
  'groep',
  'dag',
  'blad',
  'contact',
  'changes',
  'organisation',
];

/** The target groups among all pages, by the last part of their slug. */
export function groupsOf(slugs: Iterable<string>): string[] {
  return [...slugs].flatMap((slug) => {
    const [folder, group, ...below] = slug.split('/');
    return folder === named.groups && group && below.length === 0 ? group : [];
  });
}

/** What the directory makes pages and files of. */
export type DirectoryParts = { people: string[]; topics: AddressedTopic[]; groups: string[] };

/** The pages that the directory makes itself, in every language. */
export function directorySlugs({ people, topics, groups }: DirectoryParts): string[] {
  return [
    sheetSlug,
    ...topics.map(topicSlug),
    ...groups.map(groupSlug),
    ...weekdays.map(daySlug),
    ...people.map(personSlug),
  ];
}

/** The files of the whole directory. */
export const wholeFiles = [
  'contact.json',
  'contact.csv',
  'contact.xlsx',
  'contact.vcf',
  'contact.v4.vcf',
  'changes.json',
] as const;

/** The files that a program may look for, with their media types. */
export const dataTypes = {
  'contact.json': 'application/json',
  'contact.csv': 'text/csv',
  'contact.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'contact.vcf': 'text/vcard',
  'changes.json': 'application/feed+json',
} as const satisfies Partial<Record<(typeof wholeFiles)[number], string>>;

/** Files that had another address, as slugs; a slash in front: not below a language. */
export const formerFiles = {
  'data/contact.schema.json': schemaFile,
  'data/hsds.json': 'hsds/organizations',
};

/** The answers of the interface that HSDS describes (docs.openreferral.org), as slugs. */
export function hsdsSlugs(topics: Pick<NumberedTopic, 'id'>[]): string[] {
  return ['hsds', 'hsds/services', 'hsds/organizations', ...topics.map(hsdsService)];
}

/** One kind of help in that interface. */
export function hsdsService({ id }: Pick<NumberedTopic, 'id'>): string {
  return `hsds/services/${id}`;
}

/**
 * - `3.0` (RFC 2426): what telephones and Outlook read.
 * - `4.0` (RFC 6350): says more, for systems.
 */
export type VcardVersion = '3.0' | '4.0';

/** The vCard of one person. */
export function vcardName(slug: string, version: VcardVersion): string {
  return version === '3.0' ? `${slug}.vcf` : `${slug}.v4.vcf`;
}

/** The name of the service's own card. */
export const organisationCard = 'organisation';

/** The names of all files of the directory; `people` are the names of the persons' files. */
export function fileNames(people: string[]): string[] {
  return [...wholeFiles, ...[organisationCard, ...people].flatMap(cardNames)];
}

/** The cards of somebody, by the name of their file. */
export function cardNames(slug: string): string[] {
  return [vcardName(slug, '3.0'), vcardName(slug, '4.0')];
}

/** A file of the directory as a slug: `data/contact.csv`. */
export function fileSlug(name: string): string {
  return `data/${name}`;
}
