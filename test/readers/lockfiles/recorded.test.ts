import { describe, expect, test } from '@jest/globals';
import { shortestPath } from '../../../src/readers/lockfiles/shortest-path.ts';
import { clinic, fixture, named, names, readLockfile } from './read-lockfile.ts';

/** Counts that the tools themselves told; how is written in test/fixtures/lockfiles/README.md. */
const recorded = [
  { path: 'npm-v1/package-lock.json', format: 'package-lock.json (version 1)', total: 40, development: 3 },
  { path: 'npm-v2/package-lock.json', format: 'package-lock.json (version 2)', total: 40, development: 3 },
  { path: 'npm-v3/package-lock.json', format: 'package-lock.json (version 3)', total: 40, development: 3 },
  { path: 'yarn-1/yarn.lock', format: 'yarn.lock (version 1)', total: 40, development: 3 },
  { path: 'yarn-3/yarn.lock', format: 'yarn.lock (version 6 of Yarn 2 and later)', total: 60, development: 3 },
  { path: 'yarn-4/yarn.lock', format: 'yarn.lock (version 10 of Yarn 2 and later)', total: 60, development: 3 },
  { path: 'pnpm-7/pnpm-lock.yaml', format: 'pnpm-lock.yaml (version 5.4)', total: 39, development: 2 },
  { path: 'pnpm-8/pnpm-lock.yaml', format: 'pnpm-lock.yaml (version 6.0)', total: 39, development: 2 },
  { path: 'pnpm-10/pnpm-lock.yaml', format: 'pnpm-lock.yaml (version 9.0)', total: 39, development: 2 },
  { path: 'pnpm-12/pnpm-lock.yaml', format: 'pnpm-lock.yaml (version 9.0)', total: 40, development: 3 },
  { path: 'bun-1/bun.lock', format: 'bun.lock (version 2)', total: 39, development: 2 },
];

describe.each(recorded)('$path', ({ path, format, total, development }) => {
  const read = () => readLockfile(path, fixture(path), clinic);

  test('holds what the tool says', async () => {
    const lockfile = await read();
    expect(lockfile.format).toBe(format);
    expect(lockfile.packages).toHaveLength(total);
    expect(lockfile.packages.filter((one) => one.scope === 'development')).toHaveLength(development);
    expect(lockfile.packages.filter((one) => one.scope === 'production')).toHaveLength(total - development);
    expect(new Set(lockfile.packages.map((one) => one.key)).size).toBe(total);
  });

  test('knows what the project and its workspace ask for, by the real names of aliases', async () => {
    const { packages } = await read();
    const direct = packages
      .filter((one) => one.direct === true)
      .map((one) => `${one.name}@${one.version} ${one.scope}`);
    expect(direct.sort()).toEqual([
      '@babel/code-frame@7.18.6 production',
      'fsevents@2.3.3 production',
      'lodash@4.17.15 production',
      'minimist@1.2.5 development',
      'mkdirp@0.5.5 development',
      'react@18.2.0 production',
      'send@0.17.1 production',
      'zustand@4.4.0 production',
    ]);
  });

  test('tells the path to each package, its line and its package URL', async () => {
    const lockfile = await read();
    const lines = fixture(path).split('\n');
    for (const one of lockfile.packages) {
      expect(shortestPath(lockfile, one.key)?.at(-1)).toBe(one.name);
      expect(one.purl).toBe(`pkg:npm/${one.name.replace('@', '%40')}@${one.version}`);
      expect(lines[(one.line ?? 0) - 1]).toContain(one.name);
    }
    const inner = lockfile.packages.find((one) => one.name === 'ms' && one.version === '2.0.0');
    expect(shortestPath(lockfile, inner?.key ?? '')).toEqual(['send', 'debug', 'ms']);
  });
});

test('lockfiles of one project by tools that resolve alike hold the same packages', async () => {
  const expected = names(await readLockfile('package-lock.json', fixture('npm-v3/package-lock.json')));
  for (const path of [
    'npm-v1/package-lock.json',
    'npm-v2/package-lock.json',
    'yarn-1/yarn.lock',
    'pnpm-12/pnpm-lock.yaml',
  ]) {
    expect(names(await readLockfile(path, fixture(path)))).toEqual(expected);
  }
});

test('package-lock tells licences and integrity; Yarn 2 and later have checksums of their own archives only', async () => {
  const npm = await readLockfile('package-lock.json', fixture('npm-v3/package-lock.json'));
  expect(named(npm, 'lodash')).toMatchObject({
    license: 'MIT',
    integrity: expect.stringMatching(/^sha512-/) as unknown as string,
  });
  expect(named(npm, 'fsevents').optional).toBe(true);
  const berry = await readLockfile('yarn.lock', fixture('yarn-4/yarn.lock'));
  expect(named(berry, 'lodash')).not.toHaveProperty('integrity');
});

test('without package.json, lockfiles that do not tell leave scopes unknown', async () => {
  for (const path of ['yarn-1/yarn.lock', 'yarn-4/yarn.lock']) {
    const { packages } = await readLockfile(path, fixture(path));
    expect(new Set(packages.map((one) => one.scope))).toEqual(new Set(['unknown']));
  }
  const { packages } = await readLockfile('package-lock.json', fixture('npm-v1/package-lock.json'));
  expect(packages.some((one) => one.direct !== undefined)).toBe(false);
});

describe.each([
  { folder: 'cargo-v3', version: 3 },
  { folder: 'cargo-v4', version: 4 },
])('Cargo.lock version $version', ({ folder, version }) => {
  test('holds what cargo metadata counts, without the project itself', async () => {
    const manifest = { folder: '', text: fixture(`${folder}/Cargo.toml`) };
    const lockfile = await readLockfile('Cargo.lock', fixture(`${folder}/Cargo.lock`), [manifest]);
    expect(lockfile.format).toBe(`Cargo.lock (version ${version})`);
    expect(lockfile.packages).toHaveLength(34);
    const rand = lockfile.packages.filter((one) => one.name === 'rand');
    expect(rand.map((one) => [one.version?.slice(0, 3), one.direct, one.scope])).toEqual([
      ['0.7', true, 'production'],
      ['0.8', true, 'production'],
    ]);
    expect(named(lockfile, 'tempfile').scope).toBe('development');
    expect(shortestPath(lockfile, named(lockfile, 'instant').key)).toEqual(['tempfile', 'fastrand', 'instant']);
    const serde = named(lockfile, 'serde');
    expect(serde.purl).toBe(`pkg:cargo/serde@${serde.version}`);
    expect(serde.integrity).toMatch(/^sha256-[\w+/]{43}=$/);
  });
});

test('go.mod names the modules of the build, with versions as OSV has them', async () => {
  const { packages } = await readLockfile('go.mod', fixture('go/go.mod'));
  expect(packages.map((one) => [one.name, one.version, one.direct, one.purl])).toEqual([
    ['github.com/BurntSushi/toml', '1.6.0', true, 'pkg:golang/github.com/burntsushi/toml@v1.6.0'],
    ['github.com/fatih/color', '1.19.0', true, 'pkg:golang/github.com/fatih/color@v1.19.0'],
    ['gopkg.in/yaml.v3', '3.0.1', true, 'pkg:golang/gopkg.in/yaml.v3@v3.0.1'],
    ['github.com/mattn/go-colorable', '0.1.14', false, 'pkg:golang/github.com/mattn/go-colorable@v0.1.14'],
    ['github.com/mattn/go-isatty', '0.0.20', false, 'pkg:golang/github.com/mattn/go-isatty@v0.0.20'],
    ['golang.org/x/sys', '0.42.0', false, 'pkg:golang/golang.org/x/sys@v0.42.0'],
  ]);
});
