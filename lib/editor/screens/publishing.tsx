import { Hono } from 'hono';
import Publishing from '@/components/desk/Publishing';
import { accountOf, allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { page } from '../page';
import { refuse } from '../refuse';
import { may } from '../roles';
import { say } from '../words';

/** How it stands with the site: what it shows, what is waiting, publish now, or back. */
export const publishing: Screen = {
  entries: [
    {
      href: '/publiceren',
      title: say('publishing.title'),
      text: say('publishing.text'),
      isFor: (account) => may(account, 'publish'),
    },
  ],
  routes: ({ publisher }) =>
    new Hono<DeskEnv>()
      .get('/publiceren', (c) =>
        page(
          c,
          { title: say('publishing.title') },
          <Publishing state={publisher.state()} mayGoBack={allows(c, 'back')} />,
        ),
      )
      .post('/publiceren', (c) => {
        if (!allows(c, 'publish')) return refuse(c, 403, 'forbidden');
        publisher.now();
        return shown(c);
      })
      .post('/publiceren/terug', (c) => {
        if (!allows(c, 'back')) return refuse(c, 403, 'forbidden');
        return publisher.back(c.var.fields.get('version') ?? '')
          ? shown(c)
          : refuse(c, 404, 'notFound');
      }),
};

function shown(c: DeskContext): Response {
  console.log(`${accountOf(c).name}: ${c.req.path}`);
  return c.redirect('/publiceren', 303);
}
