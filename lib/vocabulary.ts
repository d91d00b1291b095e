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

/** Fixed sentences for an urgent notice. Words: `urgent` in `messages/`. */
export const noticeKeys = ['closed', 'mail', 'slow', 'changed'] as const;
