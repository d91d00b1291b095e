import { readFileSync } from 'node:fs';
import { topicSlug } from '../../lib/addresses/directory';
import { topics } from '../../lib/content/topics';
import { directoryOf } from '../../lib/directory/directory';
import type { Locale } from '../../lib/i18n/languages';
import { entriesOf } from '../../lib/search/entries';
import { indexOf, search } from '../../lib/search/search';

// Where each query of `queries.json` leads (written by people who did not make the search, with the
// pages that would be right), printed as JSON for `search.mjs`.

const queries: Record<Locale, Record<string, string[]>> = JSON.parse(
  readFileSync('tests/bench/queries.json', 'utf8'),
);
const pageOfTopic = new Map(topics.map((topic) => [topicSlug(topic), topic.page]));

const heap = () => {
  global.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
let indexed = 0;
const found = (Object.keys(queries) as Locale[]).flatMap((locale) => {
  const directory = directoryOf(
    locale,
    JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')),
  );
  const entries = entriesOf(locale, directory);
  const start = performance.now();
  const index = indexOf(entries);
  indexed += performance.now() - start;
  return Object.entries(queries[locale]).map(([query, right]) => {
    const pages = search(index, query).map(
      ({ slug }) => pageOfTopic.get(slug) ?? (slug || 'index'),
    );
    return { locale, query, right, first: pages.slice(0, 3), all: pages };
  });
});
console.log(JSON.stringify({ found, indexed, heap: heap() - before }));
