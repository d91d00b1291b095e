import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { newKey, readKey } from '@/lib/requests/keys';
import { clientOf, createLimiter } from '@/lib/requests/limit';
import { inGroups, readReference, referencesOf } from '@/lib/requests/reference';

describe('the limit', () => {
  test('lets a client send five times in ten minutes, and look twenty times', () => {
    let now = 0;
    const limiter = createLimiter(() => now);
    for (let i = 0; i < 5; i++) expect(limiter.take('192.0.2.1', 'send')).toBe(0);
    now = 60_000;
    expect(limiter.take('192.0.2.1', 'send')).toBe(540);
    for (let i = 0; i < 20; i++) expect(limiter.take('192.0.2.1', 'check')).toBe(0);
    expect(limiter.take('192.0.2.1', 'check')).toBe(600);
    expect(limiter.take('192.0.2.2', 'send')).toBe(0);
    now = 600_000;
    expect(limiter.take('192.0.2.1', 'send')).toBe(0);
  });

  test('counts a household of IPv6 as one', () => {
    const limiter = createLimiter(() => 0);
    for (let i = 0; i < 5; i++) limiter.take(`2001:db8:1:2::${i}`, 'send');
    expect(limiter.take('2001:db8:1:2:3:4:5:6', 'send')).toBeGreaterThan(0);
    expect(limiter.take('2001:db8:1:3::1', 'send')).toBe(0);
    for (let i = 0; i < 5; i++) limiter.take('::ffff:192.0.2.9', 'send');
    expect(limiter.take('192.0.2.9', 'send')).toBeGreaterThan(0);
  });

  test('remembers no address, and not more clients than it must', () => {
    const limiter = createLimiter(() => 0);
    for (let i = 0; i < 5; i++) limiter.take('192.0.2.1', 'send');
    expect(inspect(limiter, { depth: 9, showHidden: true })).not.toContain('192.0.2.1');
    for (let i = 0; i < 10_000; i++) limiter.take(`10.0.${i >> 8}.${i & 255}`, 'send');
    // Forgotten.
    expect(limiter.take('192.0.2.1', 'send')).toBe(0);
  });

  test('believes another server only where one stands in front', () => {
    const request = new IncomingMessage(new Socket());
    Object.defineProperty(request.socket, 'remoteAddress', { value: '127.0.0.1' });
    request.headers['x-forwarded-for'] = '198.51.100.1, 192.0.2.1';
    expect(clientOf(request, {})).toBe('127.0.0.1');
    expect(clientOf(request, { TRUSTED_PROXY: '1' })).toBe('192.0.2.1');
    request.headers['x-forwarded-for'] = undefined;
    expect(clientOf(request, { TRUSTED_PROXY: '1' })).toBe('127.0.0.1');
  });
});

describe('a key', () => {
  const secret = Buffer.from('a secret of the server');
  const day = 86_400_000;

  test('is fresh for a day, and known after that', () => {
    const key = newKey(secret, 1000);
    expect(key).toMatch(/^[\w-]{51}$/);
    expect(readKey(secret, key, day)).toEqual({ madeAt: new Date(1000), isFresh: true });
    expect(readKey(secret, key, 1000 + day)).toMatchObject({ isFresh: false });
    expect(newKey(secret, 1000)).not.toBe(key);
  });

  test('of somebody else is none, and can be written in one way only', () => {
    const key = newKey(secret);
    const last = key.at(-1) ?? '';
    const other = `${key.slice(0, -1)}${last === 'A' ? 'B' : 'A'}`;
    for (const bad of ['', 'x', `${key}=`, `${key}A`, `${key.slice(0, 9)} ${key.slice(9)}`, other])
      expect(readKey(secret, bad), bad).toBeUndefined();
    expect(readKey(Buffer.from('another'), key)).toBeUndefined();
  });
});

describe('a reference', () => {
  test('is eight letters and digits that nobody misreads', () => {
    for (let i = 0; i < 500; i++)
      for (const reference of referencesOf(`key ${i}`)) {
        expect(reference).toMatch(/^([A-HJ-NPR-Y2-9]{2}[2-9]){2}[A-HJ-NPR-Y2-9]{2}$/);
        expect(readReference(inGroups(reference))).toBe(reference);
      }
    expect(new Set(referencesOf('key')).size).toBe(4);
    expect(referencesOf('key')).toEqual(referencesOf('key'));
  });

  test('is read as people write it', () => {
    expect(inGroups('K73PD5MX')).toBe('K73-PD5-MX');
    for (const typed of ['k73-pd5-mx', 'K73 PD5 MX', ' k73pd5mx. ', 'K73–PD5–MX'])
      expect(readReference(typed)).toBe('K73PD5MX');
    for (const typed of ['', 'K73PD5M', 'K73PD5MXX', 'K7APD5MX', 'K73PD5M0', '../K73PD5'])
      expect(readReference(typed)).toBeUndefined();
  });
});
