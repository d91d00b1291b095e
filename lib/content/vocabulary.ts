/** The page that explains a topic, and the organisation with which the service does it. */
type TopicFacts = { page?: string; partner?: string };

const table = {
  'individual-files': { page: 'hulp/dossier' },
  'family-reunification': { page: 'hulp/gezinshereniging' },
  'mental-health': { page: 'hulp/geestelijke-gezondheid' },
  'voluntary-return-iom': { page: 'hulp/vrijwillige-terugkeer', partner: 'IOM' },
  'voluntary-return-fedasil': { page: 'hulp/vrijwillige-terugkeer', partner: 'Fedasil' },
  'computer-room-and-activities': { page: 'hulp/computerruimte-en-activiteiten' },
  volunteers: { page: 'hulp/vrijwilligers' },
  'school-sessions': { page: 'scholen' },
  'partner-meetings': {},
  'general-operation': {},
  'support-of-operation': {},
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

/** The days a person can work on, Monday first (ISO 8601). Words: `days` in `messages/`. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

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
