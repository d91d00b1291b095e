import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { root } from '../../../lib/run/setup.mjs';
import { ask } from '../ask';
import { serveNginx } from '../nginx';
import { onTheDay } from '../onTheDay';
import { ports } from '../sites';

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const url = `http://127.0.0.1:${ports.publish}`;
const behindNginx = `http://localhost:${ports.publishNginx}`;

let folder: string;
let server: ChildProcess | undefined;
let said = '';

const file = (name: string) => join(folder, name);
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replace(from, to));
};

/** Starts the site and waits until it answers, or has ended. */
async function start(): Promise<void> {
  said = '';
  const args = [tsx, join(root, 'tests/e2e/publish/start.ts'), folder, String(ports.publish)];
  server = spawn(process.execPath, args, { cwd: folder, env: onTheDay() });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  while (!(await answers()) && server.exitCode === null) await wait(100);
}

const answers = () =>
  ask(`${url}/nl`).then(
    ({ status }) => status === 200,
    () => false,
  );

async function stop(): Promise<void> {
  const ending = server;
  if (!ending || ending.exitCode !== null) return;
  const gone = new Promise((resolve) => ending.on('exit', resolve));
  ending.kill();
  await gone;
}

/** `npm run publish`, with what it says and how it ends; meanwhile readers go on asking. */
async function publish(...args: string[]): Promise<{ status: number | null; text: string }> {
  const program = [tsx, 'lib/run/publish.ts', ...args];
  const child = spawn(process.execPath, program, { cwd: folder, env: onTheDay() });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
    });
  const [status] = await once(child, 'close');
  return { status, text };
}

const health = async () => JSON.parse((await ask(`${url}/healthz`)).body.toString());
const words = async (path: string) => (await ask(url + path)).body.toString();

test.afterAll(stop);

test('a site is started, published, broken, taken back and killed, and no reader notices', async () => {
  test.slow();
  const lay = [tsx, join(root, 'tests/e2e/publish/lay.ts')];
  folder = execFileSync(process.execPath, lay, { encoding: 'utf8' }).trim();

  await test.step('a first start with a mistake ends, and says which', async () => {
    edit('content/staff/chloe-maes.md', 'tuesday', 'dinsdag');
    await start();
    expect(server?.exitCode).toBe(1);
    expect(said).toContain('content/staff/chloe-maes.md');
    expect(said).toContain('tuesday');
    edit('content/staff/chloe-maes.md', 'dinsdag', 'tuesday');
  });

  await test.step('a first start builds, in few words', async () => {
    await start();
    expect(said.trim().split('\n').length, said).toBeLessThanOrEqual(15);
    expect(said).toContain(`De site staat op http://localhost:${ports.publish}`);
    expect(said).toContain('SITE_URL');
    // The search is made for each request, by Next behind the server.
    const found = await words('/nl/zoeken?q=a%3Cb');
    expect(found).toMatch(/value="a(?:<|&lt;)b"/);
    expect(found).not.toMatch(/_next|<script/);
  });

  const nginx = process.env.NGINX
    ? await serveNginx(ports.publishNginx, ports.publish, join(folder, 'releases/current'))
    : undefined;
  const bases = nginx ? [url, behindNginx] : [url];
  const paths = ['/', '/nl', '/ar/contact', '/nl/data/contact.csv', '/nl/bestaat-niet'];
  const statuses: Record<string, number> = { '/': 307, '/nl/bestaat-niet': 404 };
  const seen = new Map<string, Set<string>>();
  const wrong = new Set<string>();
  let count = 0;
  let isOver = false;
  const probing = bases.flatMap((base) =>
    paths.map(async (path) => {
      while (!isOver) {
        try {
          const { status, body, headers } = await ask(base + path);
          if (status !== (statuses[path] ?? 200)) wrong.add(`${base}${path}: ${status}`);
          const all = seen.get(path) ?? new Set();
          seen.set(path, all.add(headers.location ?? body.toString()));
        } catch (error) {
          wrong.add(`${base}${path}: ${error}`);
        }
        count++;
        await wait(100);
      }
    }),
  );
  const before = await Promise.all(paths.map(words));
  const first = (await health()).release;

  await test.step('what is published is live, and said in Dutch', async () => {
    appendFileSync(file('content/nl/index.md'), '\nNieuw op deze pagina.\n');
    const { status, text } = await publish();
    expect(text).toMatch(
      /Nagekeken en gebouwd \(\d+ s\)[\s\S]*Live: versie 0002-\S+, sinds \d\d:\d\d/,
    );
    expect(status).toBe(0);
    await expect.poll(async () => (await health()).release).toMatch(/^0002/);
    expect(await words('/nl')).toContain('Nieuw op deze pagina.');
  });

  await test.step('a mistake stays outside: the site is as it was, and the health address says why', async () => {
    edit('content/staff/chloe-maes.md', 'tuesday', 'dinsdag');
    const { status, text } = await publish();
    expect(status).toBe(1);
    expect(text).toMatch(
      /Niet gepubliceerd:[\s\S]*chloe-maes\.md[\s\S]*De site blijft zoals ze was/,
    );
    const { release, failed } = await health();
    expect(release).toMatch(/^0002/);
    expect(failed.reason).toContain('chloe-maes.md');
  });

  await test.step('back is the version before, at once', async () => {
    const { status, text } = await publish('back');
    expect(text).toContain(`Live: versie ${first}`);
    expect(status).toBe(0);
    await expect.poll(async () => (await health()).release).toBe(first);
    expect(await words('/nl')).not.toContain('Nieuw op deze pagina.');
  });

  await test.step('a word is looked for in what is served now', async () => {
    expect(await words('/nl/zoeken?q=brief')).toContain('value="brief"');
  });

  isOver = true;
  await Promise.all(probing);
  nginx?.close();
  expect([...wrong]).toEqual([]);
  expect(count).toBeGreaterThan(100);
  // Each page was the one before or the one after, and nothing else.
  for (const [i, path] of paths.entries()) {
    const known = seen.get(path) ?? new Set();
    expect([...known].length, path).toBeLessThanOrEqual(2);
    if (path !== '/') expect(known.has(before[i] ?? ''), path).toBe(true);
  }

  await test.step('a start with a mistake serves the last good version and says why', async () => {
    await stop();
    await start();
    expect(await answers()).toBe(true);
    expect(said).toContain('npm run publish');
    const broken = await publish();
    expect(broken.status).toBe(1);
    await stop();
  });

  await test.step('a publication that was killed leaves no lock and no half release', async () => {
    edit('content/staff/chloe-maes.md', 'dinsdag', 'tuesday');
    const killed = spawn(process.execPath, [tsx, 'lib/run/publish.ts'], {
      cwd: folder,
      env: onTheDay(),
      detached: true,
      stdio: 'ignore',
    });
    while (!existsSync(file('releases/lock'))) await wait(50);
    await wait(1500);
    process.kill(-(killed.pid ?? 0), 'SIGKILL');
    await start();
    // Nothing was published by itself: somebody went back.
    expect((await health()).release).toBe(first);
    const { status, text } = await publish();
    expect(text).toMatch(/Live: versie \d{4}-/);
    expect(status).toBe(0);
    await expect.poll(() => words('/nl')).toContain('Nieuw op deze pagina.');
    expect(await health()).toMatchObject({ failed: null, held: false });
  });
});
