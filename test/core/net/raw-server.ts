import { createServer, type Socket } from 'node:net';

/** What a raw server does with the request it has read; writes to the socket as it likes. */
export type Behaviour = (socket: Socket, request: string) => void;

export interface RawServer {
  readonly url: URL;
  /** Requests read so far, head and body as they came. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** An HTTP server without manners: each request gets the next behaviour, the last one again and again. */
export async function startRawServer(...behaviours: readonly Behaviour[]): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
      if (text.length < head + 4 + length) return;
      const behaviour = behaviours[Math.min(requests.length, behaviours.length - 1)];
      requests.push(text);
      text = '';
      behaviour?.(socket, requests.at(-1) ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A whole, well-formed reply. */
export function reply(status: number, body = '', headers: Readonly<Record<string, string>> = {}): Behaviour {
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return (socket) => socket.write(`HTTP/1.1 ${status} Whatever\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Half a reply, then the connection is cut. */
export const truncated: Behaviour = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf', () => socket.resetAndDestroy());
};

/** The connection is cut before a word is said. */
export const reset: Behaviour = (socket) => {
  socket.resetAndDestroy();
};

/** Nothing, for ever. */
export const silence: Behaviour = () => {};
