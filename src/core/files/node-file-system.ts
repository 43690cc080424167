import {
  appendFileSync,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  mkdirSync,
  openSync,
  read as readCallback,
  readdir as readdirCallback,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { systemCodeOf } from '../model/errors.ts';
import { randomWord } from '../model/random-word.ts';
import type { DirectoryEntry, FileFacts, FileSystem } from './file-system.ts';

/** Bytes per read: larger buffers fall out of the processor's cache, smaller ones cost a thread hop more often. */
const defaultChunkSize = 1 << 20;
/** A file may grow while it is read. */
const smallestChunkSize = 1 << 12;
/** Bytes up to which a file is read without another thread. */
const smallFile = 1 << 16;

/** O_NONBLOCK lets the open of a FIFO return, so that it can be refused; Windows has neither. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const read = promisify(readCallback);
const readdir = promisify(readdirCallback);

/**
 * The real file system. `random` (uniform in [0, 1)) names temporary files.
 *
 * What is done at once and seldom is done synchronously: a hop to another thread and loading `node:fs/promises` take longer
 * than the work. Folders are listed and files streamed in the background, so that a cancellation is noticed meanwhile.
 */
export function nodeFileSystem(random: () => number): FileSystem {
  return {
    facts,
    list: async (directory) => (await readdir(directory, { withFileTypes: true })).map(entryOf),
    readText,
    readChunks,
    realPath: async (path) => realpathSync.native(path),
    write: async (path, content) => writeWhole(path, content, random),
    append: async (path, content) => {
      makeFolder(dirname(path));
      appendFileSync(path, content);
    },
    create: async (path, content) => {
      makeFolder(dirname(path));
      writeFileSync(path, content, { flag: 'wx' });
    },
    remove: async (path) => removeIfThere(path),
  };
}

async function facts(path: string): Promise<FileFacts | undefined> {
  const stats = statOf(path);
  if (stats === undefined) return undefined;
  if (stats.isFile()) return { kind: 'file', size: stats.size };
  return { kind: stats.isDirectory() ? 'directory' : 'other', size: 0 };
}

/** Undefined when nothing is there, or when what should be a folder above it is none. */
function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function entryOf(entry: Dirent): DirectoryEntry {
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}

interface OpenFile {
  /** The descriptor, which the caller closes. */
  readonly file: number;
  /** Bytes when it was opened. */
  readonly size: number;
}

function openRegular(path: string): OpenFile {
  const file = openSync(path, readWithoutWaiting);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw notRegular(stats, path);
    return { file, size: stats.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** In the words and with the code of the system's own errors. */
function notRegular(stats: Stats, path: string): Error {
  const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  return Object.assign(new Error(`${code}: not a regular file, '${path}'`), { code, path });
}

async function readText(path: string): Promise<string> {
  const { file } = openRegular(path);
  try {
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** Reads ahead: while the caller works on one buffer, the next read fills the other. */
async function* readChunks(path: string, options: { readonly chunkSize?: number } = {}): AsyncGenerator<Uint8Array> {
  const { file, size: fileSize } = openRegular(path);
  if (fileSize > 0 && fileSize <= smallFile) {
    yield* readHere(file, Math.min(options.chunkSize ?? defaultChunkSize, fileSize + 1));
    return;
  }
  // Buffers beyond what a small file needs would be garbage for the collector to run after.
  const size = Math.min(options.chunkSize ?? defaultChunkSize, Math.max(fileSize, smallestChunkSize));
  let pending: Promise<{ bytesRead: number }> | undefined;
  try {
    let current = Buffer.allocUnsafeSlow(size);
    let next = Buffer.allocUnsafeSlow(size);
    pending = read(file, current, 0, size, null);
    for (;;) {
      const { bytesRead } = await pending;
      pending = undefined;
      if (bytesRead === 0) return;
      const filled = current.subarray(0, bytesRead);
      [current, next] = [next, current];
      pending = read(file, current, 0, size, null);
      // A failed read ahead is reported when it is awaited, not as an unhandled rejection before.
      pending.catch(() => undefined);
      yield filled;
    }
  } finally {
    await pending?.catch(() => undefined);
    closeSync(file);
  }
}

/** Reads a small file without another thread, whose start takes longer than the reading. Closes it. */
function* readHere(file: number, chunkSize: number): Generator<Uint8Array> {
  try {
    const buffer = Buffer.allocUnsafeSlow(chunkSize);
    for (;;) {
      const bytesRead = readSync(file, buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/** A folder and those above it. Node's own `recursive` never returns where a folder exists in which none can be made (/proc). */
function makeFolder(path: string): void {
  if (statOf(path)?.isDirectory() === true) return;
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statOf(path)?.isDirectory() === true) return;
    const parent = dirname(path);
    if (systemCodeOf(error) !== 'ENOENT' || parent === path || statOf(parent) !== undefined) throw error;
    makeFolder(parent);
    makeFolder(path);
  }
}

/**
 * Temporary file and rename, in one folder because a rename does not cross file systems. Keeps the mode of a file it replaces.
 * A device or pipe is no file: the rename would put one in its place, and root may do that to /dev/null.
 */
function writeWhole(path: string, content: string | Uint8Array, random: () => number): void {
  const folder = dirname(path);
  makeFolder(folder);
  const before = statOf(path);
  if (before !== undefined && !before.isFile()) throw notRegular(before, path);
  const temporary = join(folder, `.${basename(path)}.${randomWord(random)}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: before === undefined ? 0o666 : before.mode & 0o777 });
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}
