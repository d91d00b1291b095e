import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { months } from '@/lib/requests/months';
import { type Requests, startRequests } from '@/lib/requests/start';
import { sendHealth } from '@/lib/server/health';
import { today } from '@/lib/today.mjs';
import { newFolder } from './folder';
import { startMailServer } from './mailServer';
import { answersOf, canary } from './sample';

const client = '203.0.113.77';
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Starts what the server starts, with a mail server. */
async function begin(other: Record<string, string | undefined> = {}) {
  const mail = await startMailServer();
  ends.push(mail.stop);
  const folder = newFolder();
  const said: string[] = [];
  const env = {
    REQUESTS_TO: 'dienst@steunpunt.example',
    REQUESTS_FROM: 'Steunpunt <site@steunpunt.example>',
    SMTP_URL: mail.url,
    REQUESTS_DIR: folder,
    ...other,
  };
  const requests = await startRequests(env, newFolder(), (text) => said.push(text));
  if (requests) ends.push(requests.close);
  return { requests, mail, folder, said, env };
}

/** What is sent on the form. */
const sent = (more: Record<string, string>) => ({
  locale: 'nl' as const,
  client,
  isForeign: false,
  form: new URLSearchParams({
    ...answersOf({ month: months(today())[3] ?? '' }),
    website: '',
    ...more,
  }),
});

/** Looks through the answers, and sends them. */
async function ask({ desk }: Requests) {
  const checked = await desk.take(sent({ step: 'check' }));
  const key = 'view' in checked && checked.view.shows === 'check' ? checked.view.key : '';
  return { key, outcome: await desk.take(sent({ step: 'send', key })) };
}

test('a request is kept, mailed and found again, and its answers are nowhere else', async () => {
  const { requests = expect.fail(), mail, folder, said, env } = await begin();
  const log = vi.spyOn(console, 'error').mockImplementation((text) => void said.push(`${text}`));
  ends.push(() => log.mockRestore());
  const { key, outcome } = await ask(requests);
  expect(outcome).toEqual({ receivedKey: key, isNew: true });
  await vi.waitFor(() => expect(mail.arrived).toHaveLength(2), 10_000);
  await vi.waitFor(async () => expect((await requests.waiting())?.pending).toBe(0), 10_000);
  expect(await requests.desk.received(key)).toMatchObject({ shows: 'received' });
  // Another server, or this one after a restart, knows it too.
  const again = await startRequests(env, newFolder(), (text) => said.push(text));
  if (again) ends.push(again.close);
  expect(await again?.desk.take(sent({ step: 'send', key }))).toEqual({
    receivedKey: key,
    isNew: false,
  });
  const texts = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8').toLowerCase(),
  }));
  const withAnswers = texts.filter(({ text }) => text.includes(canary.toLowerCase()));
  expect(withAnswers.map(({ name }) => name)).toEqual([expect.stringMatching(/^\w{8}\.json$/)]);
  expect(texts.filter(({ text }) => text.includes(client))).toEqual([]);
  expect(said.join()).toBe('');
});

test('health says what waits, to who runs the site', async () => {
  const { requests = expect.fail() } = await begin({ SMTP_URL: 'smtp://127.0.0.1:1' });
  await ask(requests);
  const health = {
    ...{ release: 'r', commit: null, builtAt: '', nextChange: null, contentAgeDays: null },
    ...{ failed: null, held: false, requests: requests.waiting },
  };
  const server = createServer((request, response) => sendHealth(request, response, health));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/healthz`;
  const { requests: shown } = await (await fetch(url)).json();
  expect(shown).toEqual({ pending: 1, oldest: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  const outside = await fetch(url, { headers: { 'X-Forwarded-For': client } });
  expect(await outside.json()).toEqual({ status: 'up' });
});

test('what cannot be kept is answered with all that was typed, and said', async () => {
  const database = `postgresql://site@${encodeURIComponent(newFolder())}/none`;
  const { requests = expect.fail(), said } = await begin({ DATABASE_URL: database });
  const log = vi.spyOn(console, 'error').mockImplementation((text) => void said.push(`${text}`));
  ends.push(() => log.mockRestore());
  const { outcome } = await ask(requests);
  expect(outcome).toMatchObject({
    status: 503,
    view: { trouble: 'notStored', answers: { goal: answersOf().goal } },
  });
  await expect(requests.desk.received('x')).rejects.toThrow();
  expect(await requests.waiting()).toBeNull();
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said.join()).toContain('Een aanvraag is niet bewaard');
  expect(said.join()).toContain('De aanvragen van scholen zijn niet te bereiken');
  expect(said.join()).not.toContain(canary);
});

test('without settings there is nothing, and it is said why', async () => {
  const { requests, said } = await begin({ REQUESTS_TO: undefined });
  expect(requests).toBeUndefined();
  expect(said).toEqual(['Er is geen aanvraagformulier voor scholen: niet ingevuld: REQUESTS_TO.']);
});
