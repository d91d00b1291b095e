import { type NamedFile, ofKind } from '../../content/files';
import { upcoming } from '../../directory/absence';
import { confirmationStatus } from '../../directory/confirmation';
import { formatDay } from '../../i18n/dates';
import { type Site, siteOf } from '../actions/draft';
import { optionWords } from '../controls';
import { allows, type DeskContext } from '../desk';
import { refuse } from '../refuse';
import type { Action } from '../roles';
import { say } from '../words';

/** A person's file. */
export type Person = NamedFile<'person'>;

/** The name that stands in a person's file. */
export function nameOf({ data, slug }: Person): string {
  return typeof data.name === 'string' ? data.name : slug;
}

/** Days in words: one, or from the first to the last. */
export function daysOf({ from, until }: { from: string; until: string }): string {
  const days = { from: formatDay('nl', from), until: formatDay('nl', until) };
  return say(from === until ? 'people.onDay' : 'people.onDays', days);
}

const word = (key: string) => optionWords[key] ?? key;

/** On which days somebody works, in words; empty when nobody knows. @param letters of each, else all */
export function workingDays({ facts }: Person, letters?: number): string {
  return facts?.days?.map((day) => word(day).slice(0, letters)).join(', ') ?? '';
}

/** What one sees of a person at a glance, a line for each. @param people among whom who answers then is */
export function linesOf(person: Person, people: Person[]): string[] {
  const { facts } = person;
  if (!facts) return [say('people.wrong')];
  const [away] = upcoming(facts.away);
  const instead = people.find(({ slug }) => slug === away?.replacedBy);
  const status = confirmationStatus(facts);
  const date = facts.verified && formatDay('nl', facts.verified.date);
  return [
    word(facts.function),
    workingDays(person) || say('people.noDays'),
    ...(away ? [say('people.awayLine', { days: daysOf(away) })] : []),
    ...(instead ? [say('people.insteadLine', { name: nameOf(instead) })] : []),
    say(`people.status.${status}`, { date: date ?? '' }),
  ];
}

/** An answer about the person of an address (`:slug`), for who may do this to them. */
export function withPerson(
  c: DeskContext,
  action: Action,
  answer: (person: Person, site: Site) => Response | Promise<Response>,
): Response | Promise<Response> {
  const slug = c.req.param('slug') ?? '';
  if (!allows(c, action, `content/staff/${slug}.md`)) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  const person = ofKind(site.content.files, 'person').find((one) => one.slug === slug);
  return person ? answer(person, site) : refuse(c, 404, 'notFound');
}
