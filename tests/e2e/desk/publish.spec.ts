import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../../../lib/run/setup.mjs';
import { ask } from '../ask';
import { mistakesOn } from '../axe';
import { onTheDay } from '../onTheDay';
import { ports } from '../sites';

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const program = (name: string) => join(root, 'tests/e2e', name);
const site = `http://127.0.0.1:${ports.deskSite}`;
const password = 'blauwe fiets zingt';
const sentence = 'Wij luisteren eerst, en dan pas spreken wij.';
const running = new Set<ChildProcess>();

let folder: string;
const file = (name: string) => join(folder, name);
const words = async (path: string) => (await ask(site + path)).body.toString();
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

/** Starts a program in the copy, and waits for what it says. */
function start(args: string[], until: RegExp, env = {}) {
  const options = { cwd: folder, env: { ...onTheDay(), ...env } };
  const child = spawn(process.execPath, [tsx, ...args], options);
  running.add(child);
  return new Promise<{ child: ChildProcess; said: string }>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (until.test(said)) resolve({ child, said });
      });
    child.on('exit', () => reject(new Error(`It ended:\n${said}`)));
  });
}

/** Ends a program as a power cut would: it is told nothing. */
async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.on('exit', resolve));
  // tsx starts the program in a process of its own.
  const [own = ''] = execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).split(
    '\n',
  );
  process.kill(Number(own), 'SIGKILL');
  await gone;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Looks again until the screen says something. */
async function untilSaid(page: Page, text: string): Promise<void> {
  const look = async () => {
    await page.reload();
    return page.getByText(text).count();
  };
  await expect.poll(look, { timeout: 15 * 60_000 }).toBe(1);
}

test.afterAll(() => {
  for (const child of running) child.kill();
});

test('from a saved text to the public page, and back; a sudden end and a wrong file reach no reader', async ({
  page,
}) => {
  test.slow();
  folder = execFileSync(process.execPath, [tsx, program('publish/lay.ts'), 'desk'], {
    encoding: 'utf8',
  }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content', 'messages');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@localhost',
    'commit',
    '--quiet',
    '-m',
    'Begin',
  );
  await start([program('publish/start.ts'), folder, String(ports.deskSite)], /De site staat op/);
  const before = await words('/nl/doel');
  expect(before).not.toContain(sentence);

  // Readers keep coming, whatever the desk does.
  const wrong = new Set<string>();
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const { status, body } = await ask(`${site}/nl/doel`);
      const isKnown = body.toString() === before || body.includes(sentence);
      if (status !== 200 || !isKnown) wrong.add(`${status}: ${body.toString().slice(0, 300)}`);
      await wait(50);
    }
  })();

  const accounts = mkdtempSync(join(tmpdir(), 'accounts-'));
  const desk = (until: RegExp) =>
    start([program('desk/serveSite.ts'), folder], until, {
      EDITOR_PORT: '0',
      EDITOR_DIR: accounts,
    });
  let { child, said } = await desk(/\/start\/\S+\s/);
  const addressIn = (text: string) => /http:\/\/localhost:\d+/.exec(text)?.[0] ?? '';
  const live = page.getByText('Wat u ziet op de site, staat er sinds');
  const button = page.getByRole('button', { name: 'Nu publiceren' });
  const back = page.getByRole('button', { name: /^Terug naar de versie van / });

  await test.step('a text is saved', async () => {
    await page.goto(/http:\S+\/start\/\S+/.exec(said)?.[0] ?? '');
    await page.getByLabel('Uw naam').fill('Mia Proef');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByLabel('Hetzelfde wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Dit wordt mijn wachtwoord' }).click();
    await page.goto(`${addressIn(said)}/paginas/doel`);
    const body = page.locator('textarea[name=body]');
    await body.fill(`${await body.inputValue()}\n\n${sentence}\n`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(() => git('log', '-1', '--format=%an')).toBe('Mia Proef\n');
    expect(git('diff', '--stat', 'HEAD')).toBe('');
    await page.goto(`${addressIn(said)}/publiceren`);
    await expect(page.getByText('Het komt vanzelf op de site: wij beginnen om')).toBeVisible();
    expect(await mistakesOn(page)).toEqual([]);
  });

  await test.step('the desk is killed while it publishes: nothing half is served', async () => {
    await button.click();
    await expect(page.getByText('De site wordt nu gemaakt en uitgeprobeerd')).toBeVisible();
    expect(await mistakesOn(page)).toEqual([]);
    await expect.poll(() => existsSync(file('releases/lock'))).toBe(true);
    await wait(3000);
    await kill(child);
    expect(await words('/nl/doel')).toBe(before);
    git('fsck', '--strict', '--no-dangling');
    ({ child, said } = await desk(/De accounts staan in/));
  });

  await test.step('the next publication works, and the screen follows it', async () => {
    await page.goto(addressIn(said));
    await page.getByLabel('Uw naam').fill('Mia Proef');
    await page.getByLabel('Wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(heading(page)).toHaveText('Wat wilt u doen?');
    await page.goto(`${addressIn(said)}/publiceren`);
    await button.click();
    await page.getByRole('link', { name: 'Kijk hoever het is' }).click();
    await untilSaid(page, 'Alles wat bewaard is, staat op de site.');
    await expect(live).toBeVisible();
    await expect(page.getByText(/Live: versie \d{4}-/)).toBeVisible();
    await expect.poll(() => words('/nl/doel')).toContain(sentence);
    expect(await mistakesOn(page)).toEqual([]);
  });

  await test.step('back is the page as it was', async () => {
    await expect(back).toHaveCount(1);
    await back.click();
    await untilSaid(page, 'Iemand ging terug naar een vorige versie.');
    await expect.poll(() => words('/nl/doel')).toBe(before);
    // The text itself stays, to go on with.
    expect(readFileSync(file('content/nl/doel.md'), 'utf8')).toContain(sentence);
    expect(await mistakesOn(page)).toEqual([]);
  });

  await test.step('a file that was broken beside the desk stays outside, and that is said', async () => {
    const person = file('content/staff/chloe-maes.md');
    writeFileSync(person, readFileSync(person, 'utf8').replace('tuesday', 'dinsdag'));
    await button.click();
    await untilSaid(page, 'Het publiceren is niet gelukt');
    await expect(
      page.getByText('De site blijft zoals ze was: niemand ziet een fout.'),
    ).toBeVisible();
    await expect(page.locator('pre').first()).toContainText('content/staff/chloe-maes.md');
    expect(await words('/nl/doel')).toBe(before);
    expect(await mistakesOn(page)).toEqual([]);
  });

  isOver = true;
  await reading;
  expect([...wrong]).toEqual([]);
  git('fsck', '--strict', '--no-dangling');
});
