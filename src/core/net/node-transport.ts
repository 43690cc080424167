import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import type { ReplyBody, ReplyHeaders, Transport, TransportRequest } from './transport.ts';

/** Milliseconds until a connection must stand, as for `fetch`. */
const connectMs = 10_000;

/**
 * Sends requests by `node:http` and `node:https`. Node's own `fetch` does the same, but its first call alone costs more time
 * than all the rest of a run that reports to GitHub.
 */
export const nodeTransport: Transport = async (url, request) => {
  request.signal.throwIfAborted();
  if (url.username !== '' || url.password !== '') throw new TypeError('An address with credentials is not called.');
  const { request: start } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const { method, signal } = request;
  const headers = { accept: '*/*', 'accept-encoding': 'gzip', ...request.headers };
  const message = await replyTo(start(url, { method, headers, signal }), request.body);
  const body = await decoded(message);
  return { status: message.statusCode ?? 0, headers: headersOf(message), body: bodyOf(body) };
};

function replyTo(sent: ClientRequest, body: TransportRequest['body']): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve);
    // Stays after the reply: a connection that breaks later is told by the body, and must not end the process.
    sent.on('error', reject);
    sent.once('socket', (socket) => {
      if (!socket.connecting) return;
      const late = Object.assign(new Error('no connection in time'), { code: 'ECONNTIMEOUT' });
      const timer = setTimeout(() => sent.destroy(late), connectMs);
      for (const event of ['connect', 'close'] as const) socket.once(event, () => clearTimeout(timer));
    });
    if (body === null) sent.end();
    else sent.end(body);
  });
}

function headersOf({ headers }: IncomingMessage): ReplyHeaders {
  const fieldOf = (name: string): string | undefined => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return { get: (name) => fieldOf(name) ?? null, has: (name) => fieldOf(name) !== undefined };
}

/** The body as it was before the server packed it; of an unknown packing as it came. */
async function decoded(message: IncomingMessage): Promise<Readable> {
  const packing = message.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (!['gzip', 'x-gzip', 'deflate', 'br'].includes(packing)) return message;
  const { createBrotliDecompress, createUnzip } = await import('node:zlib');
  // A failure of either side is told to whoever reads the result.
  return pipeline(message, packing === 'br' ? createBrotliDecompress() : createUnzip(), () => undefined);
}

function bodyOf(stream: Readable): ReplyBody {
  return {
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
    cancel: async () => stream.destroy(),
  };
}
