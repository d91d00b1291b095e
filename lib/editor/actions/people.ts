import { personSlug, reservedPersonSlugs } from '../../addresses/directory';
import { ofKind } from '../../content/files';
import { Impossible } from '../../content/problem';
import { newFile } from '../file';
import { textsOf, type Values } from '../form/values';
import { type Action, type Draft, draftOf, type Site } from './draft';
import { moveLinks } from './links';
import { leadOn } from './moved';
import { fileNameOf } from './names';

const pathOf = (slug: string) => `content/staff/${slug}.md`;

/** A new colleague: their file gets its name from theirs. */
export function newPerson(site: Site, values: Values): Action {
  const draft = draftOf(site);
  const slug = create(draft, values);
  return { changes: draft.changes(), slug, notes: [] };
}

/**
 * Somebody new in the place of a colleague: with their topics unless others are given, and named wherever
 * the colleague was named as who replaces somebody. The old address leads to the new person.
 */
export function replacePerson(site: Site, slug: string, values: Values): Action {
  const draft = draftOf(site);
  const { data } = draft.open(pathOf(slug)).file;
  const made = create(draft, { ...values, topics: values.topics ?? data.topics });
  takeAway(draft, site, slug, made);
  return { changes: draft.changes(), slug: made, notes: mentions(site, slug) };
}

/**
 * A colleague who is there no more.
 * @param successor who takes over topics that nobody else has, and replaces others in their place
 * @param coordinator who becomes general coordinator, when it was they
 */
export function personLeft(
  site: Site,
  slug: string,
  { successor, coordinator }: { successor?: string; coordinator?: string },
): Action {
  const draft = draftOf(site);
  const { data } = draft.open(pathOf(slug)).file;
  if (data.function === 'general-coordinator') {
    if (!coordinator || coordinator === slug)
      throw new Impossible('Kies eerst wie de nieuwe algemeen coördinator is.');
    draft.set(pathOf(coordinator), { function: 'general-coordinator' });
  }
  const others = ofKind(site.content.files, 'person').filter((person) => person.slug !== slug);
  const alone = textsOf(data.topics).filter(
    (topic) => !others.some((person) => textsOf(person.data.topics).includes(topic)),
  );
  if (successor && alone.length > 0) {
    const theirs = textsOf(draft.open(pathOf(successor)).file.data.topics);
    draft.set(pathOf(successor), { topics: [...theirs, ...alone] });
  }
  takeAway(draft, site, slug, successor);
  const without =
    alone.length > 0 && !successor
      ? [
          `Voor deze onderwerpen verwijst de site nu naar de algemeen coördinator: ${alone.map((topic) => nameOf(site, topic)).join(', ')}.`,
        ]
      : [];
  return { changes: draft.changes(), notes: [...without, ...mentions(site, slug)] };
}

function create(draft: Draft, values: Values): string {
  const slug = fileNameOf(String(values.name ?? ''));
  if (reservedPersonSlugs.includes(slug))
    throw new Impossible('Op dit adres staat al een andere pagina. Schrijf de volledige naam.');
  draft.create(pathOf(slug), newFile(values));
  return slug;
}

function takeAway(draft: Draft, site: Site, slug: string, successor?: string): void {
  const { data } = draft.open(pathOf(slug)).file;
  draft.remove(pathOf(slug));
  const target = successor ? personSlug(successor) : 'contact';
  const former = [slug, ...textsOf(data.formerly)].map((name) => [personSlug(name), target]);
  leadOn(draft, Object.fromEntries(former));
  const place = successor ? `contact#${successor}` : 'contact';
  moveLinks(
    draft,
    site,
    new Map([
      [personSlug(slug), target],
      [`contact#${slug}`, place],
    ]),
  );
  for (const { path, slug: other, facts } of ofKind(site.content.files, 'person')) {
    if (other === slug || !facts?.away?.some(({ replacedBy }) => replacedBy === slug)) continue;
    const next = successor === other ? undefined : successor;
    const away = facts.away.map(({ replacedBy, ...period }) => {
      const who = replacedBy === slug ? next : replacedBy;
      return who === undefined ? period : { ...period, replacedBy: who };
    });
    draft.set(path, { away });
  }
}

/** Pages that name a person who leaves. */
function mentions({ content }: Site, slug: string): string[] {
  const person = ofKind(content.files, 'person').find((one) => one.slug === slug);
  const name = String(person?.data.name ?? '').toLowerCase();
  const pages = ofKind(content.files, 'source').filter(
    ({ text }) => name && text.toLowerCase().includes(name),
  );
  return pages.map(
    ({ data }) => `De naam staat nog op de pagina “${data.title}”. Haal ze daar weg.`,
  );
}

function nameOf({ content }: Site, topic: string): string {
  const found = ofKind(content.files, 'topic').find(({ slug }) => slug === topic);
  return found?.facts?.words.nl ?? topic;
}
