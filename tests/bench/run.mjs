import { build as buildTimes } from './build.mjs';
import { bytes } from './bytes.mjs';
import { directory } from './directory.mjs';
import { lighthouse } from './lighthouse.mjs';
import { load } from './load.mjs';
import { observatory } from './observatory.mjs';
import { search } from './search.mjs';
import { prepare } from './setup.mjs';
import { slow } from './slow.mjs';

// `npm run bench`: measures the site; `npm run bench -- bytes load`: some parts only.
const parts = { bytes, lighthouse, slow, observatory, load, directory, search, build: buildTimes };
const names = Object.keys(parts);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(1);
}
const programs = await prepare();
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = Date.now();
  await part(programs);
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
