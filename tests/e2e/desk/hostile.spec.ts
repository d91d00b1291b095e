import { expect, test } from '@playwright/test';
import { forEach } from '../ask';
import { attack, random, raw } from '../hostile';
import { startDesk } from './start';
import { treeOf } from './tree';

const paths = [
  '/',
  '/aanmelden',
  '/afmelden',
  '/accounts',
  '/accounts/x',
  '/accounts/x/sluiten',
  '/accounts/../../etc/passwd',
  '/start/x',
  `/start/${'A'.repeat(43)}`,
  '/publiceren',
  '/publiceren/terug',
  '/wachtwoord',
  '/stijl-0.css',
  '/%2e%2e/%2e%2e/package.json',
  '/.git/config',
  '//evil.example/x',
  '/accounts/%00',
  '/accounts/%ff',
  '/__proto__/constructor',
  '/paginas/..%2f..%2fpackage.json',
  '/paginas/doel/hernoem',
  '/mensen/%2e%2e%2forganisation',
  '/mensen/anna-de-smet/vertrekt',
  '/vertalingen/ar/%2e%2e%2fnl%2fdoel',
  '/geschiedenis/--output=x',
  '/dienst',
  '/nieuw/..%2fx',
];
const bodies = [
  '',
  'token=',
  'token=x&name=Boef&role=coordinator',
  'name=Boef&password=aaaaaaaaaaaaa&to=//evil.example',
  'post=1&kept.token=x&kept.name=Boef&to=/accounts&name=a&password=b',
  'name=%00&role[]=coordinator&__proto__=1',
  'name=%ff%fe%E0%A4%A&%%%=%',
  '&&&&====',
  '{"name":"Boef"}',
  `name=${'%F0%9F%98%80'.repeat(3000)}`,
  'version=../../..',
];
const types = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-16',
  'application/json',
  'multipart/form-data; boundary=x',
  '',
];
const origins = [
  'Sec-Fetch-Site: same-origin',
  'Sec-Fetch-Site: cross-site',
  'Origin: null',
  'Origin: https://evil.example',
  'X-Real-IP: 1.1.1.1',
  'X-Forwarded-Host: evil.example',
];
const hosts = ['localhost', 'localhost', 'localhost', '127.0.0.1', 'evil.example', ''];
const cookies = [
  '',
  'redactie=x',
  `redactie=${'A'.repeat(43)}`,
  '__Host-redactie=x',
  'redactie=%ff;;=;',
];

/** Requests that know the desk, the same at every run. */
function deskRequests(count: number): string[] {
  const pick = random(20261130);
  return Array.from({ length: count }, () => {
    const body = pick(bodies);
    const lines = [
      `${pick(['GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE'])} ${pick(paths)} HTTP/1.1`,
      `Host: ${pick(hosts)}`,
      pick(origins),
      `Content-Type: ${pick(types)}`,
      `Cookie: ${pick(cookies)}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    return `${lines.join('\r\n')}\r\n\r\n${body}`;
  });
}

test('10,000 hostile requests: refused, nothing written, no 5xx', async () => {
  const desk = await startDesk();
  const secret = await desk.accounts.linkByName('Mia Proef', {
    role: 'coordinator',
    languages: [],
  });
  // The accounts; the texts with their whole history.
  const state = () => [treeOf(desk.folder), treeOf(desk.copy)];
  const before = state();
  await attack(desk.port, 5000);
  const counts = new Map<string, number>();
  await forEach(
    deskRequests(5000),
    async (asked) => {
      const answer = await raw(desk.port, asked);
      const [, status = 'none'] = /^HTTP\/1\.1 (\d+)/.exec(answer) ?? [];
      counts.set(status, (counts.get(status) ?? 0) + 1);
      const wrong = [
        !/^[34]\d\d$|^200$/.test(status) && status,
        !/^content-security-policy: default-src 'none';/im.test(answer) && 'no strict headers',
        /^location: *(https?:)?[/\\]{2}/im.test(answer) && 'leads away',
        /^set-cookie: (__Host-)?redactie=[^;]/im.test(answer) && 'signs in',
      ].filter(Boolean);
      if (wrong.length > 0) expect({ wrong, asked, answer }).toEqual({ wrong: [], asked, answer });
    },
    25,
  );
  // Each way to be refused was met.
  for (const status of ['400', '401', '403', '405', '410', '415', '421'])
    expect(counts.get(status) ?? 0, status).toBeGreaterThan(0);
  expect(state()).toEqual(before);
  expect(desk.accounts.ofLink(secret)).toBeDefined();
  await desk.stop();
});
