import type { Away } from '../content/schema';

const sentences = {
  person: { day: 'person.awayOn', days: 'person.away' },
  service: { day: 'contact.closedOn', days: 'contact.closed' },
} as const;

/** Who is not there. */
export type Absent = keyof typeof sentences;

/** The words that say that a person or the service is not there, on one day or on several. */
export function absenceSentence(who: Absent, { from, until }: Away) {
  return sentences[who][from === until ? 'day' : 'days'];
}
