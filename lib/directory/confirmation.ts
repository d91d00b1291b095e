import type { Facts } from '../content/schema';
import { today } from '../today.mjs';

/** Whether somebody of the service confirmed a person's data; `old`: too long ago. */
export const confirmationStatuses = ['unconfirmed', 'confirmed', 'old'] as const;

/** After so many days a confirmation is old: the reader is told when it was. */
export const validFor = 180;

/** Whether a person's data were confirmed, and not too long ago, in Brussels. */
export function confirmationStatus({
  verified,
}: Pick<Facts['person'], 'verified'>): (typeof confirmationStatuses)[number] {
  if (!verified) return 'unconfirmed';
  const age = (Date.parse(today()) - Date.parse(verified.date)) / 86_400_000;
  return age > validFor ? 'old' : 'confirmed';
}

/** Whether nobody confirmed an entry: who writes to that person is told to be careful. */
export function isUnconfirmed(entry: {
  confirmation: { status: (typeof confirmationStatuses)[number] };
}): boolean {
  return entry.confirmation.status === 'unconfirmed';
}
