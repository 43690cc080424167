import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bytesReader } from '../../../src/core/files/bytes-reader.ts';
import { systemCodeOf } from '../../../src/core/model/errors.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return systemCodeOf(error);
  }
}

describe('bytes of files', () => {
  test.each([
    ['nothing', 0, false],
    ['a few', 5, false],
    ['as many as the limit', 300_000, false],
    ['one more', 300_001, true],
    ['many more', 2_000_000, true],
  ])('%s', (_, size, cut) => {
    const folder = temporaryFolder({ 'a.txt': 'x'.repeat(size) });
    const read = bytesReader(300_000).read(join(folder, 'a.txt'));
    expect(read.cut).toBe(cut);
    expect(read.bytes.length).toBe(Math.min(size, 300_000));
    expect(read.bytes.every((byte) => byte === 0x78)).toBe(true);
  });

  test('a short file after a long one has nothing of it', () => {
    const folder = temporaryFolder({ long: 'x'.repeat(1_000_000), short: 'yy' });
    const reader = bytesReader(10_000_000);
    reader.read(join(folder, 'long'));
    expect(reader.read(join(folder, 'short')).bytes.toString()).toBe('yy');
  });

  test('what is no regular file is refused', () => {
    const folder = temporaryFolder({ 'a.txt': 'x' });
    symlinkSync('a.txt', join(folder, 'link'));
    symlinkSync('loop', join(folder, 'loop'));
    mkdirSync(join(folder, 'folder'));
    const reader = bytesReader(100);
    expect(codeOf(() => reader.read(join(folder, 'link')))).toBe('ELOOP');
    expect(codeOf(() => reader.read(join(folder, 'loop')))).toBe('ELOOP');
    expect(codeOf(() => reader.read(join(folder, 'folder')))).toBe('EISDIR');
    expect(codeOf(() => reader.read(join(folder, 'none')))).toBe('ENOENT');
  });
});
