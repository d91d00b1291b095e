import { vi } from 'vitest';

/** Sets the clock: a day at noon in Brussels, or an exact time. */
export function setClock(time: string): void {
  const now = time.includes('T') ? time : `${time}T12:00:00+02:00`;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
}
