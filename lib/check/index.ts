import { toString as plainText } from 'mdast-util-to-string';
import { personSlug, topicSlug } from '../addresses/directory';
import { rootFiles } from '../addresses/fixed.mjs';
import { type AddressList, addressList } from '../addresses/list';
import { named } from '../addresses/menu';
import { type Content, ofKind, type PageFile, pagesOf, readContent } from '../content/files';
import { idOfFile } from '../content/ids';
import type { Problem } from '../content/problem';
import { readRecords } from '../content/records';
import { anchorOf } from '../content/wordAnchors';
import { checkBetweenFiles } from './betweenFiles';
import { checkDates } from './dates';
import { factsOf } from './factsOf';
import { checkFields } from './fields';
import { checkFootnotes } from './footnotes';
import { checkMessages } from './messages';
import { checkPeople } from './people';
import { checkProse } from './prose';
import { checkReachable } from './reachable';
import { checkReadability } from './readability';
import { checkRenames } from './renames';
import { isError } from './report';
import { checkSearchWords } from './searchWords';
import { checkTopics } from './topics';
import { checkTexts } from './translation';
import { rulesWith } from './translation/rules';
import { checkOwnWords, currentWords } from './words';

/** What stands in `content/` below a project folder, its addresses, and every mistake in it. */
export type Checked = { content: Content; addresses: AddressList; problems: Problem[] };

/** Reads and judges `content/` and `messages/` below a project folder; no error means it can be built. */
export function check(root: string): Checked {
  const content = readContent(root);
  const addresses = addressesOf(content);
  // A file that cannot be read would make others look wrong: it is mended first.
  if (content.problems.length > 0) return { content, addresses, problems: content.problems };
  const { files } = content;
  const pages = pagesOf(files);
  const sources = ofKind(files, 'source');
  const people = ofKind(files, 'person').map(({ slug }) => slug);
  const beside = rootFiles.map((path) => path.slice(1));
  const slugs = new Set([...addresses.pages, ...addresses.files, ...beside]);
  // The layer of a page is that of its Dutch text.
  const second = new Set(
    sources.filter(({ data }) => data.layer === 'second').map(({ slug }) => slug),
  );
  const rules = rulesWith(content.glossary);
  const targets = { slugs, people: new Set(people), words: headingsOf(sources) };
  const inFiles = [
    ...files.flatMap(checkFields),
    ...pages.flatMap((page) => checkProse(page, targets)),
    ...sources.flatMap(checkFootnotes),
    ...pages.flatMap((page) => checkReadability(page, second.has(page.slug) ? 'second' : 'plain')),
  ];
  const wrong = new Set(inFiles.filter(isError).map(({ file }) => file));
  return {
    content,
    addresses,
    problems: [
      ...inFiles,
      ...checkTexts(files, rules, wrong),
      ...checkBetweenFiles(files, addresses),
      ...checkReachable(files),
      ...checkSearchWords(content, new Set(sources.map(({ slug }) => slug))),
      ...checkTopics(content, addresses),
      ...checkPeople(files),
      ...checkRenames(files, readRecords(root)),
      ...checkDates(files),
      ...checkOwnWords(files, rules, currentWords(root)),
      ...checkMessages(root, rules),
    ],
  };
}

function addressesOf({ files }: Content): AddressList {
  const people = ofKind(files, 'person');
  const topics = ofKind(files, 'topic').map((file) => ({ ...factsOf(file), slug: file.slug }));
  const former = [
    ...people.flatMap((file) =>
      (factsOf(file).formerly ?? []).map((old) => [personSlug(old), personSlug(file.slug)]),
    ),
    ...topics.flatMap((topic) =>
      (topic.formerly ?? []).map((slug) => [topicSlug({ slug }), topicSlug(topic)]),
    ),
  ];
  return addressList({
    pages: ofKind(files, 'source').map(({ slug }) => slug),
    people: people.map(({ slug }) => slug),
    topics: topics.map((topic) => ({ ...topic, id: idOfFile('topic', topic) })),
    requests: ofKind(files, 'organisation').some((file) => factsOf(file).controller !== undefined),
    moved: Object.assign(
      Object.fromEntries(former.filter(([from, to]) => from !== to)),
      ...ofKind(files, 'moved').map((file) => factsOf(file).addresses),
    ),
  });
}

/** The hard words to which a text can point. */
function headingsOf(sources: PageFile<'source'>[]): Set<string> {
  const page = sources.find(({ slug }) => slug === named.words);
  const headings = (page?.tree.children ?? []).filter(({ type }) => type === 'heading');
  return new Set(headings.map((heading) => anchorOf(plainText(heading))));
}
