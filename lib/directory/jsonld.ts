import { dataTypes, fileSlug } from '../addresses/directory';
import { pathOf } from '../addresses/fixed.mjs';
import { asciiAddress } from '../content/mailAddress';
import type { Page } from '../content/pages';
import { siteUrl } from '../siteUrl.mjs';
import type { Weekday } from '../vocabulary';
import { coordinator, isLarge } from './people';
import type { PublishedDirectory, PublishedEntry } from './schema';

const context = 'https://schema.org';

/**
 * The service and whom to ask about which topic, in words of schema.org; of a large service only the
 * coordinator, because a page stays small.
 */
export function organisationLd({ organisation, topics, people }: PublishedDirectory): object {
  const shown = people.filter(({ slug }) => !isLarge || slug === coordinator.slug);
  const bySlug = new Map(shown.map((person) => [person.slug, person]));
  return {
    '@context': context,
    ...organisationNode(organisation),
    description: organisation.description,
    contactPoint: topics.flatMap(({ label, people: slugs, viaCoordinator }) =>
      slugs.flatMap((slug) => {
        const person = bySlug.get(slug);
        return person ? [{ ...contactPoint(person, viaCoordinator), contactType: label }] : [];
      }),
    ),
  };
}

/** One person of the service, with the ways and days to reach them. */
export function personLd({ organisation, people }: PublishedDirectory, slug: string): object {
  const person = people.find((one) => one.slug === slug);
  if (!person) throw new Error(`There is no person "${slug}".`);
  return {
    '@context': context,
    '@type': 'Person',
    '@id': `urn:uuid:${person.id}`,
    name: person.name,
    url: person.page,
    jobTitle: person.function.label,
    knowsAbout: person.topics.map(({ label }) => label),
    ...(person.languages && { knowsLanguage: person.languages }),
    worksFor: organisationNode(organisation),
    contactPoint: contactPoint(person),
    description: person.note,
  };
}

function organisationNode({
  id,
  name,
  page,
  phone,
  email,
  address,
  city,
  hours,
}: PublishedDirectory['organisation']) {
  return {
    '@type': 'NGO',
    '@id': `urn:uuid:${id}`,
    name,
    url: page,
    ...(phone && { telephone: phone }),
    ...(email && { email: asciiAddress(email) }),
    address: {
      '@type': 'PostalAddress',
      addressLocality: city,
      addressCountry: 'BE',
      ...(address && { streetAddress: address.street, postalCode: address.postalCode }),
    },
    // In schema.org a place has opening hours, an organisation has none.
    ...(hours && {
      location: {
        '@type': 'Place',
        name,
        openingHoursSpecification: hours.map(({ day, from, until }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: dayOfWeek(day.key),
          opens: from,
          closes: until,
        })),
      },
    }),
  };
}

function dayOfWeek(key: Weekday): string {
  return `https://schema.org/${key[0]?.toUpperCase()}${key.slice(1)}`;
}

/** How somebody is reached. Days are words: opening hours without times say that a place is closed. */
function contactPoint(
  { name, email, phone, languages, confirmation, sentences }: PublishedEntry,
  viaCoordinator = false,
) {
  return {
    '@type': 'ContactPoint',
    name,
    email: asciiAddress(email),
    ...(phone && { telephone: phone }),
    ...(languages && { availableLanguage: languages }),
    description: [
      ...(viaCoordinator ? [sentences.viaCoordinator] : []),
      sentences.workingDay,
      confirmation.text,
      ...sentences.absences,
    ].join('\n'),
  };
}

/** The directory as data that others may take, for catalogues of data (schema.org/Dataset). */
export function datasetLd(
  { organisation, modified, language }: PublishedDirectory,
  { locale, slug, title, description }: Pick<Page, 'locale' | 'slug' | 'title' | 'description'>,
): object {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${title} – ${organisation.name}`,
    description,
    url: siteUrl + pathOf(locale, slug),
    inLanguage: language,
    dateModified: modified,
    isAccessibleForFree: true,
    creator: organisationNode(organisation),
    distribution: Object.entries(dataTypes).map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: siteUrl + pathOf(locale, fileSlug(file)),
      encodingFormat,
    })),
  };
}
