import { today } from '../today.mjs';
import { idOf } from './ids';
import type { PublishedDirectory, PublishedEntry } from './schema';

/**
 * The service, its kinds of help and who gives them, as an organization of HSDS 3.0, the Human
 * Services Data Specification (docs.openreferral.org). What nobody knows is left out.
 */
export function hsds({ organisation, topics, people }: PublishedDirectory): object {
  const { id, address, phone, email } = organisation;
  const now = today();
  const isClosed = organisation.closed.some(({ from, until }) => from <= now && now <= until);
  return {
    id,
    name: organisation.name,
    description: organisation.description,
    website: organisation.page,
    legal_status: organisation.legalForm,
    ...(email && { email }),
    ...(phone && { phones: [{ id: idOf('phone'), organization_id: id, number: phone }] }),
    ...(address && { locations: [locationOf(organisation, address)] }),
    services: topics
      .filter(({ page }) => page)
      .map((topic) => {
        const helpers = people.filter(({ slug }) => topic.people.includes(slug));
        return {
          id: topic.id,
          organization_id: id,
          name: topic.label,
          description: topic.description,
          url: topic.page,
          status: isClosed ? 'temporarily closed' : 'active',
          ...assuranceOf(helpers),
          // HSDS has no other place for what is not confirmed and for who is away.
          alert: [
            ...organisation.closed.map(({ text }) => text),
            ...helpers.map(({ name, note }) => `${name}: ${note.replaceAll('\n', ' · ')}`),
          ].join('\n'),
          contacts: helpers.map((person) => contactOf(person, topic.id)),
          schedules: helpers.flatMap((person) => scheduleOf(person, topic.id)),
          languages: [...new Set(helpers.flatMap(({ languages }) => languages ?? []))].map(
            (code) => ({ id: idOf('language', topic.id, code), service_id: topic.id, code }),
          ),
        };
      }),
  };
}

/** The oldest confirmation of those who help; left out while one of them is not confirmed. */
function assuranceOf(helpers: PublishedEntry[]) {
  const dates = helpers.map(({ confirmation }) => confirmation.date);
  return dates.every((date) => date !== null) ? { assured_date: dates.sort()[0] } : {};
}

function contactOf(person: PublishedEntry, service: string) {
  const id = idOf('contact', service, person.slug);
  return {
    id,
    service_id: service,
    name: person.name,
    title: person.function.label,
    email: person.email,
    ...(person.phone && {
      phones: [{ id: idOf('phone', id), contact_id: id, number: person.phone }],
    }),
  };
}

function scheduleOf({ name, slug, days }: PublishedEntry, service: string) {
  if (!days) return [];
  return [
    {
      id: idOf('schedule', service, slug),
      service_id: service,
      freq: 'WEEKLY',
      // iCalendar (RFC 5545) names a day by its first two letters.
      byday: days.map(({ key }) => key.slice(0, 2).toUpperCase()).join(','),
      description: name,
    },
  ];
}

function locationOf(
  { id, city, hours }: PublishedDirectory['organisation'],
  { street, postalCode }: NonNullable<PublishedDirectory['organisation']['address']>,
) {
  const location = idOf('location');
  return {
    id: location,
    organization_id: id,
    location_type: 'physical',
    addresses: [
      {
        id: idOf('address'),
        location_id: location,
        address_1: street,
        city,
        state_province: 'Antwerpen',
        postal_code: postalCode,
        country: 'BE',
        address_type: 'physical',
      },
    ],
    schedules: (hours ?? []).map(({ day, from, until }) => ({
      id: idOf('hours', day.key, from),
      location_id: location,
      freq: 'WEEKLY',
      byday: day.key.slice(0, 2).toUpperCase(),
      opens_at: from,
      closes_at: until,
      notes: 'Europe/Brussels',
    })),
  };
}
