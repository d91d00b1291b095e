import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

/** What a server said, as it said it: redirects are not followed, nothing is unpacked. */
export type Said = { status: number; headers: IncomingHttpHeaders; body: Buffer };

// A connection each: no answer depends on one that its server may close meanwhile.
const agent = new Agent({ keepAlive: false, maxSockets: 8 });

/** Asks a server for an address exactly as it is written, and waits for the answer's end. */
export function ask(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {},
): Promise<Said> {
  const [, base = '', path] = /^(http:\/\/[^/]+)(.*)$/.exec(url) ?? [];
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const asked = request(
      { agent, hostname, port, path: path || '/', method, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers } = answer;
          resolve({ status, headers, body: Buffer.concat(parts) });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

/** Does something with each, `atOnce` at a time. */
export async function forEach<T>(
  all: readonly T[],
  job: (one: T) => Promise<void>,
  atOnce = 8,
): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await job(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
