import { named } from '../../addresses/menu';
import { ofKind } from '../../content/files';
import { Impossible } from '../../content/problem';
import { sourceLocale } from '../../i18n/languages';
import { newFile } from '../file';
import { textsOf, type Values } from '../form/values';
import { fileOf } from '../texts';
import { type Action, draftOf, type Site } from './draft';
import { fileNameOf } from './names';

/** A Dutch page as somebody wrote it: its fields as in the form, and its text. */
type NewPage = { values: Values; body: string };

/**
 * A new page; its address comes from its title.
 * @param folder the page under which it stands, such as `hulp`; without it beside the home page
 */
export function newPage(site: Site, { values, body }: NewPage, folder = ''): Action {
  const draft = draftOf(site);
  const slug = [folder, fileNameOf(String(values.title ?? ''))].filter(Boolean).join('/');
  if (ofKind(site.content.files, 'source').some((page) => page.slug === slug))
    throw new Impossible('Er is al een pagina met deze titel. Kies een andere titel.');
  draft.create(fileOf(sourceLocale, slug), newFile({ layer: 'plain', ...values }, body));
  const notes = folder
    ? []
    : ['Leg op een andere pagina een link hierheen, of kies deze pagina daar bij “Lees ook”.'];
  return { changes: draft.changes(), slug, notes };
}

/** A new group of people: a page that the home page and the list of groups show by themselves. */
export function newGroup(site: Site, page: NewPage): Action {
  return newPage(site, page, named.groups);
}

/**
 * A new kind of help: its page, the topic about which people can ask, and who answers.
 * @param people names of files in `content/staff/`
 * @param topic its Dutch name (else the page's title), and the organisation with which it is done
 */
export function newHelp(
  site: Site,
  { values, body }: NewPage,
  { people, topic }: { people: string[]; topic: { name?: string; partner?: string } },
): Action {
  const draft = draftOf(site);
  const title = String(values.title ?? '');
  const key = fileNameOf(topic.name ?? title);
  const topics = [...new Set([key, ...textsOf(values.topics)])];
  const page = newPage(site, { values: { ...values, topics }, body }, named.help);
  for (const { path, text } of page.changes) draft.create(path, text ?? '');
  draft.create(
    `content/topics/${key}.md`,
    newFile({ page: page.slug, partner: topic.partner, words: { nl: topic.name ?? title } }),
  );
  for (const slug of people) {
    const path = `content/staff/${slug}.md`;
    draft.set(path, { topics: [...textsOf(draft.open(path).file.data.topics), key] });
  }
  const notes =
    people.length > 0
      ? []
      : ['Niemand heeft dit onderwerp: de site verwijst naar de algemeen coördinator.'];
  return { changes: draft.changes(), slug: page.slug, notes };
}
