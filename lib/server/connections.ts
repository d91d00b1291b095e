import { subscribe } from 'node:diagnostics_channel';
import { Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { siteUrl } from '../siteUrl';
import { securityHeaders, styleHashes } from './headers.mjs';

/** What Node says of a request that it cannot read; anything else is 400. */
const statuses: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

const headers = securityHeaders(siteUrl).map(
  ({ key, value }) => `${key}: ${value.replace(styleHashes, "'none'")}\r\n`,
);

/** Settles what Node and Next do with a connection before there is a request to look at. */
export function tameConnections(): void {
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: Socket & { server?: unknown } }).socket;
    if (!(server instanceof Server)) return;
    // Next would leave an upgraded connection open without an answer; this way it is a request.
    server.removeAllListeners('upgrade');
    if (server.listenerCount('clientError') === 0) server.on('clientError', refuse);
  });
}

/** Node's own answer to what it cannot read, with the headers of every other answer. */
function refuse(error: NodeJS.ErrnoException, stream: unknown): void {
  const socket = stream as Socket & { _httpMessage?: ServerResponse };
  if (!socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
