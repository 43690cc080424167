import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { installed, installWith, NotAvailable } from '../../bench/peer-packages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const before = process.env.VETNET_PEERS_CACHE;

beforeEach(() => {
  process.env.VETNET_PEERS_CACHE = temporaryFolder();
});

afterEach(() => {
  if (before === undefined) delete process.env.VETNET_PEERS_CACHE;
  else process.env.VETNET_PEERS_CACHE = before;
});

test('a tool is installed once', () => {
  let times = 0;
  const install = (folder: string) => {
    times += 1;
    writeFileSync(join(folder, 'tool'), 'here');
  };
  const folder = installed(['npm', 'tool@1.0.0'], install);
  expect(installed(['npm', 'tool@1.0.0'], install)).toBe(folder);
  expect([times, readFileSync(join(folder, 'tool'), 'utf8')]).toEqual([1, 'here']);
});

test('what was begun and not finished is begun anew', () => {
  const key = ['npm', '@scope/tool@1.0.0'];
  expect(() =>
    installed(key, (folder) => {
      writeFileSync(join(folder, 'half'), '');
      throw new NotAvailable('npm: no network');
    }),
  ).toThrow('no network');
  expect(
    existsSync(
      join(
        installed(key, () => undefined),
        'half',
      ),
    ),
  ).toBe(false);
});

test.each([
  [
    "printf 'npm warn old\\nnpm error code E404\\nnpm error 404 Not Found\\nnpm error A complete log is in x\\n' >&2",
    'npm error 404 Not Found',
  ],
  ["printf 'Reading lists\\nE: Unable to locate package\\n' >&2", 'E: Unable to locate package'],
  ["printf 'something else\\n' >&2", 'something else'],
  ['true', 'no reason given'],
])('an installer that fails is quoted: %s', (script, reason) => {
  const run = () => installWith('sh', ['-c', `${script}; exit 1`], temporaryFolder());
  expect(run).toThrow(NotAvailable);
  expect(run).toThrow(`sh: ${reason}`);
});

test('an installer that is not there is said', () => {
  expect(() => installWith('no-such-installer', [], temporaryFolder())).toThrow(/ENOENT/);
});
