import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';

const posix = process.platform !== 'win32';
const files = nodeFileSystem(Math.random);
let root = '';
const path = (...names: string[]) => join(root, ...names);

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'vetnet-files-')));
  if (posix) execFileSync('mkfifo', [path('pipe')]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function readAll(file: string, chunkSize?: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of files.readChunks(file, chunkSize === undefined ? {} : { chunkSize }))
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe('reading', () => {
  test('chunks add up to the file whatever their size', async () => {
    const content = Buffer.alloc(3 * 1024 * 1024 + 17, Buffer.from('0123456789\n'));
    writeFileSync(path('big'), content);
    for (const size of [undefined, 64 * 1024, 1_000_003])
      expect((await readAll(path('big'), size)).equals(content)).toBe(true);
  });

  test('an empty file has no chunks', async () => {
    writeFileSync(path('empty'), '');
    expect(await readAll(path('empty'))).toHaveLength(0);
  });

  test('a reader that stops early leaves no open file behind', async () => {
    writeFileSync(path('many'), Buffer.alloc(1024 * 1024));
    const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
    const before = openFiles();
    for (let i = 0; i < 20; i++) {
      for await (const chunk of files.readChunks(path('many'), { chunkSize: 1024 })) {
        expect(chunk).toHaveLength(1024);
        break;
      }
    }
    expect(openFiles()).toBeLessThan(before + 10);
  });

  const refused: [string, () => string, string][] = [
    ['a folder', () => root, 'EISDIR'],
    ['nothing', () => path('absent'), 'ENOENT'],
    ['a file as a folder', () => path('empty', 'below'), 'ENOTDIR'],
    ...(posix
      ? ([
          ['a pipe that nobody writes to', () => path('pipe'), 'EINVAL'],
          ['a device', () => '/dev/zero', 'EINVAL'],
        ] as [string, () => string, string][])
      : []),
  ];
  test.each(refused)('%s is refused at once', async (_, file, code) => {
    await expect(readAll(file())).rejects.toMatchObject({ code });
    await expect(files.readText(file())).rejects.toMatchObject({ code });
  });
});

describe('facts and entries', () => {
  test('links are followed by facts and named by list', async () => {
    mkdirSync(path('folder'));
    writeFileSync(path('folder', 'file'), 'four');
    symlinkSync(path('folder', 'file'), path('folder', 'link'));
    symlinkSync(path('folder', 'gone'), path('folder', 'dangling'));
    expect(await files.facts(path('folder', 'link'))).toEqual({ kind: 'file', size: 4 });
    expect(await files.facts(path('folder', 'dangling'))).toBeUndefined();
    expect(await files.facts(path('folder', 'file', 'x'))).toBeUndefined();
    expect(await files.facts(path('folder'))).toEqual({ kind: 'directory', size: 0 });
    if (posix) expect(await files.facts(path('pipe'))).toEqual({ kind: 'other', size: 0 });
    const entries = [...(await files.list(path('folder')))].sort((a, b) => a.name.localeCompare(b.name));
    expect(entries).toEqual([
      { name: 'dangling', kind: 'link' },
      { name: 'file', kind: 'file' },
      { name: 'link', kind: 'link' },
    ]);
    expect(await files.realPath(path('folder', 'link'))).toBe(path('folder', 'file'));
  });
});

describe('writing', () => {
  test('creates folders, replaces the whole file, leaves no temporary file', async () => {
    await files.write(path('new', 'deep', 'file'), 'a longer first text');
    await files.write(path('new', 'deep', 'file'), new TextEncoder().encode('short'));
    expect(readFileSync(path('new', 'deep', 'file'), 'utf8')).toBe('short');
    expect(readdirSync(path('new', 'deep'))).toEqual(['file']);
  });

  test('keeps the mode of the file it replaces', async () => {
    if (!posix) return;
    writeFileSync(path('tool'), 'old');
    chmodSync(path('tool'), 0o750);
    await files.write(path('tool'), 'new');
    expect(statSync(path('tool')).mode & 0o777).toBe(0o750);
  });

  test('replaces a planted link instead of writing through it', async () => {
    writeFileSync(path('victim'), 'safe');
    symlinkSync(path('victim'), path('planted'));
    await files.write(path('planted'), 'new');
    expect([readFileSync(path('victim'), 'utf8'), readFileSync(path('planted'), 'utf8')]).toEqual(['safe', 'new']);
  });

  test('a write that fails leaves nothing behind', async () => {
    mkdirSync(path('taken', 'inside'), { recursive: true });
    await expect(files.write(path('taken'), 'text')).rejects.toThrow();
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that cannot be made is an error, and never waited for', async () => {
    if (!posix) return;
    symlinkSync(path('nowhere'), path('dangling'));
    await expect(files.write(path('dangling', 'deep', 'file'), 'text')).rejects.toThrow();
    if (process.platform !== 'linux') return;
    await expect(files.write('/proc/vetnet/deep/file', 'text')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('never puts a file in the place of a pipe or a device', async () => {
    if (!posix) return;
    await expect(files.write(path('pipe'), 'text')).rejects.toMatchObject({ code: 'EINVAL' });
    expect(statSync(path('pipe')).isFIFO()).toBe(true);
  });

  test('append adds to the end; create refuses what is there; remove is content with nothing', async () => {
    await files.append(path('log', 'lines'), 'one\n');
    await files.append(path('log', 'lines'), 'two\n');
    expect(readFileSync(path('log', 'lines'), 'utf8')).toBe('one\ntwo\n');
    await files.create(path('locks', 'lock'), 'mine');
    await expect(files.create(path('locks', 'lock'), 'theirs')).rejects.toMatchObject({ code: 'EEXIST' });
    await files.remove(path('locks', 'lock'));
    await files.remove(path('locks', 'lock'));
    await files.create(path('locks', 'lock'), 'again');
  });
});
