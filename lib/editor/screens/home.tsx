import { Hono } from 'hono';
import Home from '@/components/desk/Home';
import { accountOf, type DeskEnv, type Screen } from '../desk';
import { page } from '../page';
import { say } from '../words';

/** The first screen: what somebody can do here. */
export const home: Screen = {
  entries: [],
  routes: () =>
    new Hono<DeskEnv>().get('/', (c) => {
      const entries = c.var.menu.filter(({ isFor }) => isFor(accountOf(c)));
      return page(
        c,
        { title: say('home.title') },
        <Home entries={entries} isTrial={c.var.desk.isTrial} />,
      );
    }),
};
