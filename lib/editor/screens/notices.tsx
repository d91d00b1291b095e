import { Hono } from 'hono';
import NoticeList from '@/components/desk/NoticeList';
import { type NamedFile, ofKind } from '../../content/files';
import { sourceLocale, translatedLocales } from '../../i18n/languages';
import { today } from '../../today.mjs';
import { siteOf } from '../actions/draft';
import { newNotice, removeNotice } from '../actions/service';
import { controlsOf, optionWords } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { daysIn } from '../form/days';
import { listsOf } from '../form/lists';
import { recordOf, type Values } from '../form/values';
import { answer } from '../job';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerSaved } from '../saving';
import { nameOf } from '../texts';
import { say } from '../words';

const anyOne = 'content/notices/x.md';
const title = say('notices.title');
const next = { href: '/melding', title: say('notices.back') };

/** Urgent notices above every page: those that are there, a new one, and away with one. */
export const notices: Screen = {
  entries: [
    {
      href: '/melding',
      title,
      text: say('notices.text'),
      isFor: (account) => may(account, 'notice', anyOne),
    },
  ],
  routes: () =>
    new Hono<DeskEnv>().on(['GET', 'POST'], '/melding', add).post('/melding/:slug/weg', remove),
};

function add(c: DeskContext) {
  if (!allows(c, 'notice', anyOne)) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  const shown = ofKind(site.content.files, 'notice').map((one) => lineOf(c, one));
  return answer(c, {
    title,
    lead: say('notices.lead'),
    controls: controlsOf('notice', listsOf(site.content)),
    first: { from: today() },
    button: say('notices.add'),
    faultAt: 'from',
    make: (values) => ({
      ...newNotice(site, values),
      said: [...daysIn(values), ...inDutch(values)],
    }),
    message: (values) => say('notices.message', { text: dutchOf(values) }),
    below: <NoticeList notices={shown} />,
    next,
  });
}

function remove(c: DeskContext) {
  if (!allows(c, 'notice', anyOne)) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  const slug = c.req.param('slug') ?? '';
  if (!ofKind(site.content.files, 'notice').some((notice) => notice.slug === slug))
    return refuse(c, 404, 'notFound');
  return answerSaved(c, {
    ...removeNotice(site, slug),
    message: say('notices.removeMessage'),
    next,
  });
}

/** Where readers see the Dutch words of a notice that somebody wrote. */
function inDutch({ text }: Values): string[] {
  const words = recordOf(text);
  const left = translatedLocales.filter((locale) => !words[locale]);
  return text === undefined || left.length === 0
    ? []
    : [say('notices.inDutch', { languages: left.map(nameOf).join(', ') })];
}

/** What a notice says in Dutch: its own words, or a fixed sentence. */
function dutchOf({ sentence, text }: Values): string {
  return String(recordOf(text)[sourceLocale] ?? optionWords[String(sentence)] ?? '');
}

/** A notice at a glance. */
function lineOf(c: DeskContext, { slug, facts }: NamedFile<'notice'>) {
  if (!facts) return { slug, text: slug, days: say('people.wrong') };
  const { from, until } = facts;
  const days = daysIn(facts).join();
  const isNow = from <= today() && today() <= until;
  return {
    slug,
    text: dutchOf(facts) || slug,
    days: isNow ? `${days} ${say(`notices.${shownBy(c)}`)}` : days,
  };
}

/** Whether the site shows what is saved. */
function shownBy(c: DeskContext): 'trial' | 'now' | 'soon' {
  const { phase, isBehind, liveSince } = c.var.desk.publisher.state();
  if (phase === 'trial') return phase;
  return phase === 'idle' && !isBehind && liveSince ? 'now' : 'soon';
}
