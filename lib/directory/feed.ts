import { createTranslator, type Messages } from 'next-intl';
import { fileSlug } from '../addresses/directory';
import { pathOf } from '../addresses/fixed.mjs';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/languages';
import { siteUrl } from '../siteUrl.mjs';
import type { PublishedDirectory } from './schema';

/** What changed in the directory, the latest first, as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function feed(
  { organisation, topics, people, removed, language }: PublishedDirectory,
  locale: Locale,
  messages: Messages,
): object {
  const t = createTranslator({ locale, messages });
  const plain = (key: 'contact.changed' | 'contact.removed', modified: string) =>
    t(key, { date: formatDay(locale, modified) }).replace(/[\u2066-\u2069]/g, '');
  const here = [
    { ...organisation, kind: 'organisation', title: organisation.name },
    ...topics.map((topic) => ({ ...topic, kind: 'topic', title: topic.label })),
    ...people.map((person) => ({ ...person, kind: 'person', title: person.name })),
  ];
  const items = [
    ...here.map(({ id, kind, title, page, modified }) => ({
      id: `urn:uuid:${id}#${modified}`,
      ...(page && { url: page }),
      title,
      content_text: `${title}: ${plain('contact.changed', modified)}`,
      date_modified: moment(modified),
      _directory: { id, kind, removed: false },
    })),
    ...removed.map(({ id, kind, modified }) => ({
      id: `urn:uuid:${id}#${modified}`,
      content_text: plain('contact.removed', modified),
      date_modified: moment(modified),
      _directory: { id, kind, removed: true },
    })),
  ];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: organisation.name,
    home_page_url: organisation.page,
    feed_url: siteUrl + pathOf(locale, fileSlug('changes.json')),
    language,
    items: items.toSorted((a, b) => b.date_modified.localeCompare(a.date_modified)),
  };
}

/** A day as a moment (RFC 3339). */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
