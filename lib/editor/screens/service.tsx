import { Hono } from 'hono';
import ApproveText from '@/components/desk/ApproveText';
import Onward from '@/components/desk/Onward';
import { ofKind } from '../../content/files';
import { formatDay } from '../../i18n/dates';
import { siteOf } from '../actions/draft';
import { approveText } from '../actions/service';
import { allows, authorOf, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { editOf } from '../edit';
import { daysIn } from '../form/days';
import { pastFaults } from '../form/past';
import { answer } from '../job';
import { page } from '../page';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerSaved } from '../saving';
import { say } from '../words';

const file = { path: 'content/organisation.md', kind: 'organisation' } as const;
/** What has a screen of its own, or a button. */
const forSchools = ['controller', 'sessions'];
const elsewhere = ['away', 'approved', ...forSchools];

const next = { href: '/dienst', title: say('service.back') };

/** The service itself: where and when one finds it, when it is closed, what schools are told. */
export const service: Screen = {
  entries: [
    {
      href: '/sluiting',
      title: say('service.closure'),
      text: say('service.closureText'),
      isFor: (account) => may(account, 'closure', file.path),
    },
    {
      href: '/dienst',
      title: say('service.title'),
      text: say('service.text'),
      isFor: (account) => may(account, 'organisation', file.path),
    },
    {
      href: '/sessies',
      title: say('service.sessions'),
      text: say('service.sessionsText'),
      isFor: (account) => may(account, 'organisation', file.path),
    },
  ],
  routes: () =>
    new Hono<DeskEnv>()
      .on(['GET', 'POST'], '/sluiting', closure)
      .on(['GET', 'POST'], '/dienst', edit)
      .on(['GET', 'POST'], '/sessies', sessions)
      .on(['GET', 'POST'], '/dienst/goedgekeurd', approve),
};

function closure(c: DeskContext) {
  if (!allows(c, 'closure', file.path)) return refuse(c, 403, 'forbidden');
  const form = editOf(siteOf(c.var.desk.store), file, ({ key }) => key === 'away');
  return answer(c, {
    ...form,
    make: (values, fields) => ({
      ...form.make(values, fields),
      said: (Array.isArray(values.away) ? values.away : [])
        .flatMap(daysIn)
        .map((days) => say('service.closureDays', { days })),
    }),
    title: say('service.closure'),
    lead: say('service.closureLead'),
    more: 'away',
    faults: (values) => pastFaults(values, form.values),
    button: say('fields.save'),
    message: () => say('service.closureMessage'),
    next: { href: '/sluiting', title: say('service.closureBack') },
  });
}

function edit(c: DeskContext) {
  if (!allows(c, 'organisation', file.path)) return refuse(c, 403, 'forbidden');
  return answer(c, {
    ...editOf(siteOf(c.var.desk.store), file, ({ key }) => !elsewhere.includes(key)),
    title: say('service.title'),
    lead: say('service.lead'),
    button: say('fields.save'),
    message: () => say('service.message'),
    below: (
      <div className="field">
        <Onward href="/dienst/vragen" title={say('questions.title')} text={say('questions.text')} />
        <Onward
          href="/dienst/goedgekeurd"
          title={say('service.approve')}
          text={say('service.approveText')}
        />
      </div>
    ),
    next,
  });
}

/** What schools are told of a session, and who is responsible for what they fill in on the form. */
function sessions(c: DeskContext) {
  if (!allows(c, 'organisation', file.path)) return refuse(c, 403, 'forbidden');
  return answer(c, {
    ...editOf(siteOf(c.var.desk.store), file, ({ key }) => forSchools.includes(key)),
    title: say('service.sessions'),
    lead: say('service.sessionsLead'),
    button: say('fields.save'),
    message: () => say('service.sessionsMessage'),
    next: { href: '/sessies', title: say('service.sessionsBack') },
  });
}

function approve(c: DeskContext) {
  if (!allows(c, 'organisation', file.path)) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  if (c.req.method !== 'POST') {
    const [organisation] = ofKind(site.content.files, 'organisation');
    const approved = organisation?.facts?.approved;
    return page(
      c,
      { title: say('service.approve') },
      <ApproveText date={approved && formatDay('nl', approved.date)} />,
    );
  }
  return answerSaved(c, {
    ...approveText(site, authorOf(c).role),
    message: say('service.approveMessage'),
    next,
  });
}
