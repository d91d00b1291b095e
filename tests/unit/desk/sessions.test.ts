import { expect, test } from 'vitest';
import { openSessions } from '@/lib/editor/sessions';
import { openThrottle } from '@/lib/editor/throttle';

const minute = 60_000;
const hour = 60 * minute;

function clocked() {
  const clock = { now: 1_800_000_000_000 };
  const now = () => clock.now;
  return { clock, sessions: openSessions(now), throttle: openThrottle(now) };
}

test('a session ends after 2 hours without a request', () => {
  const { clock, sessions } = clocked();
  const { secret } = sessions.begin('a');
  clock.now += 2 * hour - 1;
  expect(sessions.find(secret)?.account).toBe('a');
  clock.now += 2 * hour - 1;
  expect(sessions.find(secret)).toBeDefined();
  clock.now += 2 * hour;
  expect(sessions.find(secret)).toBeUndefined();
});

test('a session ends 12 hours after signing in, whatever is done', () => {
  const { clock, sessions } = clocked();
  const { secret } = sessions.begin('a');
  for (let i = 0; i < 11; i += 1) {
    clock.now += hour;
    expect(sessions.find(secret)).toBeDefined();
  }
  clock.now += hour;
  expect(sessions.find(secret)).toBeUndefined();
});

test('signing out ends one session, a closed account all of its own', () => {
  const { sessions } = clocked();
  const [one, two, other] = ['a', 'a', 'b'].map((id) => sessions.begin(id).secret);
  sessions.end(one ?? '');
  expect([one, two, other].map((secret) => sessions.find(secret ?? '')?.account)).toEqual([
    undefined,
    'a',
    'b',
  ]);
  sessions.endAll('a');
  expect([two, other].map((secret) => sessions.find(secret ?? '')?.account)).toEqual([
    undefined,
    'b',
  ]);
});

test('secrets and tokens are 256 bits and differ', () => {
  const { sessions } = clocked();
  const made = [sessions.begin('a'), sessions.begin('a')];
  const all = made.flatMap(({ secret, session }) => [secret, session.token]);
  expect(new Set(all).size).toBe(4);
  for (const one of all) expect(Buffer.from(one, 'base64url').length).toBe(32);
});

test('memory does not grow without end', () => {
  const { sessions } = clocked();
  const first = sessions.begin('a').secret;
  for (let i = 0; i < 1000; i += 1) sessions.begin('b');
  expect(sessions.find(first)).toBeUndefined();
});

test('five wrong passwords: half a minute, then twice as long each time, up to 15 minutes', () => {
  const { clock, throttle } = clocked();
  const waits: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    expect(throttle.wait('Mia', `address ${i}`)).toBe(0);
    throttle.tried('MIA', `address ${i}`);
    const wait = throttle.wait('mia', 'another');
    waits.push(wait / 1000);
    clock.now += wait;
  }
  expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test('however a name is typed, it is one name: as it is when somebody signs in', () => {
  const { throttle } = clocked();
  const typed = ['Zoë Proef', ' zoë proef', 'Zoe\u0308 Proef', 'ZOË  PROEF', 'Zoë\u00A0\tProef\n'];
  typed.forEach((name, i) => void throttle.tried(name, `address ${i}`));
  for (const name of typed) expect(throttle.wait(name, 'another')).toBeGreaterThan(0);
  throttle.right('zoë proef', 'office');
  throttle.tried('Zoë Proef', 'far');
  expect(throttle.wait('ZOË PROEF', 'office')).toBe(0);
});

test('who guesses a name does not lock out its owner where they signed in before', () => {
  const { throttle } = clocked();
  throttle.tried('Mia', 'office');
  throttle.right('Mia', 'office');
  for (let i = 0; i < 30; i += 1) throttle.tried('Mia', `far ${i}`);
  expect(throttle.wait('Mia', 'far 99')).toBeGreaterThan(0);
  expect(throttle.wait('Mia', 'office')).toBe(0);
  for (let i = 0; i < 5; i += 1) throttle.tried('Mia', 'office');
  expect(throttle.wait('Mia', 'office')).toBeGreaterThan(0);
});

test('one address that tries many names waits too; who signs in well from there is not counted', () => {
  const { throttle } = clocked();
  for (let i = 0; i < 30; i += 1) {
    throttle.tried('Mia', 'office');
    throttle.right('Mia', 'office');
  }
  expect(throttle.wait('Iemand', 'office')).toBe(0);
  for (let i = 0; i < 20; i += 1) throttle.tried(`name ${i}`, 'office');
  expect(throttle.wait('Iemand', 'office')).toBeGreaterThan(0);
});

test('mistakes are forgotten after an hour', () => {
  const { clock, throttle } = clocked();
  for (let i = 0; i < 5; i += 1) throttle.tried('Mia', 'a');
  clock.now += hour + minute;
  throttle.tried('Mia', 'a');
  expect(throttle.wait('Mia', 'a')).toBe(0);
});

test('what is remembered is bounded', () => {
  const { throttle } = clocked();
  for (let i = 0; i < 5; i += 1) throttle.tried('Mia', 'a');
  for (let i = 0; i < 10_000; i += 1) throttle.tried(`name ${i}`, `address ${i}`);
  expect(throttle.wait('Mia', 'a')).toBe(0);
});
