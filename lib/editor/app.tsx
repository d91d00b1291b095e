import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Impossible } from '../content/problem';
import type { Desk, DeskEnv } from './desk';
import { form, headers, knownRequest } from './guard';
import { refuse, refuseImpossible } from './refuse';
import { screens } from './screens';
import { doors } from './screens/doors';
import { needsSession, readSession } from './session';

/** The desk as one function from request to answer. What goes before a screen stands here, in order. */
export function createApp(desk: Desk): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const menu = screens.flatMap(({ entries }) => entries);
  app.use(async (c, next) => {
    c.set('desk', desk);
    c.set('menu', menu);
    await next();
  });
  app.use(headers, knownRequest, readSession, form);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.filter((one) => one !== 'ALL').join(', '));
        return refuse(c, 405, 'wrongMethod');
      },
    }),
  );
  for (const [path, { type, body }] of desk.assets.files)
    app.get(path, (c) =>
      c.body(body, 200, {
        'Content-Type': type,
        'Cache-Control': 'private, max-age=31536000, immutable',
      }),
    );
  // Open to who is not signed in; all that follows is not.
  app.route(
    '/',
    doors(desk, (request, env) => app.fetch(request, env)),
  );
  app.use(needsSession);
  for (const { routes } of screens) app.route('/', routes(desk));
  app.notFound((c) => refuse(c, 404, 'notFound'));
  app.onError((error, c) => {
    if (error instanceof Impossible) return refuseImpossible(c, error);
    console.error(error);
    return refuse(c, 500, 'failed', { shown: true });
  });
  return app;
}
