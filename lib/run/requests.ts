import { existsSync } from 'node:fs';
import { answer } from '../requests/command';
import { openStore } from '../requests/open';
import { placeOfRequests } from '../requests/settings';

// `npm run requests`: what schools asked and is open; `-- show`, `-- done`, `-- delete` with a number.
try {
  const place = placeOfRequests(process.env, process.cwd());
  if ('folder' in place && !existsSync(place.folder))
    throw new Error(
      `Er zijn geen aanvragen in ${place.folder}: die map is er niet. Is REQUESTS_DIR hier hetzelfde als voor npm start?`,
    );
  const store = await openStore(place);
  try {
    console.log(await answer(store, process.argv.slice(2)));
  } finally {
    await store.close();
  }
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.error(code ? `De aanvragen zijn niet te bereiken (${code}).` : message);
  process.exitCode = 1;
}
