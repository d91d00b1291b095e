import nodemailer, { type SendMailOptions } from 'nodemailer';
import { asciiAddress } from '../content/mailAddress';
import type { Letter } from './letters';
import type { Mailbox } from './settings';
import type { MailKind } from './store';

/** A letter with its addresses. Its `name` is a reference, or what the letter is about. */
export type Post = {
  kind: MailKind;
  name: string;
  from: Mailbox;
  to: string;
  replyTo: string;
  letter: Letter;
};

/** A mail server did not take a mail. */
export class NotSent extends Error {
  /** The code with which it was refused for good, such as `550 5.1.1`; nothing when it may yet arrive. */
  readonly refused: string | null;
  constructor(message: string, refused: string | null) {
    super(message);
    this.refused = refused;
  }
}

/** Takes a mail to a mail server; throws `NotSent`. */
export type Send = (post: Post) => Promise<void>;

/** A server that says nothing is left after this. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const longest = 60_000;

/**
 * Sends by a mail server; over the network always encrypted.
 * @param smtp `smtps://user:password@host:465`, or `smtp://…` (STARTTLS)
 */
export function createSend(smtp: string, limits = { ...patience, longest }): Send {
  const { hostname } = new URL(smtp);
  const requireTLS = !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  const { longest: most, ...timeouts } = limits;
  const server = nodemailer.createTransport({ url: smtp, requireTLS, ...timeouts });
  return async (post) => {
    try {
      await server.sendMail({ ...mailOf(post), signal: AbortSignal.timeout(most) });
    } catch (error) {
      throw notSent(error);
    }
  };
}

/**
 * A mail as it is sent. Its Message-ID follows from what it is about: one that comes twice, because the
 * connection broke after it had arrived, is one mail for the mailbox.
 */
export function mailOf({ kind, name, from, to, replyTo, letter }: Post): SendMailOptions {
  const sender = asciiAddress(from.address);
  // As an object, an address is never read as a list of several.
  const one = (address: string) => ({ name: '', address: asciiAddress(address) });
  return {
    ...letter,
    from: { name: from.name, address: sender },
    to: one(to),
    replyTo: one(replyTo),
    messageId: `<${name}.${kind}@${sender.split('@').at(-1)}>`,
    // No program answers it (RFC 3834).
    headers: { 'Auto-Submitted': kind === 'asker' ? 'auto-replied' : 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * Only the code is kept: the words of a server can repeat an address. A refused sender or password is
 * no fault of the mail: somebody will set it right.
 */
function notSent(error: unknown): NotSent {
  const { code, responseCode, response, command } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    command?: string;
  };
  const isOfMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  const said = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '')?.[0].replace('-', ' ');
  const refused = isOfMail && (responseCode ?? 0) >= 500 ? (said ?? `${responseCode}`) : null;
  return new NotSent([code, said].filter(Boolean).join(' '), refused);
}
