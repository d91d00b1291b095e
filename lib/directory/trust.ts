import { today } from '../today.mjs';
import type { Person } from './people';
import type { Entry } from './schema';

/** After so many days a confirmation is old: the reader is told when it was. */
const days = 180;

/** Whether somebody of the service confirmed a person's data, and not too long ago. */
export function trustOf({ verified }: Pick<Person, 'verified'>): Entry['confirmation']['status'] {
  if (!verified) return 'unconfirmed';
  const age = (Date.parse(today()) - Date.parse(verified.date)) / 86_400_000;
  return age > days ? 'old' : 'confirmed';
}
