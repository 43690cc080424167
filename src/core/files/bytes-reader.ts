import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { systemCodeOf } from '../model/errors.ts';
import { isUndecoded, undecodedPath } from './undecoded-name.ts';

/** The first bytes of a file. The memory is used again by the next read. */
export interface FileBytes {
  readonly bytes: Buffer;
  /** Whether the file holds more. */
  readonly cut: boolean;
}

/** Reads small files one after the other, without another thread and without new memory for each: the way to read very many. */
export interface BytesReader {
  /** Regular files only; a link is not followed (ELOOP). A name that is no UTF-8 is found by what it was decoded to. Throws Node's own errors. */
  read(path: string): FileBytes;
}

/** Windows has neither: there a link is followed, and nothing waits for a writer. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Enough for nearly every file of a repository. */
const usualSize = 1 << 18;

/** A reader that takes at most `limit` bytes of each file. Holds as much memory as the largest file it has read took. */
export function bytesReader(limit: number): BytesReader {
  let buffer: Buffer = Buffer.allocUnsafeSlow(Math.min(usualSize, limit + 1));
  return {
    read(path) {
      const file = openFile(path);
      try {
        let length = 0;
        for (;;) {
          const taken = readSync(file, buffer, length, buffer.length - length, null);
          length += taken;
          // A read may give less than there is, so that only an empty one is the end.
          if (taken === 0 || length > limit) break;
          if (length === buffer.length) buffer = grown(buffer, Math.min(buffer.length * 4, limit + 1));
        }
        return { bytes: buffer.subarray(0, Math.min(length, limit)), cut: length > limit };
      } finally {
        closeSync(file);
      }
    },
  };
}

function grown(buffer: Buffer, size: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(size);
  buffer.copy(larger);
  return larger;
}

function openFile(path: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const bytes = systemCodeOf(error) === 'ENOENT' && isUndecoded(path) ? undecodedPath(path) : undefined;
    if (bytes === undefined) throw error;
    return openSync(bytes, flags);
  }
}

/**
 * A small text file as UTF-8, without another thread; a link is followed.
 * @param limit bytes.
 * @throws Node's own errors, EINVAL for what is no regular file, EFBIG for a file that is larger than the limit.
 */
export function readTextNow(path: string, limit: number): string {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw refusal('EINVAL', `${path} is no regular file`);
    if (facts.size > limit) throw refusal('EFBIG', `${path} is larger than ${limit.toLocaleString('en')} bytes`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
