import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { messageOf } from '../../core/model/errors.ts';
import { ReadError } from '../read-error.ts';

/** Whether these first bytes begin a file of a compression (RFC 1952, RFC 8878). */
const magic = {
  gzip: (head: Uint8Array) => head[0] === 0x1f && head[1] === 0x8b,
  zstd: (head: Uint8Array) => head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd,
};

/**
 * The bytes behind gzip or zstd, recognised by content; others as they are.
 * @throws ReadError `report-malformed`; `report-unreadable` for zstd on a Node that lacks it (before 22.15).
 */
export async function* decompress(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const head = new Uint8Array(first.value);
  const all = async function* () {
    yield head;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      // The memory of a chunk is used again once the next one is asked for, and a pipe asks ahead.
      yield new Uint8Array(value);
    }
  };
  const decoder = decoderOf(name, head);
  if (decoder === undefined) {
    yield* all();
    return;
  }
  const source = Readable.from(all(), { objectMode: false });
  source.on('error', (error) => decoder.destroy(error));
  try {
    for await (const chunk of source.pipe(decoder)) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const why = `${name} cannot be decompressed: ${messageOf(error)}`;
    throw new ReadError('report-malformed', why, 'Write the image again, and check that it finished.', {
      cause: error,
    });
  } finally {
    source.destroy();
  }
}

function decoderOf(name: string, head: Uint8Array): zlib.Gunzip | undefined {
  if (magic.gzip(head)) return zlib.createGunzip();
  if (!magic.zstd(head)) return undefined;
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip };
  if (createZstdDecompress !== undefined) return createZstdDecompress();
  const mend = 'Use Node 22.15 or later, or write the image with gzip layers.';
  throw new ReadError('report-unreadable', `${name} is compressed with zstd, which this Node cannot read`, mend);
}
