import type { FileSystem } from '../core/files/file-system.ts';
import { messageOf } from '../core/model/errors.ts';
import { ReadError } from './read-error.ts';
import type { ReportFile } from './report-file.ts';
import { decodeHead } from './text-encoding.ts';

/** What opening a report needs of a file system. */
export type ReportFiles = Pick<FileSystem, 'facts' | 'readChunks'>;

/** Bytes: enough to recognise any format, even behind a long licence comment. */
const headSize = 64 * 1024;
/** Bytes of blanks after which nothing else is waited for: what was only allocated may be larger than any disk. */
const mostBlanks = 64 * 1024 * 1024;
/** Bytes: large enough that the reads cost little, small enough to stay in the processor's cache. */
const chunkSize = 256 * 1024;

const mendEmpty = 'Let the step that makes the report run before the gate, and check that it wrote something.';

/**
 * Opens a report for reading.
 * @param path absolute.
 * @param name how the user knows the file.
 * @throws ReadError `report-not-a-file` (a directory, pipe, socket or device is never opened), `report-empty`, `report-unreadable`.
 */
export async function openReport(files: ReportFiles, path: string, name: string): Promise<ReportFile> {
  const facts = await readable(name, () => files.facts(path));
  if (facts === undefined) {
    throw new ReadError('report-unreadable', `${name} is not there`, 'Check the path, and that the report was made.');
  }
  if (facts.kind !== 'file') {
    const found = facts.kind === 'directory' ? 'a directory' : 'no regular file';
    throw new ReadError('report-not-a-file', `${name} is ${found}`, 'Give the path of the report file itself.');
  }
  const chunks = () => readChunks(files, path, name);
  const head = await readHead(chunks());
  if (head === undefined) throw new ReadError('report-empty', `${name} holds nothing`, mendEmpty);
  return { path, name, size: facts.size, head, headText: decodeHead(head), chunks };
}

async function readable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(name, error);
  }
}

function unreadable(name: string, cause: unknown): ReadError {
  const mend = 'Check that the user the step runs as may read the file.';
  return new ReadError('report-unreadable', `${name} cannot be read: ${messageOf(cause)}`, mend, { cause });
}

async function* readChunks(files: ReportFiles, path: string, name: string): AsyncGenerator<Uint8Array, void> {
  const source = files.readChunks(path, { chunkSize })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await readable(name, () => source.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await source.return?.();
  }
}

/** A copy of the first bytes; undefined when there is nothing but blanks. */
async function readHead(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const head = new Uint8Array(headSize);
  let length = 0;
  let blank = true;
  let read = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, headSize - length);
    head.set(part, length);
    length += part.length;
    blank &&= isBlank(chunk);
    read += chunk.length;
    if ((length === headSize && !blank) || read >= mostBlanks) break;
  }
  return blank ? undefined : head.slice(0, length);
}

/** Nothing but white space, byte order marks and, as in a file that was only allocated, zero bytes. */
function isBlank(bytes: Uint8Array): boolean {
  // An indexed loop, because a file of zeros that was only allocated may be very large.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe) return false;
  }
  return true;
}
