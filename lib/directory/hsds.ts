import { idOf } from '../content/ids';
import { asciiAddress } from '../content/mailAddress';
import { today } from '../today.mjs';
import { locationOf } from './hsdsLocation';
import type { PublishedDirectory, PublishedEntry } from './schema';

type Topic = PublishedDirectory['topics'][number];

/** The version of the Human Services Data Specification (docs.openreferral.org) that is meant. */
const version = '3.0';
const specification = `https://raw.githubusercontent.com/openreferral/specification/${version}/schema`;

/** What the interface is, for a program that finds it. */
export function hsdsRoot(): object {
  return {
    version,
    profile: `https://docs.openreferral.org/en/${version}/`,
    openapi_url: `${specification}/openapi.json`,
  };
}

/** Every kind of help, as the specification pages a list; all of them stand on the first page. */
export function hsdsServices(directory: PublishedDirectory): object {
  return paged(directory.topics.map((topic) => serviceOf(directory, topic)));
}

/** One kind of help, with the organisation; `undefined` when there is none with that number. */
export function hsdsService(directory: PublishedDirectory, id: string): object | undefined {
  const topic = directory.topics.find((one) => one.id === id);
  return topic && { ...serviceOf(directory, topic), organization: organizationOf(directory) };
}

/** The service itself, with everybody once and all kinds of help. */
export function hsdsOrganizations(directory: PublishedDirectory): object {
  const { people, topics } = directory;
  return paged([
    {
      ...organizationOf(directory),
      contacts: people.map(contactOf),
      services: topics.map((topic) => serviceOf(directory, topic)),
    },
  ]);
}

function paged(contents: object[]): object {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function organizationOf({ organisation }: PublishedDirectory) {
  const { id, name, description, page, legalForm, address, phone, email } = organisation;
  return {
    id,
    name,
    description,
    website: page,
    legal_status: legalForm,
    ...(email && { email: asciiAddress(email) }),
    ...(phone && { phones: [{ id: idOf('phone'), organization_id: id, number: phone }] }),
    ...(address && { locations: [locationOf(organisation, address)] }),
  };
}

function serviceOf(directory: PublishedDirectory, topic: Topic) {
  const { organisation } = directory;
  const { id, label, description, page, groups, modified } = topic;
  const { address } = organisation;
  const helpers = directory.people.filter(({ slug }) => topic.people.includes(slug));
  const eligible = groups.map((group) => group.label).join('; ');
  const alerts = [
    ...organisation.closed.map(({ text }) => text),
    ...helpers.flatMap(({ name, sentences }) =>
      sentences.absences.map((text) => `${name}: ${text}`),
    ),
  ];
  return {
    id,
    organization_id: organisation.id,
    name: label,
    ...(description && { description }),
    ...(page && { url: page }),
    status: isClosed(organisation) ? 'temporarily closed' : 'active',
    application_process: howToAsk(topic, helpers),
    ...(eligible && { eligibility_description: eligible }),
    ...assuranceOf(helpers),
    last_modified: `${modified}T00:00:00Z`,
    ...(alerts.length > 0 && { alert: alerts.join('\n') }),
    contacts: helpers.map(contactOf),
    // Deprecated from 3.1 on: to be dropped when a later version is declared.
    schedules: helpers.flatMap((person) => scheduleOf(person, id)),
    languages: [...new Set(helpers.flatMap(({ languages }) => languages ?? []))].map((code) => ({
      id: idOf('language', id, code),
      service_id: id,
      code,
    })),
    service_areas: [
      { id: idOf('area', id), service_id: id, name: organisation.city, extent_type: 'other' },
    ],
    ...(address && {
      service_at_locations: [
        {
          id: idOf('at', id),
          service_id: id,
          location_id: idOf('location'),
          location: locationOf(organisation, address),
        },
      ],
    }),
  };
}

/** Whom to ask, and what is not sure about that: in the words of the page. */
function howToAsk({ viaCoordinator }: Topic, helpers: PublishedEntry[]): string {
  const open = helpers.flatMap(({ sentences }) =>
    viaCoordinator ? [sentences.viaCoordinator] : [],
  );
  return [
    ...open,
    ...helpers.map(({ name, email, confirmation }) => `${name}: ${email}. ${confirmation.text}`),
  ].join('\n');
}

function isClosed({ closed }: PublishedDirectory['organisation']): boolean {
  const now = today();
  return closed.some(({ from, until }) => from <= now && now <= until);
}

/** The oldest confirmation of those who help; left out while one of them is not confirmed. */
function assuranceOf(helpers: PublishedEntry[]) {
  const dates = helpers.map(({ confirmation }) => confirmation.date);
  return dates.every((date) => date !== null) ? { assured_date: dates.sort()[0] } : {};
}

/** A person, with the same number everywhere. */
function contactOf({ id, name, function: { label }, email, phone }: PublishedEntry) {
  return {
    id,
    name,
    title: label,
    email: asciiAddress(email),
    ...(phone && { phones: [{ id: idOf('phone', id), contact_id: id, number: phone }] }),
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
