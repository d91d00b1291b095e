import type { IncomingMessage, ServerResponse } from 'node:http';

/** The largest form that is read, in bytes: several times what all answers together may have. */
const most = 32 * 1024;

/** Whether a request brings a body (RFC 9112, 6). */
export function sendsBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined || /[1-9]/.test(headers['content-length'] ?? '')
  );
}

/** What a form sends, read whole; the status of the refusal when it is no form, too much or broken off. */
export async function readForm(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<URLSearchParams | 400 | 413 | 415> {
  const { 'content-type': type = '', 'content-length': length = 0, expect } = request.headers;
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type)) return 415;
  if (Number(length) > most) return 413;
  if (expect) response.writeContinue();
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += part.length;
      if (size > most) return 413;
      parts.push(part);
    }
  } catch {
    return 400;
  }
  return new URLSearchParams(Buffer.concat(parts).toString());
}
