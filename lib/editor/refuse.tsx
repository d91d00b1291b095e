import Refused from '@/components/desk/Refused';
import type { Impossible } from '../content/problem';
import type { DeskContext } from './desk';
import { page } from './page';
import { say } from './words';

/** Fields that are never given back: the token is renewed, a password is typed again. */
const isSecret = /^(token$|password)/;

/** What was posted and may be given back to who posted it. */
export function keepable(fields: URLSearchParams): [string, string][] {
  return [...fields].filter(([name]) => !isSecret.test(name));
}

/** Why something is refused: a group of words in `errors`. */
type Refusal =
  | 'notFound'
  | 'forbidden'
  | 'foreign'
  | 'token'
  | 'tooLarge'
  | 'wrongType'
  | 'wrongMethod'
  | 'wrongHost'
  | 'failed';

/**
 * A whole page that says why something is refused; nothing was done.
 * @param kept what happens with what was posted: `shown`, to be taken over; `again`, to be sent again
 */
export function refuse(
  c: DeskContext,
  status: 403 | 404 | 405 | 413 | 415 | 421 | 500,
  why: Refusal,
  kept: { shown?: boolean; again?: boolean } = {},
): Response | Promise<Response> {
  const fields = keepable(c.var.fields);
  const title = say(`errors.${why}.title`);
  return page(
    c,
    { title, status },
    <Refused
      text={say(`errors.${why}.text`)}
      shown={kept.shown ? fields : []}
      // Two slashes in front would be another host.
      again={kept.again ? { action: c.req.path.replace(/^\/+/, '/'), fields } : undefined}
    />,
  );
}

/** A whole page that says in its own words why something cannot be done, with all that was typed. */
export function refuseImpossible(
  c: DeskContext,
  { message }: Impossible,
): Response | Promise<Response> {
  return page(
    c,
    { title: say('saved.impossible'), status: 400 },
    <Refused text={message} shown={keepable(c.var.fields)} />,
  );
}
