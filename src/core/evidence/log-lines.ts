import type { FileSystem } from '../files/file-system.ts';

/** Bytes of one line; a record is a few kB. A longer line is given cut, and so has a flaw. */
const maxLineBytes = 8 * 1024 * 1024;

interface LogLine {
  /** Counts from 1. */
  readonly number: number;
  /** Without the line end. Its memory is the caller's. */
  readonly bytes: Uint8Array;
  /** False for a last line that its writer did not end. */
  readonly ended: boolean;
}

/** The lines of an audit log, split at LF only. Nothing after the last LF is no line. */
export async function* readLogLines(files: Pick<FileSystem, 'readChunks'>, path: string): AsyncGenerator<LogLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let kept = 0;
  const keep = (part: Uint8Array) => {
    // A copy, which `slice` of a Buffer would not be: the chunk's memory is used again.
    const copy = new Uint8Array(part.subarray(0, Math.max(0, maxLineBytes - kept)));
    if (copy.length > 0) parts.push(copy);
    kept += copy.length;
  };
  const take = (ended: boolean): LogLine => {
    const line = { number, bytes: Buffer.concat(parts), ended };
    number += 1;
    parts = [];
    kept = 0;
    return line;
  };
  for await (const chunk of files.readChunks(path)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (kept > 0) yield take(false);
}
