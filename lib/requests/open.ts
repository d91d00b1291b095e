import { openFileStore } from './fileStore';
import { openPgStore } from './pgStore';
import type { Place } from './settings';
import type { RequestStore } from './store';

/** Opens where requests are kept. Throws, in Dutch, when a folder cannot be used. */
export async function openStore(place: Place): Promise<RequestStore> {
  return 'database' in place ? openPgStore(place.database) : openFileStore(place.folder);
}
