import { today } from '../today.mjs';
import type { Person } from './people';

/** After so many days a confirmation is old: the reader is told when it was. */
const days = 180;

/** How far a person's data can be trusted. */
export type Trust = 'unconfirmed' | 'confirmed' | 'old';

/** Whether somebody of the service confirmed a person's data, and not too long ago. */
export function trustOf({ verified }: Pick<Person, 'verified'>, now = today()): Trust {
  if (!verified) return 'unconfirmed';
  const age = (Date.parse(now) - Date.parse(verified.date)) / 86_400_000;
  return age > days ? 'old' : 'confirmed';
}
