import { nextDigest } from './days';
import type { MailKind, MailState, State } from './store';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** After the first tries; then every hour, and after three days every day, for as long as it takes. */
const first = [minute, 5 * minute, 15 * minute];
const patient = 72 * hour;

/** Who dies while sending leaves the mail to another after this; no sending takes so long. */
const lease = 5 * minute;

/** How a state changes; nothing where nothing is to change. */
export type Change = (state: State) => State | undefined;

/** Whether a mail is to go now. */
export function isDue(mail: MailState | undefined, now: Date): boolean {
  return !!mail?.next && Date.parse(mail.next) <= now.getTime();
}

/** Takes a mail that is due, so that no other process sends it meanwhile. */
export function claim(kind: MailKind, now: Date): Change {
  return edit(kind, (mail) =>
    isDue(mail, now) ? { ...mail, tries: mail.tries + 1, next: after(now, lease) } : undefined,
  );
}

/** The mail has arrived. The digest begins again: it is due the next Monday. */
export function sent(kind: MailKind, now: Date): Change {
  return edit(kind, (mail) => {
    const sentAt = now.toISOString();
    if (kind !== 'digest') return { ...mail, next: null, sentAt, refused: null };
    const next = nextDigest(now).toISOString();
    return { tries: 0, since: next, next, sentAt, refused: null };
  });
}

/**
 * The mail did not go. What the service was refused is tried again every day, for the service can set
 * its mailbox right; an address of an asker that refuses is wrong.
 * @param refused the code with which a server refused it for good
 */
export function failed(kind: MailKind, refused: string | null, now: Date): Change {
  return edit(kind, (mail) => {
    const wait = refused ? day : waitAfter(mail, now);
    const isOver = refused !== null && kind === 'asker';
    return { ...mail, refused, next: isOver ? null : after(now, wait) };
  });
}

/** The first digest is due the next Monday; one that is known stays. */
export function withDigest(now: Date): Change {
  return ({ mails, ...rest }) => {
    if (mails.digest) return undefined;
    const next = nextDigest(now).toISOString();
    const digest = { tries: 0, since: next, next, sentAt: null, refused: null };
    return { ...rest, mails: { ...mails, digest } };
  };
}

function waitAfter({ tries, since }: MailState, now: Date): number {
  return first[tries - 1] ?? (now.getTime() - Date.parse(since) < patient ? hour : day);
}

function after(now: Date, wait: number): string {
  return new Date(now.getTime() + wait).toISOString();
}

function edit(kind: MailKind, to: (mail: MailState) => MailState | undefined): Change {
  return ({ mails, ...rest }) => {
    const next = mails[kind] && to(mails[kind]);
    return next && { ...rest, mails: { ...mails, [kind]: next } };
  };
}
