import { createTarDecoder } from 'modern-tar';
import { messageOf } from '../../core/model/errors.ts';
import { ReadError } from '../read-error.ts';

/** One member of a tar archive. What is not read is passed over. */
export interface TarEntry {
  /** As written, without a leading `./` or `/` and without a trailing `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly isFile: boolean;
  /** The content, in pieces; once, and before the next entry is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The first bytes of the content; all of it where `maxBytes` allows. */
  bytes(maxBytes: number): Promise<Uint8Array>;
}

/**
 * The members of a tar archive, one after the other.
 * @throws ReadError `report-malformed` where the archive is cut or broken.
 */
export async function* tarEntries(name: string, archive: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const entries = streamOf(archive).pipeThrough(createTarDecoder({ strict: true }));
  const reader = entries.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        throw malformed(name, error);
      });
      if (next.done) return;
      const { header, body } = next.value;
      const isFile = header.type === 'file' || header.type === undefined;
      const entry = { path: plainPath(header.name), size: header.size, isFile };
      const chunks = () => chunksOf(name, body);
      yield { ...entry, chunks, bytes: (maxBytes) => firstBytes(chunks(), maxBytes) };
      // Read to its end and not cancelled: the decoder never comes past a large member that is given up halfway.
      for await (const _rest of chunksOf(name, body));
    }
  } finally {
    // Nobody waits for it: given up halfway it may never be done.
    reader.cancel().catch(() => undefined);
  }
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      // The memory of a chunk is used again once the next one is asked for.
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* chunksOf(name: string, body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body.values({ preventCancel: true })) yield chunk;
  } catch (error) {
    throw malformed(name, error);
  }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let left = maxBytes;
  for await (const chunk of chunks) {
    parts.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(parts);
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

function malformed(name: string, cause: unknown): ReadError {
  if (cause instanceof ReadError) return cause;
  const why = `${name} is no whole tar archive: ${messageOf(cause)}`;
  return new ReadError(
    'report-malformed',
    why,
    'Write the image again with `docker save`, and check that it finished.',
    {
      cause,
    },
  );
}
