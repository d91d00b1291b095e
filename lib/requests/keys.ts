import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** So long a form that was checked can be sent. */
const day = 86_400_000;

const sizes = { random: 16, time: 6, signature: 16 };

/** What a key says: when it was made, and whether it may still bring a new request. */
export type KeyState = { madeAt: Date; isFresh: boolean };

/**
 * A key for one request: 128 random bits and the time, signed, in letters for an address (RFC 4648, 5).
 * It says nothing of who asks, and nothing has to be kept to know it again.
 */
export function newKey(secret: Buffer, now = Date.now()): string {
  const time = Buffer.alloc(sizes.time);
  time.writeUIntBE(now, 0, sizes.time);
  const content = Buffer.concat([randomBytes(sizes.random), time]);
  return Buffer.concat([content, signatureOf(secret, content)]).toString('base64url');
}

/** Reads a key; nothing when this site did not make it. There is one way only to write a key. */
export function readKey(secret: Buffer, key: string, now = Date.now()): KeyState | undefined {
  const bytes = Buffer.from(key, 'base64url');
  const content = bytes.subarray(0, sizes.random + sizes.time);
  const signature = bytes.subarray(content.length);
  if (bytes.toString('base64url') !== key || signature.length !== sizes.signature) return undefined;
  if (!timingSafeEqual(signature, signatureOf(secret, content))) return undefined;
  const madeAt = content.readUIntBE(sizes.random, sizes.time);
  return { madeAt: new Date(madeAt), isFresh: now - madeAt < day };
}

function signatureOf(secret: Buffer, content: Buffer): Buffer {
  return createHmac('sha256', secret).update(content).digest().subarray(0, sizes.signature);
}
