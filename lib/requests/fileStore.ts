import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { abandonedIn, createFile, olderThan, privateFolder, removeFiles, textOf } from './disk';
import { referencesOf } from './reference';
import {
  digestName,
  type Kept,
  type NewRequest,
  newState,
  type RequestStore,
  requestSchema,
  type SchoolRequest,
  type State,
  stateSchema,
} from './store';

/** No process takes longer between reading a state and writing the next. */
const hour = 3_600_000;

/** A state in the folder: of what, and the how many-th. */
type Version = { file: string; name: string; number: number };

/**
 * Keeps requests as files of one folder: `K73PD5MX.json` is what was asked and never changes;
 * `K73PD5MX.7.state` is how far it is, after seven changes. Of two processes that change a state only
 * one can make the file with the next number; the other looks again.
 */
export async function openFileStore(folder: string): Promise<RequestStore> {
  await privateFolder(folder);
  const request = (reference: string) => read(folder, `${reference}.json`, requestSchema);
  const find = async (reference: string, all?: Version[]): Promise<Kept | undefined> => {
    const found = await request(reference);
    if (!found) return undefined;
    const { state } = await latest(folder, all ?? (await versions(folder)), reference, found);
    return { request: found, state };
  };

  return {
    accept: (given) => accept(folder, given),
    find: async (by) => {
      if ('reference' in by) return find(by.reference);
      const found = await Promise.all(referencesOf(by.key).map((reference) => find(reference)));
      return found.find((kept) => kept?.request.key === by.key);
    },
    list: async () => {
      const names = (await readdir(folder)).flatMap(
        (file) => /^(\w+)\.json$/.exec(file)?.[1] ?? [],
      );
      const all = await versions(folder);
      const found = await Promise.all(names.map((name) => readable(name, () => find(name, all))));
      return found
        .filter((kept) => kept !== undefined)
        .sort((a, b) => a.request.receivedAt.localeCompare(b.request.receivedAt));
    },
    change: async (name, to) => {
      for (;;) {
        const found = name === digestName ? undefined : await request(name);
        if (!found && name !== digestName) return undefined;
        const { number, state: now } = await latest(folder, await versions(folder), name, found);
        const next = to(now);
        if (!next) return undefined;
        const file = `${name}.${number + 1}.state`;
        if (!(await createFile(folder, file, JSON.stringify(next)))) continue;
        if (name === digestName || (await request(name))) return next;
        // It was taken away meanwhile.
        await removeFiles(folder, [file]);
        return undefined;
      }
    },
    remove: async (reference) => {
      const existed = (await request(reference)) !== undefined;
      const states = (await versions(folder)).filter(({ name }) => name === reference);
      await removeFiles(folder, [`${reference}.json`, ...states.map(({ file }) => file)]);
      return existed;
    },
    secret: async () => {
      const known = await textOf(folder, 'secret');
      if (!known) await createFile(folder, 'secret', randomBytes(32).toString('hex'));
      return Buffer.from(known ?? (await textOf(folder, 'secret')) ?? '', 'hex');
    },
    tidy: async () =>
      removeFiles(folder, [...(await abandonedIn(folder)), ...(await past(folder))]),
    close: async () => {},
  };
}

async function accept(folder: string, given: NewRequest) {
  for (const reference of referencesOf(given.key)) {
    const text = JSON.stringify({ ...given, reference } satisfies SchoolRequest);
    if (await createFile(folder, `${reference}.json`, text)) return { reference, isNew: true };
    const other = await read(folder, `${reference}.json`, requestSchema);
    if (other?.key === given.key) return { reference, isNew: false };
  }
  throw new Error('no reference is free');
}

async function read<T>(folder: string, file: string, schema: z.ZodType<T>) {
  const text = await textOf(folder, file);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

/** One file that cannot be read, on a broken disk, does not hold the others. */
async function readable(name: string, find: () => Promise<Kept | undefined>) {
  try {
    return await find();
  } catch (error) {
    // What is wrong with it could repeat what is in it.
    const { code = 'geen aanvraag' } = error as NodeJS.ErrnoException;
    console.error(`De aanvraag ${name} is niet te lezen (${code}).`);
    return undefined;
  }
}

async function versions(folder: string): Promise<Version[]> {
  return (await readdir(folder)).flatMap((file) => {
    const [, name, number] = /^(\w+)\.(\d+)\.state$/.exec(file) ?? [];
    return name ? [{ file, name, number: Number(number) }] : [];
  });
}

async function latest(
  folder: string,
  all: Version[],
  name: string,
  request?: SchoolRequest,
): Promise<{ number: number; state: State }> {
  const numbers = all.filter((one) => one.name === name);
  const number = Math.max(0, ...numbers.map((one) => one.number));
  const state = number > 0 && (await read(folder, `${name}.${number}.state`, stateSchema));
  return {
    number,
    state: state || newState(name, request?.receivedAt ?? new Date().toISOString()),
  };
}

/** States that others have followed long ago, and those of requests that are gone. */
async function past(folder: string): Promise<string[]> {
  const all = await versions(folder);
  const files = new Set(await readdir(folder));
  const last = new Map<string, number>();
  for (const { name, number } of all) last.set(name, Math.max(number, last.get(name) ?? 0));
  const orphans = all.filter(({ name }) => name !== digestName && !files.has(`${name}.json`));
  const followed = all.filter(({ name, number }) => number < (last.get(name) ?? 0));
  const old = await olderThan(
    folder,
    followed.map(({ file }) => file),
    hour,
  );
  return [...orphans.map(({ file }) => file), ...old];
}
