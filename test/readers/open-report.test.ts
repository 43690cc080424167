import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileSystem } from '../../src/core/files/file-system.ts';
import { nodeFileSystem } from '../../src/core/files/node-file-system.ts';
import { openReport } from '../../src/readers/open-report.ts';
import { ReadError } from '../../src/readers/read-error.ts';

const files = nodeFileSystem(() => 0.5);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open report '));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function codeOf(path: string, from: FileSystem = files): Promise<string> {
  const error: unknown = await openReport(from, path, 'a name').then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof ReadError)) return String(error);
  expect(error.message).toContain('a name');
  expect(error.mend).not.toBe('');
  return error.code;
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

describe('opens', () => {
  test('a file, with its first bytes and all of them, twice', async () => {
    const content = Buffer.from(`SF:a\n${'DA:1,1\n'.repeat(60_000)}end_of_record\n`);
    const report = await openReport(files, written('large', content), 'r/large');
    expect(report).toMatchObject({ name: 'r/large', size: content.length, path: join(folder, 'large') });
    expect(Buffer.from(report.head).equals(content.subarray(0, 65_536))).toBe(true);
    expect(report.headText).toBe(content.toString().slice(0, 65_536));
    expect((await bytesOf(report.chunks())).equals(content)).toBe(true);
    expect((await bytesOf(report.chunks())).equals(content)).toBe(true);
  });

  test('a file whose content begins after many blanks', async () => {
    const report = await openReport(files, written('late', `${' \n'.repeat(400_000)}SF:a`), 'late');
    expect(report.head).toHaveLength(65_536);
  });

  const text = '<?xml version="1.0" encoding="UTF-16"?><ä/>';
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('SF:ä'), 'SF:ä'],
    ['UTF-8 with a mark', Buffer.from('\ufeffSF:ä'), 'SF:ä'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    ['UTF-16LE without a mark', Buffer.from(text, 'utf16le'), text],
    ['UTF-16BE without a mark', Buffer.from(text, 'utf16le').swap16(), text],
    [
      'Latin 1 by declaration',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><\xe4/>', 'latin1'),
      '<?xml version="1.0" encoding="ISO-8859-1"?><ä/>',
    ],
    ['UTF-16 declared and not true', Buffer.from(text), text],
    [
      'an unknown declaration',
      Buffer.from("<?xml version='1.0' encoding='klingon'?><ä/>"),
      "<?xml version='1.0' encoding='klingon'?><ä/>",
    ],
    ['bytes of no encoding', Buffer.of(0x53, 0xff, 0x46), 'S\ufffdF'],
  ])('%s', async (name, bytes, expected) => {
    expect((await openReport(files, written(`as ${name}`, bytes), name)).headText).toBe(expected);
  });
});

describe('refuses', () => {
  test('what is not there', async () => {
    expect(await codeOf(join(folder, 'absent'))).toBe('report-unreadable');
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t \n'],
    ['a byte order mark', '\ufeff'],
    ['a UTF-16 mark and blanks', Buffer.from('\ufeff \n', 'utf16le')],
    ['zero bytes, as a full disk leaves them', Buffer.alloc(300_000)],
  ])('a file that holds %s', async (name, content) => {
    expect(await codeOf(written(name, content))).toBe('report-empty');
  });

  test('a directory', async () => {
    mkdirSync(join(folder, 'directory'));
    expect(await codeOf(join(folder, 'directory'))).toBe('report-not-a-file');
  });

  test('a FIFO, a device and a socket, without waiting for them', async () => {
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    const socket = createServer().listen(join(folder, 's'));
    await new Promise((resolve) => socket.once('listening', resolve));
    expect(await codeOf(join(folder, 'fifo'))).toBe('report-not-a-file');
    expect(await codeOf('/dev/zero')).toBe('report-not-a-file');
    expect(await codeOf(join(folder, 's'))).toBe('report-not-a-file');
    socket.close();
  });

  test('what may not be read', async () => {
    const path = written('secret', 'SF:a\n');
    chmodSync(path, 0);
    // Root and Windows may read it all the same.
    const mayRead = process.platform === 'win32' || process.getuid?.() === 0;
    expect(await codeOf(path)).toBe(mayRead ? 'undefined' : 'report-unreadable');
  });

  test('a file system that fails at once, in the middle, or by what it throws', async () => {
    const failing = (readChunks: FileSystem['readChunks'], facts = files.facts): FileSystem => ({
      ...files,
      readChunks,
      facts,
    });
    const fails = () => Promise.reject(new Error('EIO: i/o error'));
    const path = written('fine', 'SF:a\n');
    expect(await codeOf(path, failing(files.readChunks, fails))).toBe('report-unreadable');
    async function* breaks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(' ');
      throw new Error('EIO: i/o error');
    }
    expect(await codeOf(path, failing(breaks))).toBe('report-unreadable');
  });

  test('a file that breaks while it is read', async () => {
    let times = 0;
    async function* breaksLater(): AsyncGenerator<Uint8Array> {
      times += 1;
      yield Buffer.from('SF:a\n');
      if (times > 1) throw new Error('EIO: i/o error');
    }
    const report = await openReport({ ...files, readChunks: breaksLater }, written('breaks', 'SF:a\n'), 'breaks');
    await expect(bytesOf(report.chunks())).rejects.toMatchObject({ code: 'report-unreadable' });
  });
});
