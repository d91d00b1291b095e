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

/** The key of a day. */
export type Weekday = (typeof weekdays)[number];

/** Why somebody is away or the service is closed. Words: `reasons` in `messages/`. */
export const reasonKeys = ['holiday', 'public-holiday', 'training', 'other'] as const;

/** Fixed sentences for an urgent notice. Words: `urgent` in `messages/`. */
export const noticeKeys = ['closed', 'mail', 'slow', 'changed'] as const;

/** Why the data of a request may be used (GDPR, article 6, 1, e and f). Words: `privacy.grounds` in `messages/request/`. */
export const legalGrounds = ['public-task', 'legitimate-interest'] as const;

/** What a school may want to know of a session. Words: `facts` in `messages/request/`. */
export const sessionFacts = [
  'duration',
  'groupSize',
  'ages',
  'languages',
  'area',
  'price',
  'ahead',
  'answerWithin',
  'speakers',
  'afterCare',
  'photos',
  'cancelling',
  'room',
] as const;
