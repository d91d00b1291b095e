import { directorySlugs, fileNames, fileSlug, groupsOf } from '../../directory/addresses';
import { readContent } from './files';
import { checkFrontMatter } from './frontMatter';
import { checkMessages } from './messages';
import { checkPeople } from './people';
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
  const made = [
    ...directorySlugs([...people], groupsOf(sources)),
    ...fileNames([...people]).map(fileSlug),
  ];
  const targets = { slugs: new Set([...sources, ...made]), people };
  return [
    ...files.flatMap(checkFrontMatter),
    ...pages.flatMap((page) => checkProse(page, targets)),
    ...checkTranslations(pages),
    ...checkSite(files),
    ...checkPeople(files),
    ...checkMessages(root),
  ];
}
