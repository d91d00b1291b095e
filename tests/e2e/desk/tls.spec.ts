import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { root } from '../../../lib/run/setup.mjs';
import { startNginx } from '../nginx';
import { ports } from '../sites';
import { startDesk } from './start';

const host = 'redactie.example';
const password = 'blauwe fiets zingt';
const port = ports.deskNginx;

/** nginx as `deploy/redactie.conf` has it, with the TLS that certbot would add, before a desk. */
function serveDesk(desk: number) {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`];
  const made = ['req', ...kind, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  const tls = `ssl_certificate ${certificate}; ssl_certificate_key ${key};`;
  const own = readFileSync(join(root, 'deploy/redactie.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port} ssl; ${tls}`)
    .replaceAll('redactie.example.org', host)
    .replace('127.0.0.1:3001', `127.0.0.1:${desk}`);
  return startNginx(port, own);
}

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** Asks through nginx, or posts a form. */
function ask(path: string, headers: Record<string, string>, form?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: form === undefined ? 'GET' : 'POST',
        servername: host,
        rejectUnauthorized: false,
        headers: { Host: host, ...headers },
      },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        );
      },
    );
    asked.on('error', reject).end(form);
  });
}

const own = {
  Origin: `https://${host}`,
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/x-www-form-urlencoded',
};

const opened: (() => void)[] = [];
test.afterAll(() => {
  for (const close of opened) close();
});

test('behind nginx and TLS: the cookie of this host alone, its own pages, nobody written down', async ({
  launchOptions,
}) => {
  test.skip(!process.env.NGINX, 'nginx is not installed');
  const desk = await startDesk({ host });
  const nginx = await serveDesk(desk.port);
  opened.push(nginx.close, desk.stop);
  const secret = await desk.accounts.linkByName('Mia Proef', {
    role: 'coordinator',
    languages: [],
  });

  await test.step('somebody chooses a password, signs out and in', async () => {
    const args = [
      ...(launchOptions.args ?? []),
      `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`,
    ];
    const browser = await chromium.launch({ ...launchOptions, args });
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`https://${host}/start/${secret}`);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByLabel('Hetzelfde wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Dit wordt mijn wachtwoord' }).click();
    await expect(heading).toHaveText('Wat wilt u doen?');
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await expect(heading).toHaveText('Aanmelden');
    expect(await context.cookies()).toEqual([]);
    await page.getByLabel('Uw naam').fill('Mia Proef');
    await page.getByLabel('Wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(heading).toHaveText('Wat wilt u doen?');
    expect(await context.cookies()).toEqual([
      expect.objectContaining({
        name: '__Host-redactie',
        domain: host,
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: true,
        sameSite: 'Strict',
      }),
    ]);
    // A link for a colleague leads to the public name.
    await page.goto(`https://${host}/accounts`);
    await page.getByLabel('Naam', { exact: true }).fill('Rik Redder');
    await page.getByRole('button', { name: 'Toevoegen en link maken' }).click();
    await expect(page.locator('.secret')).toContainText(`https://${host}/start/`);
    await browser.close();
  });

  await test.step('another name, and a page of another origin, are refused', async () => {
    const there = await ask('/aanmelden', {});
    expect(there.status).toBe(200);
    expect(there.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    for (const name of ['evil.example', `evil.${host}`, `${host}.evil.example`, '127.0.0.2'])
      expect((await ask('/aanmelden', { Host: name })).status, name).toBe(421);
    const wrong = 'name=Mia+Proef&password=x&to=/';
    for (const origin of [`http://${host}`, `https://${host}:444`, 'https://evil.example', 'null'])
      expect((await ask('/aanmelden', { ...own, Origin: origin }, wrong)).status, origin).toBe(403);
    expect((await ask('/aanmelden', own, wrong)).status).toBe(422);
  });

  await test.step('who guesses is slowed down, whatever address they claim to have', async () => {
    const claims = (address: string) => ({
      'X-Forwarded-For': address,
      'X-Real-IP': address,
      Forwarded: `for=${address}`,
    });
    const statuses = new Set<number>();
    for (let i = 0; i < 22; i++) {
      const form = `name=Niemand+${i}&password=aaaaaaaaaaaaa&to=/`;
      const { status } = await ask('/aanmelden', { ...own, ...claims(`10.0.0.${i}`) }, form);
      statuses.add(status);
    }
    expect([...statuses]).toEqual([422, 429]);
    // Past nginx, from the same machine, a claim counts for nothing either.
    const direct = await fetch(`${desk.url}/aanmelden`, {
      method: 'POST',
      headers: { ...own, ...claims('10.0.1.1'), Origin: desk.url },
      body: 'name=Iemand&password=aaaaaaaaaaaaa&to=/',
    });
    expect(direct.status).toBe(429);
  });

  await test.step('when the desk is away that is said; nothing was written down', async () => {
    await desk.stop();
    const { status, text } = await ask('/', {});
    expect(status).toBe(503);
    expect(text).toContain('De redactie is even niet bereikbaar');
    const logs = readdirSync(nginx.folder).filter((name) => name.endsWith('.log'));
    for (const name of logs) expect(readFileSync(join(nginx.folder, name), 'utf8'), name).toBe('');
    expect(desk.said).not.toMatch(/127\.0\.0\.1|10\.0\.0\./);
  });
});
