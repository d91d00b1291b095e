import { madeSlugs } from '../../directory/addresses';
import { checkClaims } from './claims';
import { readContent } from './files';
import { checkFrontMatter } from './frontMatter';
import { checkMessages } from './messages';
import { checkPeople } from './people';
import { checkPlain } from './plain';
import type { Problem } from './problem';
import { checkProse } from './prose';
import { checkSite } from './site';
import { checkTranslations } from './translation';

/** Every mistake in `content/` and `messages/` below a project folder; none means it can be built. */
export function checkContent(root: string): Problem[] {
  const { files, problems } = readContent(root);
  // A file that cannot be read would make others look wrong: it is mended first.
  if (problems.length > 0) return problems;
  const pages = files.filter(({ kind }) => kind === 'source' || kind === 'translation');
  const slugsOf = (kind: string) =>
    new Set(files.filter((file) => file.kind === kind).map(({ slug }) => slug));
  const [sources, people] = [slugsOf('source'), slugsOf('person')];
  const targets = { slugs: new Set([...sources, ...madeSlugs(sources, [...people])]), people };
  // The layer of a page is that of its Dutch text.
  const second = new Set(
    pages.filter(({ data }) => data.layer === 'second').map(({ slug }) => slug),
  );
  return [
    ...files.flatMap(checkFrontMatter),
    ...pages.flatMap((page) => checkProse(page, targets)),
    ...pages.filter(({ kind }) => kind === 'source').flatMap(checkClaims),
    ...pages.flatMap((page) => checkPlain(page, second.has(page.slug) ? 'second' : 'plain')),
    ...checkTranslations(pages),
    ...checkSite(files),
    ...checkPeople(files),
    ...checkMessages(root),
  ];
}
