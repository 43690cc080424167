import type { Ports } from '../run/ports.ts';
import { productName } from '../run/product.ts';
import { createHttpClient } from './http-client.ts';
import { enableProxies } from './proxies.ts';

/** The text behind an http(s) address, without any credentials. Rejects with `HttpError`. */
export async function downloadText(url: string, maximumBytes: number, ports: Ports): Promise<string> {
  enableProxies(ports.env);
  const client = createHttpClient(ports, { userAgent: productName, log: { debug: () => {} } });
  const reply = await client.send({ method: 'GET', url: new URL(url), maxReplyBytes: maximumBytes });
  return Buffer.from(reply.body).toString('utf8');
}
