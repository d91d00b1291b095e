import type { Kept } from './store';

/** So many days after the service has the mail, a request goes from the server. */
export const keptDays = 30;

/** The moment that many days later. */
export function endOf(delivered: Date): Date {
  return new Date(delivered.getTime() + keptDays * 86_400_000);
}

/** Whether a request has been kept long enough; what the service never got is kept. */
export function isPast({ state }: Kept, now: Date): boolean {
  const delivered = state.mails.service?.sentAt;
  return !!delivered && endOf(new Date(delivered)) <= now;
}
