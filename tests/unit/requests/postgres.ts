import { execFileSync, spawn } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newFolder } from './folder';

/** The folder with the programs, as `npm test` found it, or where Debian has it. */
export function postgresPrograms(): string | undefined {
  if (process.env.POSTGRES) return process.env.POSTGRES;
  try {
    const [version] = readdirSync('/usr/lib/postgresql').sort().reverse();
    return version && join('/usr/lib/postgresql', version, 'bin');
  } catch {
    return undefined;
  }
}

/** A PostgreSQL of its own, new and empty, on a socket in a folder of its own. */
export async function startPostgres(programs: string) {
  const folder = newFolder();
  // It refuses to run as root.
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']));
  const owner = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = ['-D', data, '-A', 'trust', '-U', 'site', '--no-sync', '-E', 'UTF8'];
  execFileSync(join(programs, 'initdb'), options, { ...owner, stdio: 'ignore', cwd: folder });
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=40'];
  const server = spawn(join(programs, 'postgres'), args, {
    ...owner,
    stdio: 'ignore',
    cwd: folder,
  });
  const url = (name: string) => `postgresql://site@${encodeURIComponent(folder)}/${name}`;
  const sql = (text: string) =>
    execFileSync(
      join(programs, 'psql'),
      ['-h', folder, '-U', 'site', '-d', 'postgres', '-qAtc', text],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).toString();
  for (let tries = 0; ; tries++) {
    try {
      sql('select 1');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await wait(100);
    }
  }
  let databases = 0;
  return {
    /** A new, empty database. */
    database: () => {
      const name = `test${++databases}`;
      sql(`create database ${name}`);
      return url(name);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.on('exit', () => resolve());
        server.kill('SIGINT');
      }),
  };
}
