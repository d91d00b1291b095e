import { coordinator, isLarge } from './people';
import type { Directory, Entry } from './schema';

const context = 'https://schema.org';

/**
 * The service and whom to ask about which topic, in words of schema.org; of a large service only the
 * coordinator, because a page stays small.
 */
export function organisationLd({ organisation, topics, people }: Directory): object {
  const shown = people.filter(({ slug }) => !isLarge || slug === coordinator.id);
  const bySlug = new Map(shown.map((person) => [person.slug, person]));
  return {
    '@context': context,
    ...organisationNode(organisation),
    description: organisation.description,
    contactPoint: topics.flatMap(({ label, people: slugs }) =>
      slugs.flatMap((slug) => {
        const person = bySlug.get(slug);
        return person ? [{ ...contactPoint(person), contactType: label }] : [];
      }),
    ),
  };
}

/** One person of the service, with the ways and days to reach them. */
export function personLd({ organisation }: Directory, person: Entry): object {
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
}: Directory['organisation']) {
  return {
    '@type': 'NGO',
    '@id': `urn:uuid:${id}`,
    name,
    url: page,
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    address: {
      '@type': 'PostalAddress',
      addressLocality: city,
      addressCountry: 'BE',
      ...(address && { streetAddress: address.street, postalCode: address.postalCode }),
    },
  };
}

function contactPoint({ name, email, phone, days, languages, confirmation }: Entry) {
  return {
    '@type': 'ContactPoint',
    name,
    email,
    ...(phone && { telephone: phone }),
    ...(languages && { availableLanguage: languages }),
    ...(days && {
      hoursAvailable: {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map(
          ({ key }) => `https://schema.org/${key[0]?.toUpperCase()}${key.slice(1)}`,
        ),
      },
    }),
    description: confirmation.text,
  };
}
