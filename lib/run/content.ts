import { watch } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check';
import { isError, report } from '../check/report';
import { type Content, ofKind } from '../content/files';
import { prepare, writeChanged } from '../content/prepared';
import { type Records, readRecords, recordsOf, recordsText } from '../content/records';
import type { Facts } from '../content/schema';
import { nextChange } from '../directory/calendar';
import { today } from '../today.mjs';

// `npm run content`: an editor's mistake stops here, in words an editor understands; what is in order
// is left for the build. `npm run warnings` lists what a person should look at; with `--watch`, every
// change of a file is judged.
const root = process.cwd();

/** Judges the content as it is now; what is in order is left for the build. */
function judge(): boolean {
  const { content, addresses, problems } = check(root);
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  if (errors.length > 0) {
    console.error(`\n${report(errors)}\n`);
    return false;
  }
  prepare(root, content);
  writeChanged(join(root, '.contentlayer/addresses.json'), JSON.stringify(addresses));
  const records = recordsOf(content.files, readRecords(root), today());
  writeChanged(
    join(root, '.contentlayer/calendar.json'),
    JSON.stringify(calendarOf(content, records)),
  );
  writeChanged(join(root, '.contentlayer/records.json'), JSON.stringify(records));
  writeChanged(join(root, 'content/records.json'), recordsText(records));
  const more =
    warnings.length > 0 ? ` ${warnings.length} plaatsen om na te kijken: npm run warnings.` : '';
  console.log(
    process.argv.includes('--warnings')
      ? `\n${report(warnings)}\n`
      : `De inhoud is in orde.${more}`,
  );
  return true;
}

/** The day for which the site is built, and the next one on which it is another. */
function calendarOf(
  { files }: Content,
  records: Records,
): { day: string; nextChange: string | null } {
  const facts = <K extends 'person' | 'organisation' | 'notice' | 'source'>(kind: K) =>
    ofKind(files, kind).flatMap((file) => (file as { facts?: Facts[K] }).facts ?? []);
  const day = today();
  return {
    day,
    nextChange: nextChange(day, {
      people: facts('person'),
      services: facts('organisation'),
      notices: facts('notice'),
      pages: facts('source'),
      removed: Object.values(records).flatMap(({ removed, modified }) => (removed ? modified : [])),
    }),
  };
}

const fine = judge();
if (process.argv.includes('--watch')) {
  let soon: NodeJS.Timeout | undefined;
  for (const folder of ['content', 'messages'])
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(judge, 200);
    });
} else if (!fine) process.exitCode = 1;
