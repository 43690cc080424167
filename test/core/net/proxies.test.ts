import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { enableProxies } from '../../../src/core/net/proxies.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that forwards and tunnels, to 127.0.0.1 whatever the name, and records what it was asked for. */
async function startProxy(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('through the proxy');
  });
  server.on('connect', (request, client) => {
    asked.push(`CONNECT ${request.url}`);
    const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}

/** Fetches the addresses in a process of its own, since the setting is the process's. */
async function fetchAll(env: Readonly<Record<string, string>>, urls: readonly string[]): Promise<string[]> {
  const module = join(import.meta.dirname, '../../../src/core/net/proxies.ts');
  const transport = join(import.meta.dirname, '../../../src/core/net/node-transport.ts');
  const script = `
    const { enableProxies } = await import(${JSON.stringify(module)});
    const { nodeTransport } = await import(${JSON.stringify(transport)});
    const call = { method: 'GET', headers: {}, body: null, redirect: 'manual', signal: new AbortController().signal };
    const textOf = async ({ body }) => Buffer.concat(await Array.fromAsync(body)).toString();
    const said = [enableProxies(process.env) ?? 'enabled'];
    for (const url of ${JSON.stringify(urls)}) said.push(await textOf(await nodeTransport(new URL(url), call)));
    console.log(JSON.stringify(said));`;
  const flags = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { env });
  return JSON.parse(stdout) as string[];
}

test('calls go through the proxy, except to the hosts that are named', async () => {
  const proxy = await startProxy();
  const port = await listen(createServer((_, response) => response.end('direct')));
  const urls = [`http://somewhere.example:${port}/a`, `http://127.0.0.1:${port}/b`];
  const said = await fetchAll({ http_proxy: proxy.url, no_proxy: '127.0.0.1' }, urls);
  expect(said[0]).toBe('enabled');
  expect(said[2]).toBe('direct');
  expect(proxy.asked).toHaveLength(1);
  expect(proxy.asked[0]).toContain(`somewhere.example:${port}`);
});

test('without the variables nothing changes', () => {
  expect(enableProxies({})).toBeUndefined();
  expect(enableProxies({ http_proxy: '', NO_PROXY: 'example.com' })).toBeUndefined();
});

test('a Node that cannot do it says so', () => {
  const own = process.getBuiltinModule;
  process.getBuiltinModule = (() => ({})) as unknown as typeof own;
  try {
    expect(enableProxies({ HTTPS_PROXY: 'http://proxy.example:3128' })).toMatch(/^Node [\d.]+ cannot use the proxy/);
  } finally {
    process.getBuiltinModule = own;
  }
});
