import type { TransportReply } from './transport.ts';

/** Thrown when a reply is longer than the caller is ready to hold. */
export class ReplyTooLarge extends Error {}

/** Reads a reply to its end, or gives up as soon as it is longer than `maxBytes`. */
export async function readBody(response: TransportReply, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes && !response.headers.has('content-encoding')) {
    await response.body?.cancel();
    throw new ReplyTooLarge();
  }
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > maxBytes) throw new ReplyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
