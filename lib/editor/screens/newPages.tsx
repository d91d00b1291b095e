import { Hono } from 'hono';
import Onward from '@/components/desk/Onward';
import { sourceLocale } from '../../i18n/languages';
import { siteOf } from '../actions/draft';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { answer } from '../job';
import { page } from '../page';
import { refuse } from '../refuse';
import { may } from '../roles';
import { fileOf } from '../texts';
import { say } from '../words';
import { type NewKind, newKinds, newPageForm } from './newPageForms';

const anyPage = fileOf(sourceLocale, 'x');
const title = say('newPages.title');

/** Something new on the site: a kind of help, a group of people, or any other page. */
export const newPages: Screen = {
  entries: [
    {
      href: '/nieuw',
      title,
      text: say('newPages.text'),
      isFor: (account) => may(account, 'create', anyPage),
    },
  ],
  routes: () => {
    const app = new Hono<DeskEnv>();
    app.use('/nieuw/*', async (c, next) => {
      if (!allows(c, 'create', anyPage)) return refuse(c, 403, 'forbidden');
      await next();
    });
    app.get('/nieuw', (c) =>
      page(
        c,
        { title },
        <ul className="cards">
          {Object.entries(newKinds).map(([path, kind]) => (
            <li key={kind}>
              <Onward
                href={`/nieuw/${path}`}
                title={say(`newPages.${kind}.title`)}
                text={say(`newPages.${kind}.text`)}
              />
            </li>
          ))}
        </ul>,
      ),
    );
    for (const [path, kind] of Object.entries(newKinds))
      app.on(['GET', 'POST'], `/nieuw/${path}`, (c) => create(c, kind));
    return app;
  },
};

function create(c: DeskContext, kind: NewKind) {
  const form = newPageForm(kind, siteOf(c.var.desk.store));
  return answer(c, {
    ...form,
    title: say(`newPages.${kind}.title`),
    lead: say('newPages.lead'),
    button: say('newPages.add'),
    faultAt: 'title',
    make: (values, fields) => {
      const action = form.make(values, fields.get('body') ?? '');
      const made = say('newPages.made', { address: `/nl/${action.slug}` });
      return { ...action, said: [made] };
    },
    message: (values) => say('newPages.message', { title: String(values.title) }),
    next: { href: '/nieuw', title: say('newPages.back') },
  });
}
