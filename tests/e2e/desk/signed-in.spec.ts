import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { raw } from '../hostile';
import { startDesk } from './start';
import { treeOf } from './tree';

const password = 'blauwe fiets zingt';
const secret = 'dit staat buiten de site';

/** Every address of a screen that names something; `*` is what it names. */
const screens = [
  '/accounts/*',
  '/accounts/*/link',
  '/accounts/*/sluiten',
  '/bewaard/*',
  '/geschiedenis/*',
  '/geschiedenis/pagina/*',
  '/melding/*/weg',
  '/mensen/*',
  '/mensen/*/afwezig',
  '/mensen/*/opvolger',
  '/mensen/*/vertrekt',
  '/nieuw/*',
  '/onderwerpen/*',
  '/paginas/*',
  '/paginas/*/hernoem',
  '/paginas/*/verwijder',
  '/vertalingen/*',
  '/vertalingen/*/doel',
  '/vertalingen/ar/*',
  '/vertalingen/pagina/*',
  '/woorden/*',
  '/woorden/*/formulier',
  '/zoekwoorden/*',
];
const names = [
  '..%2f..%2fpackage.json',
  '%2e%2e%2f%2e%2e%2f.git%2fconfig',
  '..%5c..%5cx',
  '%2e%2e%2fstaff%2fanna-de-smet',
  '..%252f..%252fetc%252fpasswd',
  '%2fetc%2fpasswd',
  '.git%2fhooks%2fpre-commit',
  'x%00',
  '%ff',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '%E2%80%AE',
  // What somebody put into the content beside the desk: links that lead out of it.
  'geheim',
  'buiten%2fgeheim',
];
const form = {
  do: 'bewaar',
  title: 'Boef',
  name: 'Boef Boef',
  description: 'Boef',
  body: 'Boef.',
  words: 'boef',
  version: '',
  address: '../../boef',
  commit: '--output=/tmp/boef',
  successor: '../../boef',
  person: '../../boef',
};

test('who is signed in reaches nothing outside the content: no way up, no link, no giant', async () => {
  const desk = await startDesk();
  const link = await desk.accounts.linkByName('Cor Baas', { role: 'coordinator', languages: [] });
  await desk.accounts.redeem(link, password);
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(
    join(outside, 'geheim.md'),
    `---\ntitle: Geheim\nname: ${secret}\n---\n${secret}\n`,
  );
  for (const folder of ['nl', 'ar', 'staff', 'topics', 'notices']) {
    mkdirSync(join(desk.copy, 'content', folder), { recursive: true });
    symlinkSync(join(outside, 'geheim.md'), join(desk.copy, 'content', folder, 'geheim.md'));
  }
  symlinkSync(outside, join(desk.copy, 'content/nl/buiten'));

  /** One request, exactly as it is written. */
  const send = async (method: string, path: string, fields?: string, cookie = '') => {
    const lines = [
      `${method} ${path} HTTP/1.1`,
      `Host: localhost:${desk.port}`,
      'Connection: close',
      `Cookie: ${cookie}`,
      ...(fields === undefined
        ? []
        : [
            `Origin: ${desk.url}`,
            'Content-Type: application/x-www-form-urlencoded',
            `Content-Length: ${Buffer.byteLength(fields)}`,
          ]),
    ];
    const answer = await raw(desk.port, `${lines.join('\r\n')}\r\n\r\n${fields ?? ''}`);
    return { answer, status: /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'none' };
  };
  const signIn = new URLSearchParams({ name: 'Cor Baas', password, to: '/wachtwoord' }).toString();
  const { answer: welcome } = await send('POST', '/aanmelden', signIn);
  const cookie = /^set-cookie: ([^;]+)/im.exec(welcome)?.[1] ?? '';
  const { answer: own } = await send('GET', '/wachtwoord', undefined, cookie);
  const token = /name="token" value="([^"]+)"/.exec(own)?.[1] ?? '';
  expect(token).not.toBe('');

  const state = () => [treeOf(desk.copy), treeOf(desk.folder), treeOf(outside)];
  const before = state();
  const wrong: string[] = [];
  const judge = (what: string, { answer, status }: { answer: string; status: string }) => {
    if (!/^4\d\d$/.test(status)) wrong.push(`${what}: ${status}`);
    if (answer.includes(secret) || answer.includes('root:x:0')) wrong.push(`${what}: tells it`);
  };
  const fields = new URLSearchParams({ ...form, token }).toString();
  for (const screen of screens)
    for (const name of names) {
      const path = screen.replace('*', name);
      judge(`GET ${path}`, await send('GET', path, undefined, cookie));
      judge(`POST ${path}`, await send('POST', path, fields, cookie));
    }
  // Too large, for every address alike.
  const giant = `token=${token}&body=${'x'.repeat(2 * 1024 * 1024)}`;
  for (const path of ['/paginas/doel', '/mensen/nieuw', '/melding', '/publiceren'])
    judge(`giant ${path}`, await send('POST', path, giant, cookie));
  expect(wrong).toEqual([]);
  expect(state()).toEqual(before);
  await desk.stop();
});
