import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locales } from '../i18n/languages';
import { alone } from '../publish/lock';
import { writeSafely } from './git/disk';

/** A person's name on one line, as it stands in the history of the texts. */
export const nameSchema = z
  .string()
  .transform(onOneLine)
  .pipe(
    z
      .string()
      .min(2)
      .max(80)
      .regex(/^[^\p{C}<>@/]*$/u),
  );

/** A name as people type it again: whose it is does not depend on capitals and spaces. */
export function foldedName(name: string): string {
  return onOneLine(name).toLowerCase();
}

function onOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What somebody can be at the desk; `roles.ts` says what they may. */
export const roles = ['editor', 'translator', 'coordinator'] as const;

/** What somebody may do, and with what. */
export const rightsSchema = z.object({
  role: z.enum(roles),
  /** Of a translator. */
  languages: z.array(z.enum(locales)),
  /** The own file in `content/staff/`, without its ending. */
  person: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});

const accountSchema = rightsSchema.extend({
  /** Stays when the name changes. */
  id: z.string(),
  /** Empty until the first coordinator has said theirs. */
  name: z.string(),
  /** As `hashPassword` makes it; null before the first link was used. */
  password: z.string().nullable(),
  /** The open one-time link: the hash of its secret, and until when (ms since 1970). */
  link: z.object({ hash: z.string(), until: z.number() }).nullable(),
});
const fileSchema = z.object({ accounts: z.array(accountSchema) });

/** An account as it is kept. */
export type Kept = z.infer<typeof accountSchema>;
/** What somebody may do. */
export type Rights = z.infer<typeof rightsSchema>;

/**
 * `accounts.json` in a folder, which only its owner can read. It is read each time: the terminal and a
 * running desk see each other's changes.
 * @param folder made when it is not there
 */
export function openAccountsFile(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'accounts.json');

  const read = (): Kept[] =>
    existsSync(file) ? fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).accounts : [];

  /** Changes the file as a whole, one change at a time, whoever makes it. */
  const change = <T>(job: (accounts: Kept[]) => T): Promise<T> =>
    alone(
      folder,
      'accounts',
      () => {},
      async () => {
        const accounts = read();
        const answer = job(accounts);
        writeSafely(file, Buffer.from(`${JSON.stringify({ accounts }, null, 2)}\n`), 0o600);
        return answer;
      },
    );
  return { read, change };
}
