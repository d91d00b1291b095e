import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { AccountFault, type Accounts, openAccounts } from '@/lib/editor/accounts';
import type { Rights } from '@/lib/editor/accountsFile';
import { faultOf } from '@/lib/editor/passwords';

const coordinator: Rights = { role: 'coordinator', languages: [] };
const editor: Rights = { role: 'editor', languages: [] };
const good = 'blauwe fiets zingt';
const day = 86_400_000;

let folder: string;
let now: number;
let accounts: Accounts;
const text = () => readFileSync(join(folder, 'accounts.json'), 'utf8');

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'accounts-')), 'made/here');
  now = Date.parse('2026-11-30T10:00:00Z');
  accounts = openAccounts(folder, () => now);
});

test('a link gives a password once; neither stands in the file, which only its owner reads', async () => {
  const secret = await accounts.create('Mia Proef', coordinator);
  expect(accounts.ofLink(secret)?.name).toBe('Mia Proef');
  expect(accounts.ofLink(secret)?.name).toBe('Mia Proef');
  await accounts.redeem(secret, good);
  await expect(accounts.redeem(secret, 'iets heel anders nu')).rejects.toThrow(AccountFault);
  expect(accounts.ofLink(secret)).toBeUndefined();
  expect((await accounts.signIn('  mia  PROEF ', good))?.name).toBe('Mia Proef');
  expect(await accounts.signIn('Mia Proef', 'iets heel anders nu')).toBeUndefined();
  expect(text()).toMatch(/"scrypt\$131072\$8\$1\$/);
  expect(text()).not.toContain(good);
  expect(text()).not.toContain(secret);
  expect(statSync(join(folder, 'accounts.json')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a link lives a day; a newer one ends it; two people with one link: one of them', async () => {
  const first = await accounts.create('Mia Proef', editor);
  now += day - 1;
  expect(accounts.ofLink(first)).toBeDefined();
  now += 1;
  expect(accounts.ofLink(first)).toBeUndefined();
  const second = await accounts.linkByName('mia proef', editor);
  const third = await accounts.linkByName('Mia Proef', editor);
  expect(accounts.list().length).toBe(1);
  expect(accounts.ofLink(second)).toBeUndefined();
  const both = await Promise.allSettled([
    accounts.redeem(third, good),
    accounts.redeem(third, 'rode sjaal fluistert'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a new link leaves the old password, until it is used', async () => {
  await accounts.redeem(await accounts.create('Mia Proef', editor), good);
  const { id } = accounts.list()[0] ?? { id: '' };
  const secret = await accounts.link(id);
  expect(await accounts.signIn('Mia Proef', good)).toBeDefined();
  await accounts.redeem(secret, 'rode sjaal fluistert');
  expect(await accounts.signIn('Mia Proef', good)).toBeUndefined();
});

test('the first link is for who says their name; a second one ends it', async () => {
  const first = await accounts.firstLink();
  const second = await accounts.firstLink();
  expect(accounts.ofLink(first)).toBeUndefined();
  expect(accounts.hasAny()).toBe(false);
  // Nobody signs in with no name.
  expect(await accounts.signIn('', '')).toBeUndefined();
  await accounts.redeem(second, good, 'Mia Proef');
  expect(accounts.hasAny()).toBe(true);
  expect(accounts.list()).toMatchObject([{ name: 'Mia Proef', role: 'coordinator' }]);
});

test('the last coordinator with a password can neither go nor become something else', async () => {
  await accounts.redeem(await accounts.create('Cor Baas', coordinator), good);
  const waiting = await accounts.create('Nog Niet', coordinator);
  const { id } = accounts.list().find(({ name }) => name === 'Cor Baas') ?? { id: '' };
  const before = text();
  await expect(accounts.close(id)).rejects.toMatchObject({ reason: 'lastCoordinator' });
  await expect(accounts.setRights(id, editor)).rejects.toMatchObject({ reason: 'lastCoordinator' });
  expect(text()).toBe(before);
  await accounts.redeem(waiting, good);
  await accounts.close(id);
  expect(accounts.list().map(({ name }) => name)).toEqual(['Nog Niet']);
});

test('a name is given once; what does not exist is said', async () => {
  await accounts.create('Mia Proef', editor);
  await expect(accounts.create('MIA  proef', editor)).rejects.toMatchObject({ reason: 'taken' });
  await expect(accounts.link('x')).rejects.toMatchObject({ reason: 'unknown' });
  await expect(accounts.close('x')).rejects.toMatchObject({ reason: 'unknown' });
});

test('changes at the same time, also of another process, are all kept', async () => {
  const other = openAccounts(folder, () => now);
  const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'].map((name) => `${name} Achternaam`);
  await Promise.all(names.map((name, i) => (i % 2 ? accounts : other).create(name, editor)));
  expect(accounts.list().length).toBe(6);
});

test('an unknown name takes as long as a wrong password', async () => {
  await accounts.redeem(await accounts.create('Mia Proef', editor), good);
  // Processor time: how busy the machine is does not count.
  const took = async (name: string) => {
    const before = process.cpuUsage();
    for (let i = 0; i < 3; i += 1) await accounts.signIn(name, 'niet het wachtwoord');
    return process.cpuUsage(before).user;
  };
  const [known, unknown] = [await took('Mia Proef'), await took('Bestaat Niet')];
  // Without the work it takes a thousandth.
  expect(unknown).toBeGreaterThan(known / 2);
  expect(known).toBeGreaterThan(unknown / 2);
});

test.each([
  ['elfletters!', 'short'],
  ['x'.repeat(201), 'long'],
  ['123456789012', 'common'],
  ['Wachtwoord2026!', 'common'],
  ['steunpunt-asiel-mechelen', 'common'],
  ['aaaaaaaaaaaaaaaa', 'common'],
  ['azertyuiop1234', 'common'],
  ['MiaProef-2026!', 'name'],
  [good, undefined],
  ['Regen op dinsdag', undefined],
  ['لغة جميلة في البيت', undefined],
])('the password %s: %s', (password, fault) => {
  expect(faultOf(password, password, 'Mia Proef')).toBe(fault);
});

test('a password is typed twice', () => {
  expect(faultOf(good, `${good}t`, 'Mia Proef')).toBe('different');
});
