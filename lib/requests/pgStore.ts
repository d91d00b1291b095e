import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { referencesOf } from './reference';
import {
  digestName,
  type Kept,
  type NewRequest,
  newState,
  type RequestStore,
  requestSchema,
  type SchoolRequest,
  stateSchema,
} from './store';

// The digest and the secret are rows without a request. Two processes may begin at the same time.
const setUp = `
  select pg_advisory_xact_lock(hashtext('school_requests'));
  create table if not exists school_requests (
    name text primary key,
    key text unique,
    request jsonb,
    state jsonb,
    secret bytea
  )`;

const rowSchema = z.object({ request: requestSchema, state: stateSchema });

/**
 * Keeps requests in one table of a PostgreSQL database, for a site of several servers. It need not be
 * there when the site starts: each function tries to reach it.
 * @param database `postgresql://user:password@host/name`
 */
export function openPgStore(database: string): RequestStore {
  const pool = new pg.Pool({
    connectionString: database,
    max: 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    // What is answered is on the disk, however the database is set.
    onConnect: async (client) => void (await client.query('set synchronous_commit = on')),
  });
  // A connection that is lost while nobody uses it is made again.
  pool.on('error', () => {});

  let ready: Promise<unknown> | undefined;
  const query = async (text: string, values?: unknown[]): Promise<unknown[]> => {
    ready ??= pool.query(setUp);
    try {
      await ready;
    } catch (error) {
      ready = undefined;
      throw error;
    }
    return (await pool.query(text, values)).rows;
  };
  const one = async (condition: string, value: string): Promise<Kept | undefined> => {
    const [row] = await query(
      `select request, state from school_requests where request is not null and ${condition} = $1`,
      [value],
    );
    return row === undefined ? undefined : rowSchema.parse(row);
  };

  return {
    accept: (given) => accept(query, given),
    find: (by) => ('reference' in by ? one('name', by.reference) : one('key', by.key)),
    list: async () =>
      (
        await query(
          `select request, state from school_requests where request is not null
           order by request->>'receivedAt'`,
        )
      ).map((row) => rowSchema.parse(row)),
    change: async (name, to) => {
      if (name === digestName) await add(query, name, { state: newState(name, now()) });
      else await query('select');
      const client = await pool.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query(
          'select state from school_requests where name = $1 for update',
          [name],
        );
        const next = rows[0] && to(stateSchema.parse(rows[0].state));
        if (next)
          await client.query('update school_requests set state = $2 where name = $1', [name, next]);
        await client.query('commit');
        client.release();
        return next;
      } catch (error) {
        // The connection goes, and the transaction with it.
        client.release(true);
        throw error;
      }
    },
    remove: async (reference) =>
      (
        await query(
          'delete from school_requests where name = $1 and request is not null returning name',
          [reference],
        )
      ).length > 0,
    secret: async () => {
      await add(query, 'secret', { secret: randomBytes(32) });
      const rows = await query(`select secret from school_requests where name = 'secret'`);
      return z.object({ secret: z.instanceof(Buffer) }).parse(rows[0]).secret;
    },
    tidy: async () => {},
    close: () => pool.end(),
  };
}

type Query = (text: string, values?: unknown[]) => Promise<unknown[]>;

type Row = { request?: SchoolRequest; state?: unknown; secret?: Buffer };

/** Adds a row; false when its name or its key is taken. */
async function add(query: Query, name: string, { request, state, secret }: Row): Promise<boolean> {
  const rows = await query(
    `insert into school_requests (name, key, request, state, secret) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning name`,
    [name, request?.key, request, state, secret],
  );
  return rows.length > 0;
}

async function accept(query: Query, given: NewRequest) {
  for (const reference of referencesOf(given.key)) {
    const request = { ...given, reference };
    const state = newState(reference, given.receivedAt);
    if (await add(query, reference, { request, state })) return { reference, isNew: true };
    const rows = await query('select name from school_requests where key = $1', [given.key]);
    const [found] = z.array(z.object({ name: z.string() })).parse(rows);
    if (found) return { reference: found.name, isNew: false };
  }
  throw new Error('no reference is free');
}

const now = () => new Date().toISOString();
