import { today } from '../today.mjs';
import { noticeFiles } from './documents';

/** What every reader must see now: the notices that last today, in Brussels, the latest first. */
export function currentNotices(): typeof noticeFiles {
  const now = today();
  return noticeFiles
    .filter(({ from, until }) => from <= now && now <= until)
    .sort((a, b) => b.from.localeCompare(a.from));
}
