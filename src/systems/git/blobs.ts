import { ExternalError } from '../../core/model/errors.ts';

interface Blob {
  readonly id: string;
  /** Bytes in the repository. */
  readonly size: number;
  /** All of them, or the first `maxBytes`. */
  readonly bytes: Uint8Array;
}

interface OpenObject {
  readonly id: string;
  readonly isBlob: boolean;
  readonly size: number;
  readonly parts: Uint8Array[];
  kept: number;
  seen: number;
}

const NEWLINE = 0x0a;

/** A header longer than this is none: an object's name, its type and its size. */
const longestHeader = 256;

/**
 * Splits what `git cat-file --batch` prints into blobs. An object that is missing or no blob is left out.
 * @param maxBytes of each blob that are kept.
 * @throws ExternalError `tool-failed` when the output ends inside a blob, or is none of git's.
 */
export async function* splitBlobs(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Blob> {
  let header = '';
  let open: OpenObject | undefined;
  for await (const chunk of stream) {
    let at = 0;
    while (at < chunk.length) {
      if (open === undefined) {
        const end = chunk.indexOf(NEWLINE, at);
        header += Buffer.from(chunk.subarray(at, end < 0 ? chunk.length : end)).toString('latin1');
        if (header.length > longestHeader) throw broken('holds what is no header');
        if (end < 0) break;
        open = openObject(header);
        header = '';
        at = end + 1;
      } else {
        at += take(open, chunk, at, maxBytes);
        // Behind the content stands one more line break.
        if (open.seen <= open.size) continue;
        if (open.isBlob) yield { id: open.id, size: open.size, bytes: Buffer.concat(open.parts) };
        open = undefined;
      }
    }
  }
  if (open !== undefined) throw broken(`ends inside ${open.id}`);
}

function openObject(header: string): OpenObject | undefined {
  const [id = '', type, size] = header.split(' ');
  if (type === 'missing' || type === 'ambiguous') return undefined;
  return { id, isBlob: type === 'blob', size: Number(size), parts: [], kept: 0, seen: 0 };
}

/** Copies what belongs to the object and is still wanted; returns the bytes it passed. */
function take(open: OpenObject, chunk: Uint8Array, at: number, maxBytes: number): number {
  const length = Math.min(chunk.length - at, open.size + 1 - open.seen);
  const wanted = Math.min(length, Math.min(open.size, maxBytes) - open.kept);
  if (open.isBlob && wanted > 0) {
    open.parts.push(Buffer.from(chunk.subarray(at, at + wanted)));
    open.kept += wanted;
  }
  open.seen += length;
  return length;
}

function broken(how: string): ExternalError {
  return new ExternalError('tool-failed', `The output of git cat-file ${how}.`);
}
