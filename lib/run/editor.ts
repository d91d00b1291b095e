import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLasts, openAccounts } from '../editor/accounts';
import { nameSchema, type Rights, rightsSchema } from '../editor/accountsFile';
import { accountsFolder, layTrial, needsGit } from '../editor/place';
import { listen, openDesk } from '../editor/server';
import { say, timeOf } from '../editor/words';
import { settingsOf } from '../publish/publish';
import { currentRelease } from '../publish/releases';

const print = (text: string) => console.log(text);
const tomorrow = () => timeOf(new Date(Date.now() + linkLasts));

/** `npm run editor`: the desk; `-- --try`: over a copy; `-- account <name> <role>`: a one-time link. */
export async function run(root: string, words: string[]): Promise<void> {
  needsGit(root);
  const port = portOf(process.env.EDITOR_PORT);
  const [word, name = '', role = ''] = words;
  if (word === undefined) return start(root, port, false);
  if (word === '--try' && words.length === 1) return start(root, port, true);
  const rights = rightsOf(role);
  if (word !== 'account' || words.length !== 3 || !rights)
    throw new Error(say('command.unknown', { words: words.join(' ') }));
  const known = nameSchema.safeParse(name).data;
  if (known === undefined) throw new Error(say('command.name', { name }));
  const secret = await openAccounts(accountsFolder(root, process.env)).linkByName(known, rights);
  const link = `${addressOf(port, process.env.EDITOR_HOST || undefined)}/start/${secret}`;
  print(
    say('command.link', { name: known, role: say(`roles.${rights.role}`), time: tomorrow(), link }),
  );
  print(say('command.notRunning'));
}

async function start(root: string, wanted: number, isTrial: boolean): Promise<void> {
  // The site keeps the address for which it was built, also when only the desk publishes.
  const current = currentRelease(root);
  if (current && process.env.SITE_URL === undefined)
    Object.assign(process.env, settingsOf(current));
  const trial = isTrial ? layTrial(root) : undefined;
  const folder = isTrial
    ? mkdtempSync(join(tmpdir(), 'redactie-accounts-'))
    : accountsFolder(root, process.env);
  const host = isTrial ? undefined : process.env.EDITOR_HOST || undefined;
  const desk = await openDesk({ project: root, root: trial ?? root, folder, host, isTrial });
  const { server, port } = await listen(desk, wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(say('command.portTaken', { port: String(wanted) }));
  });
  desk.publisher.catchUp();
  print(say('command.address', { address: addressOf(port, host) }));
  print(isTrial ? say('command.trial') : say('command.accounts', { folder }));
  if (!desk.accounts.hasAny()) {
    const link = `${addressOf(port, host)}/start/${await desk.accounts.firstLink()}`;
    print(`\n${say('command.first', { time: tomorrow(), link })}`);
  }
  const stop = () => {
    desk.publisher.close();
    server.close();
    server.closeAllConnections();
    if (trial) for (const one of [trial, folder]) rmSync(one, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

function portOf(port = '3001'): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Error(say('command.port', { port }));
  return Number(port);
}

/** The address to open in a browser. */
function addressOf(port: number, host: string | undefined): string {
  return host ? `https://${host}` : `http://localhost:${port}`;
}

/** `editor`, `coordinator`, or `translator:ar,fa`. */
function rightsOf(word: string): Rights | undefined {
  const [role, tags = ''] = word.split(':');
  const languages = tags ? tags.split(',') : [];
  const rights = rightsSchema.safeParse({ role, languages }).data;
  return rights && (rights.role === 'translator') === languages.length > 0 ? rights : undefined;
}
