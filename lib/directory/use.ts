import { useLocale, useMessages } from 'next-intl';
import { getLocale, getMessages } from 'next-intl/server';
import { directoryOf } from './directory';
import type { Directory } from './schema';

/** The directory in the language of the page, for a component. */
export function useDirectory(): Directory {
  return directoryOf(useLocale(), useMessages());
}

/** The directory in the language of the address, for a route. */
export async function getDirectory(): Promise<Directory> {
  return directoryOf(await getLocale(), await getMessages());
}
