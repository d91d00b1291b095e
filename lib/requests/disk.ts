import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is being written has this ending; no write takes as long as `abandoned`. */
const draft = '.draft';
const abandoned = 60_000;

/** Makes a folder that only its owner reads. Throws, in Dutch, when that or writing there fails. */
export async function privateFolder(folder: string): Promise<void> {
  try {
    if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(dirname(folder));
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `in de map ${folder} kan niet geschreven worden (${code}): kies er een met REQUESTS_DIR.`,
    );
  }
  const { mode } = await stat(folder);
  if (process.platform !== 'win32' && mode & 0o077)
    throw new Error(`anderen kunnen in ${folder} kijken. Sluit de map af: chmod 700 ${folder}`);
}

/**
 * Makes a file that stands on the disk, whole, when this answers; its owner alone reads it.
 * @returns false when it exists, made by whomever
 */
export async function createFile(folder: string, name: string, text: string): Promise<boolean> {
  const path = join(folder, `${randomUUID()}${draft}`);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return await link(path, join(folder, name)).then(() => true, ifThere);
  } finally {
    await rm(path, { force: true });
    await syncFolder(folder);
  }
}

function ifThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

/** The text of a file, if there is one. */
export async function textOf(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Takes files away for good. */
export async function removeFiles(folder: string, names: string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
  await syncFolder(folder);
}

/** Names of files that killed processes had begun. */
export async function abandonedIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(draft));
  return olderThan(folder, names, abandoned);
}

/** Those of some files that were last written so many milliseconds ago; one that is gone is not. */
export async function olderThan(folder: string, names: string[], age: number): Promise<string[]> {
  const times = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (file) => file.mtimeMs,
        () => Infinity,
      ),
    ),
  );
  return names.filter((_, i) => Date.now() - (times[i] ?? 0) > age);
}

/** A name in a folder outlives a power failure when the folder itself is written; Windows does so itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
