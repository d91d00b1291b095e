import { type ContentFile, ofKind } from '../content/files';
import type { Problem } from '../content/problem';
import { today } from '../today.mjs';

/** Absences, closures and notices that have passed: they are no longer shown. */
export function checkDates(files: ContentFile[]): Problem[] {
  const periods = [...ofKind(files, 'person'), ...ofKind(files, 'organisation')].flatMap(
    ({ path, facts }) => (facts?.away ?? []).map(({ until }) => ({ path, until, what: 'away' })),
  );
  const notices = ofKind(files, 'notice').flatMap(({ path, facts }) =>
    facts ? [{ path, until: facts.until, what: 'until' }] : [],
  );
  return [...periods, ...notices]
    .filter(({ until }) => until < today())
    .map(({ path: file, until, what }) => ({
      file,
      where: `veld "${what}"`,
      level: 'warning',
      message: `Dit is voorbij sinds ${until} en staat niet meer op de site. U kunt het weghalen.`,
    }));
}
