import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP's first choice for scrypt (Password Storage Cheat Sheet, 2025): 128 MiB and some tenths of a second. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
/** So many may wait for their turn; each takes the memory of one hash only while it is made. */
const mostWaiting = 20;

/** Too many people sign in at once: who comes next has to try again. */
export class TooBusy extends Error {}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** One hash at a time, so that many sign-ins together do not take all memory. */
async function inTurn<T>(job: () => Promise<T>): Promise<T> {
  if (waiting >= mostWaiting) throw new TooBusy();
  waiting += 1;
  const turn = last.then(job);
  last = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}

/** A password as it is kept: `scrypt$N$r$p$salt$key`, the last two in base64url (RFC 7914). */
export function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return inTurn(async () => {
    const key = await derive(password, salt, cost);
    const { N, r, p } = cost;
    return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
  });
}

/**
 * Whether a password is the one that was kept. Without one it takes as long and is never right, so that
 * nobody learns which names have an account. Throws `TooBusy`.
 */
export function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = kept?.split('$') ?? [];
  const wanted = kept ? Buffer.from(key, 'base64url') : randomBytes(32);
  const how = kept ? { N: Number(N), r: Number(r), p: Number(p) } : cost;
  return inTurn(async () => {
    const made = await derive(password, Buffer.from(salt, 'base64url'), how);
    return kept !== null && made.length === wanted.length && timingSafeEqual(made, wanted);
  });
}

/** What everybody tries first, in Dutch, English and here; the keyboard's rows, both ways. */
const common =
  /wachtwoord|paswoord|password|passwort|welkom|welcome|geheim|secret|letmein|iloveyou|admin|qwerty(uiop)?|azerty(uiop)?|asdfgh(jkl)?|qsdfgh(jklm)?|zxcvbn|wxcvbn|abc(def(gh)?)?|steunpunt|asiel|migratie|mechelen|belgie|zomer|winter|lente|herfst/g;

/** Why a password is refused: the key of the sentence that says so. */
type PasswordFault = 'short' | 'long' | 'common' | 'name' | 'different';

/**
 * What is wrong with a new password, if anything (NIST SP 800-63B: length, and not what everybody
 * tries; no rules about kinds of letters).
 * @param name of whom it is
 */
export function faultOf(password: string, again: string, name: string): PasswordFault | undefined {
  if ([...password].length < 12) return 'short';
  if (password.length > 200) return 'long';
  if (password !== again) return 'different';
  const own = name.toLowerCase().split(/\s+/);
  const lower = password.toLowerCase();
  const rest = (text: string) => new Set(text.replace(/[\d\p{P}\p{S}\s]/gu, '')).size;
  const withoutCommon = lower.replace(common, '');
  // Four letters that differ are left when the well-known ones are taken away.
  if (rest(withoutCommon) < 4) return 'common';
  const withoutName = own
    .filter((part) => part.length > 2)
    .reduce((text, part) => text.replaceAll(part, ''), withoutCommon);
  return rest(withoutName) < 4 ? 'name' : undefined;
}
