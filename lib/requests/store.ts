import { z } from 'zod';
import { requestLocales } from '../i18n/requestLocales';
import { answersFrom } from './fields';

const moment = z.iso.datetime();

/** A request as it is kept; an answer to a question that came later is empty. */
export const requestSchema = z.object({
  reference: z.string(),
  /** Who sends the same key again sends the same request. */
  key: z.string(),
  locale: z.enum(requestLocales),
  receivedAt: moment,
  answers: z
    .record(z.string(), z.string())
    .transform((kept) => answersFrom(({ name }) => kept[name] ?? '')),
});

/** What `requestSchema` reads. */
export type SchoolRequest = z.infer<typeof requestSchema>;

const mailSchema = z.object({
  /** How often it was tried, since when, and when it is tried next: never again when null. */
  tries: z.number(),
  since: moment,
  next: moment.nullable(),
  sentAt: moment.nullable(),
  /** The code with which a mail server refused it for good, such as `550 5.1.1`. */
  refused: z.string().nullable(),
});

/** How far a mail is on its way. */
export type MailState = z.infer<typeof mailSchema>;

/** The mails that are sent: of a request to the service and to the asker; the digest of the week. */
export const mailKinds = ['service', 'asker', 'digest'] as const;

/** One of them. */
export type MailKind = (typeof mailKinds)[number];

/** What changes about a request: its mails, and whether the service is done with it. No answer in it. */
export const stateSchema = z.object({
  mails: z.partialRecord(z.enum(mailKinds), mailSchema),
  doneAt: moment.nullable(),
});

/** What `stateSchema` reads. */
export type State = z.infer<typeof stateSchema>;

/** A request and how far it is. */
export type Kept = { request: SchoolRequest; state: State };

/** A request that is not kept yet. */
export type NewRequest = Omit<SchoolRequest, 'reference'>;

/** The name under which the state of the weekly digest is kept. */
export const digestName = 'digest';

/**
 * Where requests are kept. Several processes may use one at the same time. What a function has
 * answered stays true when the process is killed or the power fails; each throws when it cannot.
 */
export type RequestStore = {
  /** Keeps a request, once for each key, however often and by how many it is asked at once. */
  accept: (request: NewRequest) => Promise<{ reference: string; isNew: boolean }>;
  find: (by: { reference: string } | { key: string }) => Promise<Kept | undefined>;
  /** Every request, the oldest first. */
  list: () => Promise<Kept[]>;
  /**
   * Changes the state of a request or of the digest in one step; nothing when `to` answers nothing,
   * or the request is gone. `to` may be called again when another process came in between.
   * @returns the new state
   */
  change: (name: string, to: (state: State) => State | undefined) => Promise<State | undefined>;
  /** Takes a request away with all that is known of it. Whether there was one. */
  remove: (reference: string) => Promise<boolean>;
  /** 32 random bytes, the same for every process that uses this store. */
  secret: () => Promise<Buffer>;
  /** Takes away what killed processes left behind. */
  tidy: () => Promise<void>;
  close: () => Promise<void>;
};

/** The state of what has just been kept: its mails are due at once. */
export function newState(name: string, at: string): State {
  const due: MailState = { tries: 0, since: at, next: at, sentAt: null, refused: null };
  const mails = name === digestName ? {} : { service: due, asker: due };
  return { mails, doneAt: null };
}
