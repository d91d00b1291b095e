import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Token } from '@/components/desk/Form';
import Layout from '@/components/desk/Layout';
import type { DeskContext } from './desk';

type About = {
  /** The heading of the screen. */
  title: string;
  status?: ContentfulStatusCode;
};

/** A whole screen: what a screen has to show, in what stands around every one. */
export function page(
  c: DeskContext,
  { title, status = 200 }: About,
  node: ReactNode,
): Response | Promise<Response> {
  const { desk, menu, signedIn } = c.var;
  const account = signedIn?.account;
  const html = renderToStaticMarkup(
    <Token value={signedIn?.session.token}>
      <Layout
        title={title}
        style={desk.assets.style}
        script={desk.assets.script}
        isTrial={desk.isTrial}
        account={account}
        menu={account ? menu.filter(({ isFor }) => isFor(account)) : []}
        current={c.req.path}
      >
        {node}
      </Layout>
    </Token>,
  );
  return c.html(`<!DOCTYPE html>${html}`, status);
}
