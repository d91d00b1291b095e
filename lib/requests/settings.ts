import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isMailAddress } from '../content/mailAddress';

/** Where requests are kept: in files of a folder, or in a PostgreSQL database. */
export type Place = { folder: string } | { database: string };

/** What the operator set, so that schools can ask for a session. */
export type Settings = {
  /** The mailbox of the service, which somebody reads. */
  to: string;
  /** The site's own sender. */
  from: string;
  /** The mail server: `smtps://user:password@host:465`. */
  smtp: string;
  place: Place;
};

/** The settings, or why there is no form, for who runs the site. */
export type Reading = { settings: Settings } | { reason: string };

const needed = ['REQUESTS_TO', 'REQUESTS_FROM', 'SMTP_URL'] as const;

/**
 * Reads the settings of the form. Nothing set is no mistake: then there is none.
 * @param root the project folder, which is published and replaced, so that no request may lie in it
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Reading {
  const { REQUESTS_TO: to, REQUESTS_FROM: from, SMTP_URL: smtp } = env;
  if (!to || !from || !smtp)
    return { reason: `niet ingevuld: ${needed.filter((name) => !env[name]).join(', ')}.` };
  for (const [name, address] of Object.entries({ REQUESTS_TO: to, REQUESTS_FROM: from }))
    if (!isMailAddress(address)) return { reason: `${name} is geen e-mailadres: "${address}".` };
  // The address itself is not said: a password stands in it.
  if (!URL.canParse(smtp) || !/^smtps?:\/\/[^/]/.test(smtp))
    return {
      reason: 'SMTP_URL moet zijn zoals smtps://gebruiker:wachtwoord@mail.voorbeeld.be:465.',
    };
  try {
    return { settings: { to, from, smtp, place: placeOfRequests(env, root) } };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

/**
 * Where requests are kept by the settings; without any, in a folder beside that of the project.
 * Throws, in Dutch, when that cannot be.
 */
export function placeOfRequests(env: NodeJS.ProcessEnv, root: string): Place {
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

/** The folder itself where links lead, also when its last parts do not exist yet. */
function real(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const above = dirname(folder);
  return above === folder ? folder : join(real(above), basename(folder));
}

function isInside(folder: string, other: string): boolean {
  return `${folder}${sep}`.startsWith(`${other}${sep}`);
}
