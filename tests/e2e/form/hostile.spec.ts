import { request } from 'node:http';
import { expect, test as plain } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { requestSlug } from '../../../lib/addresses/fixed.mjs';
import { fields, trap } from '../../../lib/requests/fields';
import { ask, forEach, type Said } from '../ask';
import { random } from '../hostile';
import { nginxProgram, serveNginx } from '../nginx';
import { right, wordsOf } from './answers';
import { keptIn, requestsIn, site, somebody, test } from './desk';

/** Sends bytes to the form, and waits for the answer's end. */
function send(
  base: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  path = `/nl/${requestSlug}`,
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${base}${path}`,
      {
        method: 'POST',
        agent: false,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Forwarded-For': somebody(),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part)).on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    sent.on('error', reject).end(body);
  });
}
const form = (answers: Record<string, string>) => String(new URLSearchParams(answers));

/** Looks through the answers, and sends them; the address of the confirmation. */
async function complete(base: string, answers: Record<string, string>, headers = {}) {
  const all = { ...right, [trap]: '', ...answers };
  const { body } = await send(base, form({ ...all, step: 'check' }), headers);
  const [, key = ''] = /name="key" value="([^"]+)"/.exec(String(body)) ?? [];
  return send(base, form({ ...all, step: 'send', key }), headers);
}

/** What a browser would run of a page, and where it would send a form. */
function dangersIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'tagName' in node ? node : undefined;
  const attrs = own?.attrs ?? [];
  const ours = (value: string) => value.startsWith('/nl/') || value.startsWith('#');
  return [
    ...(own && /^(script|iframe|object|embed|base|math)$/.test(own.tagName) ? [own.tagName] : []),
    ...attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
    ...attrs
      .filter(({ name, value }) => /^(form)?action$/.test(name) && !ours(value))
      .map(({ value }) => value),
    ...('childNodes' in node ? node.childNodes.flatMap(dangersIn) : []),
  ];
}

const marker = '"><script>x9</script><img src=x onerror=y>';
const bits = [
  marker,
  "' onfocus=alert(1) autofocus='",
  '\r\nBcc: victim@evil.example\r\n\r\nhello',
  'victim@evil.example,other@evil.example',
  'mia@school.example\nBcc: victim@evil.example',
  '%0d%0aSet-Cookie:a=b',
  '\u0000\u0001\u202e',
  '{{7*7}}#{7*7}<%= 7 %>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'x'.repeat(9000),
  '\u{1F600}'.repeat(300),
  '=cmd|x',
  'javascript:alert(1)',
  '',
];
const names = [...fields.map(({ name }) => name), trap, 'step', 'key', '__proto__', 'x[]', 'x9'];
const types = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded;charset=utf-16',
  'text/plain',
  'application/json',
  'multipart/form-data; boundary=x',
  '',
];
const raws = [
  '%',
  '%ff%fe=%c3%28',
  '&&&&=',
  `${'a=b&'.repeat(4000)}`,
  '\u0000',
  '{"name":1}',
  'x'.repeat(33_000),
];

test('1,000 hostile posts: none breaks it, none comes back as markup, none is kept, nobody gets a mail', async ({
  desk,
}) => {
  test.setTimeout(0);
  const [before, mails] = [requestsIn(desk.folder).length, desk.arrived.length];
  const pick = random(1709);
  const steps = ['check', 'send', 'change', 'x', ''];
  const origins = ['', '', '', 'null', 'https://evil.example', 'http://localhost'];
  const posts = Array.from({ length: 1000 }, () => {
    const wild = pick([0, 0, 0, 0, 1]);
    const answers: Record<string, string> = { ...right, [trap]: '', step: pick(steps) };
    // What could be kept is spoilt: a wrong answer, or a key that is none.
    for (let i = pick([1, 2, 3, 6]); i > 0; i--) answers[pick(names)] = pick(bits);
    const origin = pick(origins);
    return {
      body: wild ? pick(raws) : form(answers),
      headers: {
        'Content-Type': pick(wild ? types : types.slice(0, 1)),
        ...(origin && { Origin: origin }),
      },
    };
  });
  const statuses: Record<number, number> = {};
  await forEach(posts, async ({ body, headers }) => {
    const said = await send(desk.url, body, headers);
    statuses[said.status] = (statuses[said.status] ?? 0) + 1;
    expect(said.status < 500, `${said.status} for ${body.slice(0, 300)}`).toBe(true);
    expect(said.headers['set-cookie']).toBeUndefined();
    expect(dangersIn(parse(String(said.body))), body.slice(0, 300)).toEqual([]);
  });
  expect(statuses[422]).toBeGreaterThan(200);
  expect(requestsIn(desk.folder)).toHaveLength(before);
  expect(desk.arrived).toHaveLength(mails);
});

test('what is kept cannot become a header or another reader of a mail', async ({ desk }) => {
  const injected = 'Mia\r\nBcc: victim@evil.example\r\n\r\nhello';
  const { status } = await complete(desk.url, {
    name: injected,
    organisation: `School\nTo: victim@evil.example`,
    goal: `${marker}\n.\nMAIL FROM:<x@evil.example>`,
    email: 'header@school.example',
  });
  expect(status).toBe(303);
  const mails = () => desk.arrived.filter(({ raw }) => raw.includes('header@school.example'));
  await expect.poll(() => mails().length).toBe(2);
  for (const { to, headers } of mails()) {
    expect(['header@school.example', 'scholen@debrug.example']).toContain(to.join());
    expect(headers.has('bcc')).toBe(false);
    expect(headers.get('to')).toBe(to[0]);
  }
});

test('who answers the question that nobody sees is told that it went well, and nothing is kept', async ({
  desk,
}) => {
  const before = requestsIn(desk.folder).length;
  const { status, body } = await complete(desk.url, { [trap]: 'http://x.example' });
  expect(status).toBe(200);
  expect(String(body)).toContain(wordsOf('nl').received.title);
  expect(requestsIn(desk.folder)).toHaveLength(before);
});

test('a canary is nowhere but in its own request, and gone with it', async ({ desk }) => {
  const canary = 'KANARIE7';
  const address = '198.51.100.77';
  const headers = { 'User-Agent': `agent ${canary}`, 'X-Forwarded-For': address };
  const sent = await complete(desk.url, { note: `antwoord ${canary}` }, headers);
  expect(sent.status).toBe(303);
  await send(desk.url, form({ note: canary, step: 'check' }), headers);
  await ask(`${desk.url}${sent.headers.location}`, { headers });
  await send(desk.url, canary, { ...headers, 'Content-Type': 'text/plain' });
  const holding = () =>
    keptIn(desk.folder)
      .split('\n')
      .filter((line) => line.includes(canary))
      .map((line) => line.split(' ')[0]);
  expect(holding()).toHaveLength(1);
  expect(keptIn(desk.folder)).not.toMatch(/198\.51|agent/);
  expect(desk.printed()).not.toMatch(/KANARIE|198\.51|127\.0\.0\.1/);
  const { openFileStore } = await import('../../../lib/requests/fileStore');
  const store = await openFileStore(desk.folder);
  await store.remove(holding()[0]?.replace('.json', '') ?? '');
  expect(holding()).toEqual([]);
  expect((await ask(`${desk.url}${sent.headers.location}`)).status).toBe(404);
});

test('nginx in front lets this through, counts each reader by themselves, and writes nothing down', async ({
  desk,
}) => {
  plain.skip(!nginxProgram(), 'there is no nginx');
  const nginx = await serveNginx(desk.port + 2, desk.port, site);
  try {
    const { url } = nginx;
    for (const path of ['scholen', requestSlug]) {
      const [theirs, ours] = await Promise.all(
        [url, desk.url].map((base) => ask(`${base}/nl/${path}`)),
      );
      expect([theirs?.status, theirs?.body.equals(ours?.body ?? Buffer.alloc(0))]).toEqual([
        200,
        true,
      ]);
    }
    const sent = await complete(url, { note: 'KANARIE8' }, { 'User-Agent': 'KANARIE8' });
    expect(sent.status).toBe(303);
    const received = await ask(`${url}${sent.headers.location}`);
    expect(received.status).toBe(200);
    expect(received.headers['cache-control']).toBe('no-store');
    expect(received.headers['x-robots-tag']).toBe('noindex');
    expect(received.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect((await send(url, 'a=b', {}, '/nl/scholen')).status).toBe(405);
    expect((await send(url, 'a=b', {}, '/nl')).status).toBe(405);
    const large = await send(url, `goal=${'x'.repeat(40_000)}`);
    expect([large.status, String(large.body).includes(wordsOf('nl').trouble.goBack)]).toEqual([
      413,
      true,
    ]);
    const { readdirSync, readFileSync } = await import('node:fs');
    for (const name of readdirSync(nginx.folder, { recursive: true, encoding: 'utf8' }))
      if (/log$/.test(name) || name.startsWith('temp/'))
        expect(readFileSync(`${nginx.folder}/${name}`, 'utf8'), name).not.toMatch(
          /KANARIE|127\.0\.0\.1/,
        );
    // What a reader says of their own address does not count: they are one, whatever they say.
    const statuses: number[] = [];
    for (let i = 0; i < 7; i++) {
      const { status } = await complete(url, { name: `Nummer ${i}` });
      statuses.push(status);
    }
    expect(statuses).toContain(429);
  } finally {
    nginx.close();
  }
});

test('when nobody is behind nginx, a school is told that nothing was kept, and where its text is', async ({
  desk,
}) => {
  plain.skip(!nginxProgram(), 'there is no nginx');
  const nginx = await serveNginx(desk.port + 3, 9, site);
  try {
    const answer = await send(
      nginx.url,
      form({ ...right, step: 'check' }),
      {},
      `/fr/${requestSlug}`,
    );
    expect(answer.status).toBe(502);
    expect(String(answer.body)).toContain(wordsOf('fr').trouble.notStored);
    // The page for schools still names a mailbox.
    const schools = String((await ask(`${nginx.url}/nl/scholen`)).body);
    expect(schools).toContain('mailto:');
    expect(schools).not.toContain(requestSlug);
  } finally {
    nginx.close();
  }
});
