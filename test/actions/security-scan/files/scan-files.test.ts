import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FilesRequest, scanFiles } from '../../../../src/actions/security-scan/files/scan-files.ts';
import { InputError } from '../../../../src/core/model/errors.ts';
import { nodeClock } from '../../../../src/core/run/node-clock.ts';
import { type Files, temporaryFolder, writeFiles } from '../../../harness/temporary-folder.ts';

const rules = `
[[rules]]
id = "token"
regex = '''\\btok_[a-z0-9]{16}\\b'''
keywords = ["tok_"]
[[rules]]
id = "slow"
regex = '''slow(?:x+)+y'''
keywords = ["slow"]
[[rules]]
id = "store"
path = '''\\.p12$'''
`;
const secret = `tok_${'ab12'.repeat(4)}`;
const runaway = `slow${'x'.repeat(60)}`;

async function scan(files: Files, parts: Partial<FilesRequest> & { readonly folder?: string } = {}) {
  const root = parts.folder ?? temporaryFolder();
  writeFiles(root, { ...files, 'rules.toml': rules });
  const result = await scanFiles({
    root,
    files: Object.keys(files).sort(),
    detectors: ['secrets'],
    options: { secretRules: join(root, 'rules.toml') },
    ports: { clock: nodeClock, signal: new AbortController().signal },
    threads: 1,
    ...parts,
  });
  const secrets = result.detectors.get('secrets');
  return { ...result, secrets, found: secrets?.findings.map(({ location }) => `${location?.file}:${location?.line}`) };
}

test('secrets are found in the order of the files, and what was looked at is counted', async () => {
  const result = await scan({ 'b.txt': secret, 'a/c.txt': `\n${secret}`, 'd.txt': 'nothing' });
  expect(result.found).toEqual(['a/c.txt:2', 'b.txt:1']);
  expect(result).toMatchObject({ files: 3, bytes: 20 + 21 + 7, binaries: 0, secrets: { files: 3, gaps: [] } });
});

describe('files of any kind:', () => {
  const utf16 = Buffer.from(`\ufeffa\n${secret}`, 'utf16le');

  test('text in other encodings is read', async () => {
    const result = await scan({
      'le.txt': utf16,
      'be.txt': Buffer.from(utf16).swap16(),
      'mark.txt': `\ufeff${secret}`,
      'no-mark.txt': utf16.subarray(2),
      'zero.txt': `text ${'of words '.repeat(5)}\0\n${secret}`,
      'latin.txt': Buffer.concat([Buffer.from([0xe9, 0x0a]), Buffer.from(secret)]),
      'wide.txt': `é😀\n${secret}`,
    });
    expect(result.found).toEqual([
      'be.txt:2',
      'latin.txt:2',
      'le.txt:2',
      'mark.txt:1',
      'no-mark.txt:2',
      'wide.txt:2',
      'zero.txt:2',
    ]);
    expect(result.secrets?.findings.find(({ location }) => location?.file === 'mark.txt')?.location?.column).toBe(1);
  });

  test('binaries are counted and not looked at', async () => {
    const result = await scan({ 'a.bin': `\0\x01\x02\0${secret}`, 'b.txt': `${'x'.repeat(9000)}\0\n${secret}` });
    expect(result).toMatchObject({ found: ['b.txt:2'], binaries: 1, files: 1, secrets: { gaps: [] } });
  });

  test('a rule about paths finds a binary by its name', async () => {
    const result = await scan({ 'a/key.p12': '\0\u0001'.repeat(100) + secret, 'text.p12': 'x' });
    expect(result).toMatchObject({ found: ['a/key.p12:undefined', 'text.p12:undefined'], binaries: 1 });
  });

  test('links are not followed, be it out of the tree or in a circle', async () => {
    const outside = temporaryFolder({ 'out.txt': secret });
    const folder = temporaryFolder();
    symlinkSync(join(outside, 'out.txt'), join(folder, 'out.txt'));
    symlinkSync('circle', join(folder, 'circle'));
    const result = await scan({}, { folder, files: ['circle', 'out.txt'] });
    expect(result).toMatchObject({ found: [], files: 0, secrets: { gaps: [] } });
  });

  test('names with line ends and quotes are names', async () => {
    expect((await scan({ 'a\n"b".txt': secret })).found).toEqual(['a\n"b".txt:1']);
  });

  test('what is no file is a gap, and what was removed is none', async () => {
    const folder = temporaryFolder({ 'folder/a.txt': 'x' });
    const result = await scan({ 'z.txt': secret }, { folder, files: ['folder', 'gone.txt', 'z.txt'] });
    expect(result.found).toEqual(['z.txt:1']);
    expect(result.secrets?.gaps.map(({ what, why }) => `${what} ${why}`)).toEqual([
      'folder The file could not be read (EISDIR).',
    ]);
  });

  test('of a large file the beginning is looked at, and the rest is a gap', async () => {
    const folder = temporaryFolder({ 'large.txt': `${secret}\n${'x\n'.repeat(100)}` });
    // A file of 4 GB that takes no room: memory and time must depend on the limit alone.
    truncateSync(join(folder, 'large.txt'), 4 * 2 ** 30);
    const result = await scan({}, { folder, files: ['large.txt'], limits: { fileBytes: 200 } });
    expect(result.found).toEqual(['large.txt:1']);
    expect(result.secrets?.gaps).toEqual([
      { what: 'large.txt', why: expect.stringContaining('first 200 bytes'), fix: expect.any(String) },
    ]);
  });

  test('a pipe that nobody writes to does not hold the scan up', async () => {
    const folder = temporaryFolder();
    if (spawnSync('mkfifo', [join(folder, 'pipe')]).status !== 0) return;
    const result = await scan({ 'a.txt': secret }, { folder, files: ['a.txt', 'pipe'] });
    expect(result.found).toEqual(['a.txt:1']);
  });
});

describe('a rule that never ends', () => {
  const files = { 'a.txt': secret, 'b.txt': `${secret}\n${runaway}\n`, 'c.txt': secret };

  test.each([1, 2])('is stopped and named, and all else goes on, with %d threads', async (threads) => {
    const limits = { fileTimeMs: 100 };
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`d${at}.txt`, 'nothing']));
    const result = await scan({ ...files, ...many }, { limits, threads });
    expect(result.found).toEqual(['a.txt:1', 'b.txt:1', 'c.txt:1']);
    expect(result.secrets?.gaps).toEqual([
      {
        what: 'b.txt',
        why: 'Time ran out while the rule slow was tried: the file was scanned without it.',
        fix: expect.any(String),
      },
    ]);
    expect(result.files).toBe(303);
  });
});

describe('other threads', () => {
  const files = Object.fromEntries(
    Array.from({ length: 4_500 }, (_, at) => [
      `${String(at).padStart(4, '0')}.txt`,
      at % 500 === 0 ? secret : 'nothing',
    ]),
  );

  test('find what one thread finds, in the same order', async () => {
    const alone = await scan(files, { threads: 1 });
    const together = await scan(files, { threads: 3 });
    expect(alone.found).toHaveLength(9);
    expect(together).toEqual(alone);
  });
});

describe('a cancelled run', () => {
  test('before it starts scans nothing', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(scan({ 'a.txt': secret }, { ports: { clock: nodeClock, signal } })).rejects.toThrow('cancelled');
  });

  test.each([1, 2])('ends soon, with %d threads', async (threads) => {
    const controller = new AbortController();
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.txt`, runaway]));
    const began = performance.now();
    setTimeout(() => controller.abort(new Error('cancelled')), 150);
    const ports = { clock: nodeClock, signal: controller.signal };
    await expect(scan(files, { ports, threads, limits: { fileTimeMs: 100 } })).rejects.toThrow('cancelled');
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

test('rules that are wrong are an error of the input', async () => {
  const folder = temporaryFolder({ 'wrong.toml': '[[rules]]\nid = "a"\nregex = "("' });
  const options = { secretRules: join(folder, 'wrong.toml') };
  await expect(scan({ 'a.txt': secret }, { folder, options })).rejects.toThrow(InputError);
});

test('the rule file itself and .gitleaksignore', async () => {
  const folder = temporaryFolder({ '.gitleaksignore': '# accepted\na.txt:token:1\n' });
  const result = await scan({ 'a.txt': `${secret}\n${secret}` }, { folder, files: ['a.txt', 'rules.toml'] });
  expect(result.secrets?.findings.map(({ suppression }) => suppression?.reason)).toEqual([
    '.gitleaksignore',
    undefined,
  ]);
  expect(result.files).toBe(1);
});
