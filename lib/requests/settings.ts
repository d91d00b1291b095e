import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isMailAddress } from '../content/mailAddress';

/** Settings of a process, as `process.env` has them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Where requests are kept: in files of a folder, or in a PostgreSQL database. */
export type Place = { folder: string } | { database: string };

/** Whose mail it is: an address, and the name before it. */
export type Mailbox = { name: string; address: string };

/** What the operator set, so that schools can ask for a session. */
export type Settings = {
  /** The mailbox of the service, which somebody reads. */
  to: string;
  /** The site's own sender: `Name <address>`, or an address alone. */
  from: Mailbox;
  /** The mail server: `smtps://user:password@host:465`. */
  smtp: string;
  place: Place;
};

const needed = ['REQUESTS_TO', 'REQUESTS_FROM', 'SMTP_URL'] as const;

/**
 * Reads the settings of the form; throws, in Dutch, what is missing or wrong.
 * @param root the project folder, which is published and replaced, so that no request may lie in it
 */
export function readSettings(env: Env, root: string): Settings {
  const { REQUESTS_TO: to, REQUESTS_FROM: sender, SMTP_URL: smtp } = env;
  if (!to || !sender || !smtp)
    throw new Error(`niet ingevuld: ${needed.filter((name) => !env[name]).join(', ')}.`);
  if (!isMailAddress(to)) throw new Error(`REQUESTS_TO is geen e-mailadres: "${to}".`);
  const from = mailboxOf(sender);
  if (!isMailAddress(from.address))
    throw new Error(`REQUESTS_FROM moet zijn zoals Naam <naam@voorbeeld.be>; nu: "${sender}".`);
  // The setting itself is not said: a password stands in it.
  if (!URL.canParse(smtp) || !/^smtps?:\/\/[^/]/.test(smtp))
    throw new Error('SMTP_URL moet zijn zoals smtps://naam:wachtwoord@mail.voorbeeld.be:465.');
  return { to, from, smtp, place: placeOfRequests(env, root) };
}

/**
 * Where requests are kept by the settings; without any, in a folder beside that of the project.
 * Throws, in Dutch, when that cannot be.
 */
export function placeOfRequests(env: Env, root: string): Place {
  const { DATABASE_URL: database, REQUESTS_DIR } = env;
  if (database) {
    if (URL.canParse(database) && /^postgres(ql)?:\/\//.test(database)) return { database };
    throw new Error('DATABASE_URL moet zijn zoals postgresql://gebruiker:wachtwoord@host/naam.');
  }
  const beside = join(dirname(root), `${basename(root)}-requests`);
  const folder = REQUESTS_DIR ? resolve(root, REQUESTS_DIR) : beside;
  if (isInside(real(folder), real(root)))
    throw new Error(
      `REQUESTS_DIR mag niet in de map van de site liggen (${folder}): die wordt gepubliceerd en vervangen. Kies een andere, zoals ${beside}.`,
    );
  return { folder };
}

function mailboxOf(text: string): Mailbox {
  const [, name = '', address = text] = /^(.*)<(.*)>$/.exec(text) ?? [];
  return { name: name.replaceAll('"', '').trim(), address: address.trim() };
}

/** The folder itself where links lead, also when its last parts do not exist yet. */
function real(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const above = dirname(folder);
  return above === folder ? folder : join(real(above), basename(folder));
}

function isInside(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`);
}
