/**
 * - `slug`: the topic in an address, `/contact/onderwerp/<slug>`, Dutch as every address is.
 * - `page`: the page that explains it; a topic with a page is a kind of help.
 * - `partner`: the organisation with which the service does it.
 */
type TopicFacts = { slug: string; page?: string; partner?: string };

const table = {
  'individual-files': { slug: 'dossier', page: 'hulp/dossier' },
  'family-reunification': { slug: 'gezinshereniging', page: 'hulp/gezinshereniging' },
  'mental-health': { slug: 'geestelijke-gezondheid', page: 'hulp/geestelijke-gezondheid' },
  'voluntary-return-iom': {
    slug: 'vrijwillige-terugkeer-iom',
    page: 'hulp/vrijwillige-terugkeer',
    partner: 'IOM',
  },
  'voluntary-return-fedasil': {
    slug: 'vrijwillige-terugkeer-fedasil',
    page: 'hulp/vrijwillige-terugkeer',
    partner: 'Fedasil',
  },
  'computer-room-and-activities': {
    slug: 'computerruimte-en-activiteiten',
    page: 'hulp/computerruimte-en-activiteiten',
  },
  volunteers: { slug: 'vrijwilligers', page: 'hulp/vrijwilligers' },
  'school-sessions': { slug: 'scholen-en-verenigingen', page: 'scholen' },
  'partner-meetings': { slug: 'overleg-met-partners' },
  'general-operation': { slug: 'algemene-werking' },
  'support-of-operation': { slug: 'ondersteuning' },
} as const satisfies Record<string, TopicFacts>;

/** The key of a topic, as it stands in a person's file and on a page. */
export type Topic = keyof typeof table;

/** What people can be asked about, in the order of the directory. Words: `topics` in `messages/`. */
export const topics: Record<Topic, TopicFacts> = table;

/** Every topic key, in the order of the directory. */
export const topicKeys = Object.keys(topics) as [Topic, ...Topic[]];

/** The functions a person can have. Words: `functions` in `messages/`. */
export const functionKeys = [
  'general-coordinator',
  'full-time-worker',
  'voluntary-return-worker',
] as const;

/** The days a person can work on, Monday first (ISO 8601), with the name each has in an address. */
export const daySlugs = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
} as const;

/** The key of a day. Words: `days` in `messages/`. */
export type Weekday = keyof typeof daySlugs;

/** Every day, in order. */
export const weekdays = Object.keys(daySlugs) as [Weekday, ...Weekday[]];

/** Why somebody is away or the service is closed. Words: `reasons` in `messages/`. */
export const reasonKeys = ['holiday', 'public-holiday', 'training', 'other'] as const;

/** The pictures a page can carry; `components/Icon.tsx` draws each of them. */
export const iconNames = [
  'groups',
  'asylum-seeker',
  'recognised-refugee',
  'subsidiary-protection',
  'regularised',
  'rejected',
  'undocumented',
  'everyone',
  'help',
  'file',
  'family',
  'mental-health',
  'voluntary-return',
  'computer',
  'volunteers',
  'school',
  'goals',
  'history',
  'team',
  'contact',
  'languages',
  'about',
] as const;

/** The name of a picture in `components/Icon.tsx`. */
export type IconName = (typeof iconNames)[number];
