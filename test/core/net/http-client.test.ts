import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClientOptions, type HttpRequest } from '../../../src/core/net/http-client.ts';
import type { HttpError, HttpReply } from '../../../src/core/net/http-error.ts';
import { nodeTransport } from '../../../src/core/net/node-transport.ts';
import { redirectOf } from '../../../src/core/net/redirect.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { type Behaviour, type RawServer, reply, reset, silence, startRawServer, truncated } from './raw-server.ts';

const servers: RawServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(...behaviours: readonly Behaviour[]): Promise<RawServer> {
  const server = await startRawServer(...behaviours);
  servers.push(server);
  return server;
}

interface Setup extends Partial<HttpRequest> {
  readonly url: URL;
  readonly waitDemanded?: HttpClientOptions['waitDemanded'];
  readonly signal?: AbortSignal;
}

/** Sends one request by a client with a jumping clock and the largest jitter. */
async function send(setup: Setup): Promise<{
  reply?: HttpReply;
  error?: HttpError;
  clock: FakeClock;
  log: readonly string[];
}> {
  const { waitDemanded, signal, ...request } = setup;
  const clock = new FakeClock();
  const log: string[] = [];
  const ports = {
    transport: nodeTransport,
    clock,
    random: () => 0.999,
    signal: signal ?? new AbortController().signal,
  };
  const client = createHttpClient(ports, {
    userAgent: 'vetnet-test',
    log: { debug: (message) => log.push(message) },
    ...(waitDemanded === undefined ? {} : { waitDemanded }),
  });
  try {
    return { reply: await client.send({ method: 'GET', ...request }), clock, log };
  } catch (error) {
    return { error: error as HttpError, clock, log };
  }
}

const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

describe('what is retried', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('a GET after %i', async (status) => {
    const server = await serve(reply(status), reply(200, 'done'));
    const { reply: got, clock } = await send({ url: server.url });
    expect(text(got?.body)).toBe('done');
    expect(clock.slept).toEqual([499]);
  });

  test.each([400, 401, 403, 404, 409, 410, 422, 501])('nothing after %i', async (status) => {
    const server = await serve(reply(status, '{"message":"no"}'));
    const { error, clock } = await send({ url: server.url });
    expect(error).toMatchObject({ reply: { status }, retryable: false, ambiguous: false });
    expect(error?.message).toContain(`${status} no`);
    expect(server.requests).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });

  test('five attempts, each wait longer than the one before', async () => {
    const server = await serve(reply(503));
    const { error, clock } = await send({ url: server.url });
    expect(error).toMatchObject({ code: 'http-server-error', retryable: true });
    expect(server.requests).toHaveLength(5);
    expect(clock.slept).toEqual([499, 999, 1998, 3996]);
  });

  test.each([
    ['POST', 500, 1],
    ['PATCH', 502, 1],
    ['POST', 429, 2],
    ['POST', 425, 2],
    ['PUT', 503, 2],
    ['DELETE', 503, 2],
    ['HEAD', 503, 2],
  ] as const)('a %s after %i: %i requests', async (method, status, requests) => {
    const server = await serve(reply(status), reply(200));
    const { error } = await send({ url: server.url, method });
    expect(server.requests).toHaveLength(requests);
    if (requests === 1) expect(error).toMatchObject({ ambiguous: true });
  });

  test('a POST that the caller calls safe', async () => {
    const server = await serve(reply(500), reset, reply(200, 'done'));
    const { reply: got } = await send({ url: server.url, method: 'POST', body: '{}', idempotent: true });
    expect(text(got?.body)).toBe('done');
    expect(server.requests).toHaveLength(3);
  });

  test('a GET whose connection is reset before or inside the reply', async () => {
    const server = await serve(reset, truncated, reply(200, 'done'));
    const { reply: got } = await send({ url: server.url });
    expect(text(got?.body)).toBe('done');
  });

  test('not a POST whose connection is reset: the server may have acted', async () => {
    const server = await serve(reset, reply(200));
    const { error } = await send({ url: server.url, method: 'POST', body: '{}' });
    expect(error).toMatchObject({ code: 'http-connection-failed', ambiguous: true, retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  test('a POST that was never sent because the connection was refused', async () => {
    const { error, clock } = await send({ url: new URL(`http://127.0.0.1:${await closedPort()}/`), method: 'POST' });
    expect(error).toMatchObject({ code: 'http-connection-failed', ambiguous: false });
    expect(error?.message).toContain('ECONNREFUSED');
    expect(clock.slept).toHaveLength(4);
  });
});

test('a server whose certificate is not accepted is not asked again', async () => {
  const clock = new FakeClock();
  const failure = new TypeError('fetch failed', {
    cause: Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
  });
  const ports = {
    transport: () => Promise.reject(failure),
    clock,
    random: () => 0.5,
    signal: new AbortController().signal,
  };
  const client = createHttpClient(ports, { userAgent: 'vetnet-test', log: { debug: () => {} } });
  const sent = client.send({ method: 'GET', url: new URL('https://ghes.example/') });
  await expect(sent).rejects.toMatchObject({ code: 'http-untrusted', retryable: false });
  expect(clock.slept).toEqual([]);
});

describe('waits that servers ask for', () => {
  test('retry-after in seconds', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '7' }), reply(200));
    expect((await send({ url: server.url })).clock.slept).toEqual([7000]);
  });

  test('retry-after as a date', async () => {
    const date = new Date(new FakeClock().now().getTime() + 30_000).toUTCString();
    const server = await serve(reply(503, '', { 'retry-after': date }), reply(200));
    expect((await send({ url: server.url })).clock.slept).toEqual([30_000]);
  });

  test('a wait longer than the deadline fails at once and says so', async () => {
    const server = await serve(reply(429, '', { 'retry-after': '3600' }));
    const { error, clock } = await send({ url: server.url, deadlineMs: 60_000 });
    expect(error?.code).toBe('http-rate-limited');
    expect(error?.message).toContain('asks to wait 3600 s, which is more than what is left of the 60 s');
    expect(clock.slept).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('a wait in the words of one server, also for a POST', async () => {
    const server = await serve(reply(403), reply(403), reply(200));
    const waitDemanded = (got: HttpReply, _: Date, before: number) =>
      got.status === 403 ? 1e4 * 2 ** before : undefined;
    const { clock } = await send({ url: server.url, method: 'POST', waitDemanded });
    expect(clock.slept).toEqual([10_000, 20_000]);
  });

  test('the deadline ends the retries', async () => {
    const server = await serve(reply(503));
    const { error, clock } = await send({ url: server.url, deadlineMs: 1200 });
    expect(error?.code).toBe('http-server-error');
    expect(clock.slept).toEqual([499]);
  });
});

describe('time-outs and cancellation', () => {
  test('a server that says nothing costs one attempt each time', async () => {
    const server = await serve(silence, reply(200, 'done'));
    const { reply: got } = await send({ url: server.url, attemptMs: 100 });
    expect(text(got?.body)).toBe('done');
  });

  test('a reply that never ends counts as no reply', async () => {
    const server = await serve((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf'));
    const { error } = await send({ url: server.url, method: 'POST', attemptMs: 100 });
    expect(error).toMatchObject({ code: 'http-timeout', ambiguous: true, retryable: true });
    expect(error?.message).toContain('no complete reply within 100 ms');
  });

  test.each(['GET', 'POST'] as const)('cancelling ends a %s with the reason given', async (method) => {
    const server = await serve(silence);
    const controller = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => controller.abort(reason), 50);
    const { error } = await send({ url: server.url, method, signal: controller.signal });
    expect(error).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

describe('redirects', () => {
  const secrets = { authorization: 'Bearer secret', 'x-api-key': 'secret', cookie: 'secret', accept: 'text/plain' };

  test('on the same host the request goes on whole', async () => {
    const server = await serve(reply(307, '', { location: '/moved?x=1' }), reply(200, 'done'));
    const { reply: got } = await send({ url: server.url, method: 'POST', body: 'payload', headers: secrets });
    expect(text(got?.body)).toBe('done');
    expect(server.requests[1]).toMatch(/^POST \/moved\?x=1 HTTP/);
    expect(server.requests[1]).toContain('payload');
    expect(server.requests[1]).toContain('Bearer secret');
  });

  test('another host gets no token, key or cookie', async () => {
    const other = await serve(reply(200, 'done'));
    const server = await serve(reply(302, '', { location: other.url.href }));
    const { reply: got } = await send({ url: server.url, headers: secrets });
    expect(text(got?.body)).toBe('done');
    expect(other.requests[0]).not.toContain('secret');
    expect(other.requests[0]).toContain('text/plain');
    expect(other.requests[0]).toContain('vetnet-test');
  });

  test('another host never gets a body', async () => {
    const other = await serve(reply(200));
    const server = await serve(reply(308, '', { location: other.url.href }));
    const { error } = await send({ url: server.url, method: 'PUT', body: 'payload' });
    expect(error).toMatchObject({ code: 'http-redirect-refused' });
    expect(other.requests).toEqual([]);
  });

  test('303 becomes a GET', async () => {
    const server = await serve(reply(303, '', { location: '/result' }), reply(200));
    await send({ url: server.url, method: 'POST', body: 'payload' });
    expect(server.requests[1]).toMatch(/^GET \/result/);
    expect(server.requests[1]).not.toContain('payload');
  });

  test.each(['file:///etc/passwd', 'http://[', 'ftp://example.com/'])('none to %s', async (location) => {
    const server = await serve(reply(302, '', { location }));
    expect((await send({ url: server.url })).error).toMatchObject({ code: 'http-redirect-refused' });
  });

  test('none from an encrypted to an unencrypted connection', () => {
    const hop = { method: 'GET', url: new URL('https://api.example/a'), headers: {}, body: undefined };
    expect(() => redirectOf(hop, 302, 'http://api.example/b')).toThrow('to an unencrypted api.example');
    expect(redirectOf(hop, 302, '/b')?.url.href).toBe('https://api.example/b');
    expect(redirectOf(hop, 304, '/b')).toBeUndefined();
    expect(redirectOf(hop, 302, null)).toBeUndefined();
  });

  test('a circle ends', async () => {
    const server = await serve(reply(302, '', { location: '/' }));
    const { error } = await send({ url: server.url });
    expect(error?.message).toContain('redirects more than 5 times');
    expect(server.requests).toHaveLength(6);
  });
});

describe('replies', () => {
  test.each([
    ['announced', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n')],
    ['in chunks', chunked('x'.repeat(2000))],
  ])('too large, %s', async (_, behaviour) => {
    const server = await serve(behaviour);
    const { error } = await send({ url: server.url, maxReplyBytes: 1000 });
    expect(error).toMatchObject({ code: 'http-reply-too-large', retryable: false });
    expect(server.requests).toHaveLength(1);
  });

  test("a server's words are one short line without control characters", async () => {
    const server = await serve(reply(400, `\u001b[31m::error::x\n${'y'.repeat(1000)}`));
    const { error } = await send({ url: server.url });
    expect(error?.message).not.toMatch(/\p{Cc}/u);
    expect(error?.message.length).toBeLessThan(400);
  });

  test('a header that cannot be sent is not quoted', async () => {
    const { error, log } = await send({
      url: new URL('http://127.0.0.1:1/'),
      headers: { authorization: 'secret\nsecret' },
    });
    expect(`${error?.message} ${log.join(' ')}`).not.toContain('secret');
  });

  test('the log names method, address and status, and no secret', async () => {
    const server = await serve(reply(500, 'secret-of-the-server'), reply(200, 'body'));
    const url = new URL('/path?token=secret-in-query', server.url);
    const { log } = await send({ url, headers: { authorization: 'Bearer secret-in-header' } });
    expect(log).toHaveLength(2);
    expect(log[1]).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/path: 200 in \d+ ms$/);
    expect(log.join('\n')).not.toMatch(/secret-in/);
  });
});

function chunked(body: string): Behaviour {
  const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
  return (socket) => socket.write(`${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
