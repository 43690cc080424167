import { constants, type Dirent, type Stats } from 'node:fs';
import {
  appendFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCodeOf } from '../model/errors.ts';
import type { DirectoryEntry, FileFacts, FileSystem } from './file-system.ts';

/** Bytes per read: larger buffers fall out of the processor's cache, smaller ones cost a thread hop more often. */
const defaultChunkSize = 1 << 20;

/** O_NONBLOCK lets the open of a FIFO return, so that it can be refused; Windows has neither. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The real file system. `random` (uniform in [0, 1)) names temporary files. */
export function nodeFileSystem(random: () => number): FileSystem {
  return {
    facts,
    list: async (directory) => (await readdir(directory, { withFileTypes: true })).map(entryOf),
    readText,
    readChunks,
    realPath: (path) => realpath(path),
    write: (path, content) => writeWhole(path, content, random),
    append: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, content);
    },
    create: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: 'wx' });
    },
    remove: (path) => rm(path, { force: true }),
  };
}

async function facts(path: string): Promise<FileFacts | undefined> {
  const stats = await statOf(path);
  if (stats === undefined) return undefined;
  if (stats.isFile()) return { kind: 'file', size: stats.size };
  return { kind: stats.isDirectory() ? 'directory' : 'other', size: 0 };
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function entryOf(entry: Dirent): DirectoryEntry {
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}

async function openRegular(path: string): Promise<FileHandle> {
  const handle = await open(path, readWithoutWaiting);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw notRegular(stats, path);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** In the words and with the code of the system's own errors. */
function notRegular(stats: Stats, path: string): Error {
  const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  return Object.assign(new Error(`${code}: not a regular file, '${path}'`), { code, path });
}

async function readText(path: string): Promise<string> {
  const handle = await openRegular(path);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** Reads ahead: while the caller works on one buffer, the next read fills the other. */
async function* readChunks(path: string, options: { readonly chunkSize?: number } = {}): AsyncGenerator<Uint8Array> {
  const size = options.chunkSize ?? defaultChunkSize;
  const handle = await openRegular(path);
  let pending: Promise<{ bytesRead: number }> | undefined;
  try {
    let current = Buffer.allocUnsafeSlow(size);
    let next = Buffer.allocUnsafeSlow(size);
    pending = handle.read(current, 0, size, null);
    for (;;) {
      const { bytesRead } = await pending;
      pending = undefined;
      if (bytesRead === 0) return;
      const filled = current.subarray(0, bytesRead);
      [current, next] = [next, current];
      pending = handle.read(current, 0, size, null);
      // A failed read ahead is reported when it is awaited, not as an unhandled rejection before.
      pending.catch(() => undefined);
      yield filled;
    }
  } finally {
    await pending?.catch(() => undefined);
    await handle.close();
  }
}

/**
 * Temporary file and rename, in one folder because a rename does not cross file systems. Keeps the mode of a file it replaces.
 * A device or pipe is no file: the rename would put one in its place, and root may do that to /dev/null.
 */
async function writeWhole(path: string, content: string | Uint8Array, random: () => number): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const before = await statOf(path);
  if (before !== undefined && !before.isFile()) throw notRegular(before, path);
  const suffix = Math.floor(random() * 2 ** 48).toString(36);
  const temporary = join(folder, `.${basename(path)}.${suffix}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: before === undefined ? 0o666 : before.mode & 0o777 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
