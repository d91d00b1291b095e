import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { openAccounts } from '@/lib/editor/accounts';
import type { Rights } from '@/lib/editor/accountsFile';
import { createApp } from '@/lib/editor/app';
import { readAssets } from '@/lib/editor/assets';
import type { Desk } from '@/lib/editor/desk';
import { hashPassword } from '@/lib/editor/passwords';
import { layTrial } from '@/lib/editor/place';
import { openPublisher } from '@/lib/editor/publisher';
import { openSessions } from '@/lib/editor/sessions';
import { openStore } from '@/lib/editor/store';
import { openThrottle } from '@/lib/editor/throttle';

export const rightPassword = 'blauwe fiets zingt';
export const deskHost = 'redactie.example';

/** Three people who may use the desk, all with `rightPassword`. */
const people: Record<string, Rights & { name: string }> = {
  editor: { name: 'Rik Redder', role: 'editor', languages: [], person: 'anna-de-smet' },
  translator: { name: 'Vera Taal', role: 'translator', languages: ['ar'] },
  coordinator: { name: 'Cor Baas', role: 'coordinator', languages: [] },
};
const store = openStore(layTrial(inject('fixture')));
const assets = readAssets(inject('project'));
/** One hash for all: each takes some tenths of a second. */
const hash = hashPassword(rightPassword);

type Sent = {
  fields?: Record<string, string> | [string, string][];
  body?: string;
  headers?: Record<string, string>;
};

/** A desk over the invented site, with a clock that a test turns, and the browsers that ask it. */
export async function testDesk({ isPublic = true } = {}) {
  const host = isPublic ? deskHost : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
  const password = await hash;
  const accounts = Object.entries(people).map(([id, one]) => ({
    id,
    ...one,
    password,
    link: null,
  }));
  const file = join(folder, 'accounts.json');
  writeFileSync(file, JSON.stringify({ accounts }));
  const clock = { now: Date.parse('2026-11-30T10:00:00Z') };
  const now = () => clock.now;
  const desk: Desk = {
    root: store.root,
    isTrial: true,
    host,
    store,
    accounts: openAccounts(folder, now),
    sessions: openSessions(now),
    throttle: openThrottle(now),
    publisher: openPublisher(store.root, { trial: true }),
    assets: await assets,
  };
  const published = {
    now: vi.spyOn(desk.publisher, 'now').mockImplementation(() => {}),
    back: vi.spyOn(desk.publisher, 'back').mockReturnValue(true),
  };
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const app = createApp(desk);

  /** A browser: it keeps cookies, and says where its forms come from. */
  function browser(name = 'localhost:3001') {
    const jar = new Map<string, string>();
    const base = `${name === host ? 'https' : 'http'}://${name}`;
    const send = async (method: string, path: string, { fields, body, headers }: Sent = {}) => {
      const posted = method === 'POST' || fields || body !== undefined;
      const answer = await app.request(`http://${name}${path}`, {
        method,
        headers: {
          Host: name,
          ...(jar.size > 0 && {
            Cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; '),
          }),
          ...(posted && {
            Origin: base,
            'Sec-Fetch-Site': 'same-origin',
            'Content-Type': 'application/x-www-form-urlencoded',
          }),
          ...headers,
        },
        body: posted ? (body ?? new URLSearchParams(fields).toString()) : undefined,
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/max-age=0/i.test(cookie)) jar.delete(key);
        else jar.set(key, value);
      }
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    const self = {
      jar,
      get: (path: string, sent?: Sent) => send('GET', path, sent),
      send,
      /** The token of the forms that are shown to this browser. */
      async token(): Promise<string> {
        return /name="token" value="([^"]+)"/.exec((await self.get('/')).text)?.[1] ?? '';
      },
      /** Sends a form as it was shown. */
      async post(path: string, fields: Record<string, string> | [string, string][] = {}) {
        const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
        return send('POST', path, { fields: [...pairs, ['token', await self.token()]] });
      },
      signIn: (id: keyof typeof people, password = rightPassword) =>
        send('POST', '/aanmelden', { fields: { name: people[id]?.name ?? '', password, to: '/' } }),
    };
    return self;
  }

  /** A browser in which somebody has signed in: without the work of a password. */
  async function as(id: keyof typeof people) {
    const one = browser();
    one.jar.set('redactie', desk.sessions.begin(id).secret);
    return one;
  }
  return { desk, clock, published, browser, as, accountsText: () => readFileSync(file, 'utf8') };
}

/** The fields that stand in a form of a page, as a browser would send them. */
export function fieldsIn(html: string): [string, string][] {
  return [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => {
    const value = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(input)?.[1] ?? '';
    return [value('name'), unescaped(value('value'))];
  });
}

function unescaped(text: string): string {
  const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, mark) => marks[mark] ?? '');
}
