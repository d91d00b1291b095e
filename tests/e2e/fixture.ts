import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../lib/addresses/fixed.mjs';
import type { AddressList } from '../../lib/addresses/list';

/** The copy that is built of the invented site. */
const folder = 'test-copies/fixture';

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

type Messages = typeof import('../../messages/nl.json');

/** What the invented site is made of, in its copy. */
export const fixture = {
  read,
  pathOf,
  /** Every address of the site. */
  get list(): AddressList {
    return JSON.parse(read('.contentlayer/addresses.json'));
  },
  /** The interface words of a language. */
  wordsOf: (locale: string): Messages =>
    JSON.parse(read(`messages/${locale}.json`), (_, value) =>
      typeof value === 'string' ? text(value) : value,
    ),
  /** A sentence on an absence, with its reason, as the words of a language have it. */
  sentence(
    locale: string,
    key: 'contact.closedOn' | 'person.away',
    days: Record<string, string>,
    reason: keyof Messages['reasons'],
  ): string {
    const words = this.wordsOf(locale);
    const [group, name] = key.split('.') as ['contact', 'closedOn'];
    const filled = Object.entries(days).reduce(
      (said, [day, text]) => said.replace(`{${day}}`, text),
      words[group][name],
    );
    return `${filled} (${words.reasons[reason]})`;
  },
};

/** What a reader sees, without the marks that keep a date together, with single spaces. */
export function text(content: string | null): string {
  return (content ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
