import { execFileSync } from 'node:child_process';

/** What a command of Git gets, besides its words. */
type GitOptions = { input?: string | Buffer; env?: Record<string, string> };
/** A command of Git in a folder: what it prints. Throws when it fails. */
export type Git = (args: string[], options?: GitOptions) => Buffer;

/** Nothing that somebody wrote in a configuration runs a program or changes a byte. */
const settings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.untrackedCache': 'false',
  'core.autocrlf': 'false',
  'core.attributesFile': '/dev/null',
  'core.quotePath': 'false',
  'core.fsync': 'all',
  'commit.gpgSign': 'false',
  'log.showSignature': 'false',
  'i18n.commitEncoding': 'UTF-8',
  'gc.auto': '0',
  'maintenance.auto': 'false',
};

const before = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * The system's Git, without a shell, hooks, questions or anybody's configuration. Nothing of this process'
 * environment reaches it but where programs are.
 * @param folder where it works: with `gitDir` an empty one, so that it looks at no file and runs no filter
 * @param gitDir the folder of the history; else that of the repository in which it works
 */
export function gitIn(folder: string, gitDir?: string): Git {
  return (args, { input, env } = {}) =>
    execFileSync('git', [...before, ...args], {
      cwd: folder,
      input,
      env: {
        NODE_ENV: process.env.NODE_ENV,
        PATH: process.env.PATH,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        ...(gitDir && { GIT_DIR: gitDir, GIT_WORK_TREE: folder }),
        ...env,
      },
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
}

/** What a command prints, as one line; `undefined` when it says no. Throws when it could not answer. */
export function asked(git: Git, args: string[]): string | undefined {
  try {
    return git(args).toString('utf8').trim();
  } catch (error) {
    if (isNo(error)) return undefined;
    throw error;
  }
}

/** Whether a command ran to its end and said no: not when it was killed or never began. */
export function isNo(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
