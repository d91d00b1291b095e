import { Hono } from 'hono';
import AccountForm from '@/components/desk/AccountForm';
import AccountList from '@/components/desk/AccountList';
import Done from '@/components/desk/Done';
import OneTimeLink from '@/components/desk/OneTimeLink';
import { type Account, AccountFault, linkLasts } from '../accounts';
import { siteOf } from '../actions/draft';
import type { Option } from '../controls';
import { accountOf, allows, type Desk, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { listsOf } from '../form/lists';
import { originOf } from '../guard';
import { page } from '../page';
import { refuse } from '../refuse';
import { type Rights, readAccountForm, valuesOf } from '../rights';
import { may } from '../roles';
import { say, timeOf } from '../words';

const title = say('accounts.title');

/** Who may use the desk: coordinators let colleagues in, change what they may, and close accounts. */
export const accounts: Screen = {
  entries: [
    {
      href: '/accounts',
      title,
      text: say('accounts.text'),
      isFor: (account) => may(account, 'accounts'),
    },
  ],
  routes,
};

function routes(desk: Desk): Hono<DeskEnv> {
  const { accounts, sessions } = desk;
  const app = new Hono<DeskEnv>();
  app.use('/accounts/*', async (c, next) => {
    if (!allows(c, 'accounts')) return refuse(c, 403, 'forbidden');
    await next();
  });

  const list = (
    c: DeskContext,
    form: Pick<Rights, 'values' | 'mistakes'> | undefined,
    status: 200 | 422,
  ) =>
    page(
      c,
      { title, status },
      <AccountList
        accounts={accounts.list()}
        own={accountOf(c).id}
        people={peopleIn(desk)}
        form={form}
      />,
    );
  const change = (
    c: DeskContext,
    account: Account,
    mistakes: Rights['mistakes'],
    status: 200 | 422,
  ) =>
    page(
      c,
      { title: say('accounts.changeOf', { name: account.name }), status },
      <AccountForm
        account={account}
        people={peopleIn(desk)}
        form={{ values: c.req.method === 'POST' ? valuesOf(c.var.fields) : account, mistakes }}
      />,
    );
  const linkFor = (c: DeskContext, name: string, secret: string) => {
    const until = new Date(Date.now() + linkLasts);
    return page(
      c,
      { title: say('accounts.linkTitle', { name }) },
      <OneTimeLink name={name} link={`${originOf(c)}/start/${secret}`} time={timeOf(until)} />,
    );
  };
  const done = (c: DeskContext, text: string) =>
    page(c, { title }, <Done text={text} href="/accounts" />);

  app.get('/accounts', (c) => list(c, undefined, 200));
  app.post('/accounts', async (c) => {
    const { name, rights, values, mistakes } = readAccountForm(c.var.fields);
    if (name === undefined || !rights) return list(c, { values, mistakes }, 422);
    try {
      return linkFor(c, name, await accounts.create(name, rights));
    } catch (error) {
      if (!(error instanceof AccountFault)) throw error;
      const taken = { ...mistakes, name: say(`accounts.faults.${error.reason}`) };
      return list(c, { values, mistakes: taken }, 422);
    }
  });

  app.get('/accounts/:id', (c) => {
    const account = accounts.find(c.req.param('id'));
    return account ? change(c, account, {}, 200) : refuse(c, 404, 'notFound');
  });
  app.post('/accounts/:id', async (c) => {
    const account = accounts.find(c.req.param('id'));
    if (!account) return refuse(c, 404, 'notFound');
    const { rights, mistakes } = readAccountForm(c.var.fields);
    if (!rights) return change(c, account, mistakes, 422);
    try {
      await accounts.setRights(account.id, rights);
    } catch (error) {
      if (!(error instanceof AccountFault)) throw error;
      return change(c, account, { role: say(`accounts.faults.${error.reason}`) }, 422);
    }
    const role = say(`roles.${rights.role}`);
    return done(c, say('accounts.changed', { name: account.name, role }));
  });
  app.post('/accounts/:id/link', async (c) => {
    const account = accounts.find(c.req.param('id'));
    if (!account) return refuse(c, 404, 'notFound');
    return linkFor(c, account.name, await accounts.link(account.id));
  });
  app.post('/accounts/:id/sluiten', async (c) => {
    const account = accounts.find(c.req.param('id'));
    if (!account) return refuse(c, 404, 'notFound');
    try {
      await accounts.close(account.id);
    } catch (error) {
      if (!(error instanceof AccountFault)) throw error;
      return change(c, account, { close: say(`accounts.faults.${error.reason}`) }, 422);
    }
    sessions.endAll(account.id);
    if (account.id === accountOf(c).id) return c.redirect('/aanmelden', 303);
    return done(c, say('accounts.closed', { name: account.name }));
  });
  return app;
}

/** The people on the site, to whom an account can belong. */
function peopleIn({ store }: Desk): Option[] {
  return listsOf(siteOf(store).content).people;
}
