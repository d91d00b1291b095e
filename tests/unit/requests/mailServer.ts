import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived, as a mailbox reads it. */
export type Arrived = { to: string[]; headers: Map<string, string>; text: string; raw: string };

/** What a mail server does with a mail to an address, once it is whole. */
export type Manner = 'takes' | 'waits' | 'later' | 'refuses' | 'hangs up';

/** A mail server of this machine. `manner` can be changed while it runs. */
export async function startMailServer(manner: (to: string) => Manner = () => 'takes') {
  const arrived: Arrived[] = [];
  const behaviour = { manner };
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData: async (stream, { envelope: { rcptTo }, remotePort }, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const to = rcptTo.map(({ address }) => address);
      const does = behaviour.manner(to[0] ?? '');
      const answers = {
        takes: () => done(),
        waits: () => {},
        later: () => done(refusal(451, '4.3.0 try later')),
        refuses: () => done(refusal(550, `5.1.1 <${to[0]}> unknown`)),
        'hangs up': () => {
          for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
        },
      };
      if (does === 'takes' || does === 'hangs up')
        arrived.push(readMail(to, Buffer.concat(chunks)));
      answers[does]();
    },
  });
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  // A sender that gives up is no news.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    behaviour,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function refusal(responseCode: number, message: string) {
  return Object.assign(new Error(message), { responseCode });
}

/** Reads a mail of one part (RFC 5322, 2045, 2047). */
function readMail(to: string[], bytes: Buffer): Arrived {
  const raw = bytes.toString('latin1');
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.toLowerCase(), words(value.join(':').trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const packing = headers.get('content-transfer-encoding');
  const text =
    packing === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : packing === 'quoted-printable'
        ? unquoted(body)
        : Buffer.from(body, 'latin1').toString();
  return { to, headers, text: text.replaceAll('\r\n', '\n').trim(), raw };
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString()
        : unquoted(text.replaceAll('_', ' ')),
    );
}
