import type { RequestLocale } from '../i18n/requestLocales';
import { today } from '../today.mjs';
import { faultsOf, readAnswers } from './answers';
import { type Answers, trap } from './fields';
import { newKey, readKey } from './keys';
import type { Limiter } from './limit';
import { referencesOf } from './reference';
import type { RequestStore } from './store';
import type { View } from './view';

/** What somebody sent on the form, and who that is as far as it matters. */
export type Sent = {
  /** The language of the form. */
  locale: RequestLocale;
  form: URLSearchParams;
  client: string;
  /** Whether another site sent it. */
  isForeign: boolean;
};

/** What it is answered with: a page, or the address of the confirmation. */
export type Outcome =
  | { status: 200 | 403 | 422 | 429 | 503; view: View; retryAfter?: number }
  | { receivedKey: string; isNew: boolean };

/** Takes in what schools ask for. */
export type Desk = {
  /** Answers what was sent. Never throws: what cannot be kept is answered with all that was typed. */
  take: (sent: Sent) => Promise<Outcome>;
  /** The confirmation that goes with a key; nothing when no such request is kept. Throws when nobody can tell. */
  received: (key: string) => Promise<View | undefined>;
};

/** What a desk works with. */
export type Tools = {
  store: Pick<RequestStore, 'accept' | 'find'>;
  /** With which keys are signed. */
  secret: Buffer;
  limiter: Limiter;
  /** The mailbox of the service. */
  mail: string;
  /** Called when something new is kept: its mails are due. */
  onNew: () => void;
};

/** So long a confirmation shows the answers. */
const shownFor = 24 * 3_600_000;

/** The same, in hours. */
export const shownHours = shownFor / 3_600_000;

/** Opens the desk. */
export function openDesk({ store, secret, limiter, mail, onNew }: Tools): Desk {
  /** The answers to look through, with the key to send them. */
  const check = (form: URLSearchParams, answers: Answers, key = newKey(secret)): View => ({
    shows: 'check',
    answers,
    key,
    trapped: form.get(trap) !== '',
    mail,
  });

  /** Keeps it, once for each key; an old key that never brought a request brings none now. */
  const keep = async (locale: RequestLocale, form: URLSearchParams, answers: Answers) => {
    const key = form.get('key') ?? '';
    const state = readKey(secret, key);
    const sentAgain: Outcome = { receivedKey: key, isNew: false };
    try {
      if (state && !state.isFresh && (await store.find({ key }))) return sentAgain;
      if (!state?.isFresh)
        return refusal(422, { ...check(form, answers), trouble: 'expired' as const });
      const receivedAt = new Date().toISOString();
      const { isNew } = await store.accept({ key, locale, receivedAt, answers });
      if (!isNew) return sentAgain;
      onNew();
      return { receivedKey: key, isNew };
    } catch (error) {
      // Its message could repeat what was asked.
      const { code = 'zonder code' } = error as NodeJS.ErrnoException;
      console.error(`Een aanvraag is niet bewaard (${code}).`);
      return refusal(503, { ...check(form, answers, key), trouble: 'notStored' as const });
    }
  };

  return {
    take: async ({ locale, form, client, isForeign }) => {
      const answers = readAnswers(form);
      const step = form.get('step') ?? '';
      const again: View = { shows: 'form', answers, faults: [], mail };
      const wait = limiter.take(client, step === 'send' ? 'send' : 'check');
      if (wait > 0) {
        const view = step === 'send' ? check(form, answers, form.get('key') ?? '') : again;
        const minutes = Math.ceil(wait / 60);
        return { ...refusal(429, { ...view, trouble: 'busy', minutes }), retryAfter: wait };
      }
      if (isForeign) return refusal(403, { ...again, trouble: 'foreign' });
      if (step === 'change') return { status: 200, view: again };
      const faults = faultsOf(answers, today());
      if (faults.length > 0) return refusal(422, { ...again, faults });
      if (step !== 'send') return { status: 200, view: check(form, answers) };
      // A program is told that it succeeded, and nothing comes of it.
      if (form.get(trap) !== '') return { status: 200, view: seeming(newKey(secret), mail) };
      return keep(locale, form, answers);
    },
    received: async (key) => {
      if (!readKey(secret, key)) return undefined;
      const kept = await store.find({ key });
      if (!kept) return undefined;
      const { reference, receivedAt, answers } = kept.request;
      const isShown = Date.now() - Date.parse(receivedAt) < shownFor;
      return { shows: 'received', reference, receivedAt, mail, ...(isShown && { answers }) };
    },
  };
}

function refusal(status: 403 | 422 | 429 | 503, view: View) {
  return { status, view };
}

function seeming(key: string, mail: string): View {
  const [reference = ''] = referencesOf(key);
  return { shows: 'received', reference, receivedAt: new Date().toISOString(), mail };
}
