import { describe, expect, test } from '@jest/globals';
import { readLockfiles } from '../../../../src/actions/security-scan/dependencies/read-lockfiles.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';

function filesOf(contents: Readonly<Record<string, string>>): MemoryFiles {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(contents)) files.set(`/repo/${path}`, text);
  return files;
}

function read(contents: Readonly<Record<string, string>>) {
  return readLockfiles(Object.keys(contents).sort(), filesOf(contents), '/repo');
}

const yarn = '# yarn lockfile v1\n\n\na@^1.0.0:\n  version "1.0.0"\n';

test('lockfiles are found by their names; those of installed packages are not the project’s', async () => {
  const { lockfiles, gaps } = await read({
    'yarn.lock': yarn,
    'app/yarn.lock': yarn,
    'node_modules/x/yarn.lock': yarn,
    'app/node_modules/x/yarn.lock': yarn,
    'vendor/x/go.mod': 'module x\n',
    'ios/Pods/Manifest/Podfile.lock': '',
    'my-yarn.lock': yarn,
    'docs/requirements-guide.md': 'x',
  });
  expect(lockfiles.map(({ path }) => path)).toEqual(['app/yarn.lock', 'yarn.lock']);
  expect(gaps).toEqual([]);
});

describe('package.json beside a lockfile tells scopes', () => {
  const one = JSON.stringify({ devDependencies: { a: '^1.0.0' } });

  test('also that of a workspace below it, not that of a folder beside it', async () => {
    const { lockfiles } = await read({
      'app/yarn.lock': yarn,
      'app/package.json': '{}',
      'app/packages/x/package.json': one,
      'other/package.json': JSON.stringify({ dependencies: { a: '^1.0.0' } }),
    });
    expect(lockfiles[0]?.lockfile.packages).toMatchObject([{ scope: 'development', direct: true }]);
  });

  test.each([
    ['is broken', { 'app/package.json': '{' }],
    ['is not there', {}],
  ])('where it %s, they stay unknown', async (_, more) => {
    const { lockfiles, gaps } = await read({ 'app/yarn.lock': yarn, ...more });
    expect(lockfiles[0]?.lockfile.packages).toMatchObject([{ scope: 'unknown' }]);
    expect(gaps).toEqual([]);
  });
});

test('what cannot be read is a gap with its mend, what was removed is none, and the others are read', async () => {
  const files = filesOf({ 'a/Cargo.lock': 'x = ', 'b/yarn.lock': yarn, 'c/yarn.lock': ' \n' });
  const { lockfiles, gaps } = await readLockfiles(
    ['a/Cargo.lock', 'b/yarn.lock', 'c/yarn.lock', 'd/yarn.lock'],
    files,
    '/repo',
  );
  expect(lockfiles.map(({ path }) => path)).toEqual(['b/yarn.lock']);
  expect(gaps).toEqual([
    {
      what: 'a/Cargo.lock',
      why: expect.stringMatching(/^Not valid TOML in line 1/) as unknown,
      fix: 'Restore the file from git, or let cargo write it again: cargo generate-lockfile.',
    },
    {
      what: 'c/yarn.lock',
      why: 'c/yarn.lock holds nothing',
      fix: 'Restore the file from git, or let its package manager write it again.',
    },
  ]);
});

test('an empty requirements.txt is a project that needs nothing', async () => {
  const { lockfiles, gaps } = await read({ 'requirements.txt': '\n' });
  expect(lockfiles[0]?.lockfile.packages).toEqual([]);
  expect(gaps).toEqual([]);
});

test('a file that the system does not open is a gap', async () => {
  const files = filesOf({ 'yarn.lock': yarn });
  files.facts = async () => Promise.reject(new Error('refused'));
  const { gaps } = await readLockfiles(['yarn.lock'], files, '/repo');
  expect(gaps).toMatchObject([{ what: 'yarn.lock', why: 'yarn.lock cannot be read: refused' }]);
});

describe('a version catalog', () => {
  const catalog = { 'gradle/libs.versions.toml': '[libraries]\na = "g:a:1"\n' };

  test('alone is not the whole truth', async () => {
    const { lockfiles, gaps } = await read(catalog);
    expect(lockfiles).toHaveLength(1);
    expect(gaps).toMatchObject([
      { what: 'gradle/libs.versions.toml', why: expect.stringMatching(/what comes with it/) },
    ]);
  });

  test('is, where Gradle has locked what comes with it', async () => {
    expect((await read({ ...catalog, 'app/gradle.lockfile': 'g:a:1=runtimeClasspath\nempty=\n' })).gaps).toEqual([]);
  });
});
