import { type Answers, answersFrom } from '@/lib/requests/fields';
import { newKey } from '@/lib/requests/keys';
import type { NewRequest } from '@/lib/requests/store';

/** What is typed nowhere else: whoever finds it found an answer. */
export const canary = 'Kanarie-7f3a9c';

const typed: Partial<Answers> = {
  kind: 'secondary',
  organisation: `Atheneum ${canary}`,
  town: 'Mechelen',
  name: `Ann ${canary}`,
  email: `${canary.toLowerCase()}@school.example`,
  age: '4de jaar secundair',
  participants: '24',
  month: '2027-03',
  goal: `Leren luisteren.\nEn vragen stellen over ${canary}.`,
};

/** Answers of a school, some of them other ones. */
export function answersOf(other: Partial<Answers> = {}): Answers {
  return answersFrom(({ name }) => other[name] ?? typed[name] ?? '');
}

/** A request that is sent for the first time. */
export function requestOf(other: Partial<NewRequest> = {}): NewRequest {
  return {
    key: newKey(Buffer.alloc(32)),
    locale: 'nl',
    receivedAt: new Date().toISOString(),
    answers: answersOf(),
    ...other,
  };
}
