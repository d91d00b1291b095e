import type { PublishedDirectory } from './schema';

/** One line of a spreadsheet: the name of a column and its text; empty where nobody knows it. */
export type Row = Record<(typeof columns)[number], string>;

/** The columns of the spreadsheets, words beside keys that are the same in every language. */
export const columns = [
  'id',
  'name',
  'organisation',
  'function',
  'function_key',
  'topics',
  'topic_keys',
  'topics_via_coordinator',
  'topic_keys_via_coordinator',
  'days',
  'day_keys',
  'languages',
  'phone',
  'email',
  'confirmation',
  'confirmed_on',
  'confirmed_by',
  'away',
  'note',
  'page',
  'modified',
] as const;

/** The service, then everybody: one row each, no value with a line break in it. */
export function rowsOf({ organisation, people }: PublishedDirectory): Row[] {
  const nothing = Object.fromEntries(columns.map((column) => [column, ''])) as Row;
  const service: Row = {
    ...nothing,
    id: organisation.id,
    name: organisation.name,
    organisation: organisation.name,
    phone: organisation.phone ?? '',
    email: organisation.email ?? '',
    away: periods(organisation.closed),
    note: oneLine(organisation.note),
    page: organisation.page,
    modified: organisation.modified,
  };
  return [
    service,
    ...people.map((person) => ({
      id: person.id,
      name: person.name,
      organisation: organisation.name,
      function: person.function.label,
      function_key: person.function.key,
      topics: labels(person.topics),
      topic_keys: keys(person.topics),
      topics_via_coordinator: labels(person.topicsViaCoordinator),
      topic_keys_via_coordinator: keys(person.topicsViaCoordinator),
      days: labels(person.days ?? []),
      day_keys: keys(person.days ?? []),
      languages: list(person.languages ?? []),
      phone: person.phone ?? '',
      email: person.email,
      confirmation: person.confirmation.status,
      confirmed_on: person.confirmation.date ?? '',
      confirmed_by: person.confirmation.by ?? '',
      away: periods(person.away),
      note: oneLine(person.note),
      page: person.page,
      modified: person.modified,
    })),
  ];
}

function list(values: string[]): string {
  return values.join(' | ');
}

function labels(words: { label: string }[]): string {
  return list(words.map(({ label }) => label));
}

function keys(words: { key: string }[]): string {
  return list(words.map(({ key }) => key));
}

function periods(away: { from: string; until: string }[]): string {
  return list(away.map(({ from, until }) => `${from}/${until}`));
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' | ');
}
