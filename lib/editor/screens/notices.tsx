import { Hono } from 'hono';
import NoticeList from '@/components/desk/NoticeList';
import { type NamedFile, ofKind } from '../../content/files';
import { formatDay } from '../../i18n/dates';
import { today } from '../../today.mjs';
import { siteOf } from '../actions/draft';
import { newNotice, removeNotice } from '../actions/service';
import { controlsOf, optionWords } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { listsOf } from '../form/lists';
import { answer } from '../job';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerSaved } from '../saving';
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
  const shown = ofKind(site.content.files, 'notice').map(lineOf);
  return answer(c, {
    title,
    lead: say('notices.lead'),
    controls: controlsOf('notice', listsOf(site.content)),
    first: { from: today() },
    button: say('notices.add'),
    faultAt: 'from',
    make: (values) => newNotice(site, values),
    message: () => say('notices.message'),
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

/** A notice at a glance. */
function lineOf({ slug, facts }: NamedFile<'notice'>) {
  if (!facts) return { slug, text: slug, days: say('people.wrong') };
  const { from, until, sentence, text } = facts;
  const days = say('notices.days', { from: formatDay('nl', from), until: formatDay('nl', until) });
  const isNow = from <= today() && today() <= until;
  return {
    slug,
    text: text?.nl ?? optionWords[sentence ?? ''] ?? slug,
    days: isNow ? `${days} ${say('notices.now')}` : days,
  };
}
