import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Header } from './answer';

/** What Node says of a request that it cannot read; anything else is 400. */
const statuses: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node cannot read, with the headers of every other answer. */
export function refuse(headers: () => Header[]) {
  return (
    error: NodeJS.ErrnoException,
    socket: Duplex & { _httpMessage?: ServerResponse },
  ): void => {
    const open = socket._httpMessage;
    // What stands behind a request that was read does not take its answer away.
    if (open && !open.headersSent) {
      open.shouldKeepAlive = false;
      return;
    }
    if (!socket.writable || open) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? 400;
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...headers().map(({ key, value }) => `${key}: ${value}`),
      'Connection: close',
      'Content-Length: 0',
    ];
    socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  };
}
