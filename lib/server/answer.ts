import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { promisify } from 'node:util';
import { gzip, type ZlibOptions } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Finished } from './files';

/** A header by name and value, as every answer has some. */
export type Header = { key: string; value: string };

/** What the reader already has (RFC 9110, 13.1): the tag, whichever way the bytes were packed, or the day. */
function has({ headers }: IncomingMessage, { etag, modified }: Finished, isData: boolean): boolean {
  const asked = headers['if-none-match'];
  if (asked === undefined)
    return isData && Date.parse(headers['if-modified-since'] ?? '') >= modified.getTime();
  const tags = asked.match(/(?<=")[^"]*(?=")/g) ?? [];
  return asked.trim() === '*' || tags.some((tag) => tag.replace(/-(br|gzip)$/, '') === etag);
}

/**
 * Sends a finished file, packed as the reader can unpack it; only 200 may be "not modified".
 * `forReader`: which file it is follows the reader's languages; `isData`: a system loads it each night,
 * and is told when it last changed.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: Finished,
  { forReader = false, isData = false }: { forReader?: boolean; isData?: boolean },
): void {
  const { type, etag, bytes, packed } = file;
  const kinds = Object.keys(packed) as (keyof typeof packed)[];
  const vary = [...(kinds.length > 0 ? ['Accept-Encoding'] : []), ...(forReader ? [language] : [])];
  if (vary.length > 0) response.setHeader('Vary', vary.join(', '));
  const kind = kinds.find((one) => accepts(request).includes(one));
  if (status === 200) response.setHeader('ETag', `"${etag}${kind ? `-${kind}` : ''}"`);
  if (isData) response.setHeader('Last-Modified', file.modified.toUTCString());
  if (status === 200 && has(request, file, isData)) {
    end(request, response, 304);
    return;
  }
  response.setHeader('Content-Type', type);
  if (kind) response.setHeader('Content-Encoding', kind);
  end(request, response, status, (kind && packed[kind]) ?? bytes);
}

/** The header that says that an answer follows the reader's languages. */
export const language = 'Accept-Language';

function accepts(request: IncomingMessage): string[] {
  return new Negotiator(request).encodings(['br', 'gzip', 'identity']);
}

const pack = promisify<string, ZlibOptions, Buffer>(gzip);

/** A page that was made for this request, and its styles as CSP sources, where finished pages lack them. */
export type Made = { html: string; styles?: string[] };

/** Sends a page that was made for this request, packed quickly. */
export async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { html, styles = [] }: Made,
): Promise<void> {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  const more = styles.filter((style) => !policy.includes(style));
  if (more.length > 0)
    response.setHeader(
      'Content-Security-Policy',
      policy.replace('style-src', `style-src ${more.join(' ')}`),
    );
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  const packs = accepts(request).includes('gzip');
  if (packs) response.setHeader('Content-Encoding', 'gzip');
  end(request, response, status, packs ? await pack(html, { level: 4 }) : Buffer.from(html));
}

/** Sends a short answer in plain text, such as a refusal. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text = STATUS_CODES[status] ?? '',
): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  end(request, response, status, Buffer.from(text));
}

/** Leads elsewhere on this site. */
export function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  { to, forReader, forNow = forReader }: { to: string; forReader: boolean; forNow?: boolean },
): void {
  response.setHeader('Location', to);
  if (forReader) response.setHeader('Vary', language);
  end(request, response, forNow ? 307 : 308);
}

/** Ends an answer with its bytes, which `HEAD` is only told the length of. */
export function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  bytes?: Buffer,
): void {
  response.statusCode = status;
  if (status !== 304) response.setHeader('Content-Length', bytes?.length ?? 0);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
