import { type Locale, languages, sourceLocale } from '../i18n/languages';
import type { Stamp } from './schema';

/** Where a text stands beside the Dutch one: computed from fingerprints, never typed. */
export type Status = 'source' | 'missing' | 'outdated' | 'machine' | 'reviewed';

/** The fingerprints that decide: of the Dutch text now, of the translation now, and its stamp. */
type Facts = { source: string; own: string; stamp?: Stamp };

/** Editing a reviewed text drops its review; a text that a person translated needs none. */
export function statusOf(locale: Locale, { source, own, stamp }: Facts): Status {
  if (locale === sourceLocale) return 'source';
  if (!stamp) return 'missing';
  if (stamp.of !== source) return 'outdated';
  return isRead(stamp, own) ? 'reviewed' : 'machine';
}

/** Whether a person made a translation, or has read it as it is now (`own`). */
export function isRead(stamp: Stamp, own: string): boolean {
  return stamp.method === 'human' || stamp.reviewed?.of === own;
}

/**
 * Whether search engines may offer a text: it is up to date, and where a machine's translation into
 * its language cannot be trusted unread, a person has read it.
 */
export function isAdvertised(locale: Locale, status: Status): boolean {
  if (status === 'machine') return languages[locale].confidence === 'high';
  return status === 'source' || status === 'reviewed';
}
