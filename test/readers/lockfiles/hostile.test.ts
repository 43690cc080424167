import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lockfileReaders } from '../../../src/readers/lockfiles/index.ts';
import { ReadError } from '../../../src/readers/read-error.ts';
import { reportOf } from '../coverage/report-bytes.ts';
import { clinic, fixture, named, readLockfile } from './read-lockfile.ts';

/** Whole lockfiles of formats in which a missing end can be found out. */
const whole: readonly (readonly [name: string, fixture: string])[] = [
  ['package-lock.json', 'npm-v1/package-lock.json'],
  ['package-lock.json', 'npm-v3/package-lock.json'],
  ['pnpm-lock.yaml', 'pnpm-7/pnpm-lock.yaml'],
  ['pnpm-lock.yaml', 'pnpm-10/pnpm-lock.yaml'],
  ['bun.lock', 'bun-1/bun.lock'],
  ['Cargo.lock', 'cargo-v4/Cargo.lock'],
  ['poetry.lock', 'poetry/poetry.lock'],
  ['Pipfile.lock', 'pipenv/Pipfile.lock'],
];

describe.each(whole)('%s (%s)', (name, path) => {
  const text = fixture(path);

  test('no part of it holds fewer packages without saying so', async () => {
    const all = (await readLockfile(name, text)).packages.length;
    // Half of the cuts at line ends, where a file looks whole the most.
    const length = text.trimEnd().length;
    // Up to the second package, a Cargo.lock may as well be that of a crate that needs nothing.
    const first = name === 'Cargo.lock' ? text.indexOf('[[package]]', 200) + 30 : 0;
    const ends = [...text.matchAll(/\n/g)].map((match) => match.index + 1).filter((at) => at > first && at < length);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.integer({ min: first, max: length - 2 }), fc.constantFrom(...ends)), async (cut) => {
        const read = await readLockfile(name, text.slice(0, cut) || ' ').catch((error: unknown) => error);
        if (read instanceof ReadError) return;
        expect(read).toHaveProperty('packages.length', all);
      }),
      { numRuns: 150 },
    );
  });

  test('marks of a merge conflict are an error', async () => {
    const half = text.indexOf('\n', text.length / 2) + 1;
    const conflict = `${text.slice(0, half)}<<<<<<< HEAD\n=======\n>>>>>>> main\n${text.slice(half)}`;
    await expect(readLockfile(name, conflict)).rejects.toMatchObject({
      code: 'report-malformed',
      message: expect.stringMatching(/merge conflict/) as unknown as string,
    });
  });
});

test.each([
  ['yarn.lock', 'yarn-1/yarn.lock', '\n\n'],
  ['yarn.lock', 'yarn-4/yarn.lock', '\n\n'],
  ['uv.lock', 'uv/uv.lock', '\n[[package]]'],
])('%s (%s) that lost its end behind an entry that is needed is an error', async (name, path, between) => {
  const text = fixture(path);
  const last = named(await readLockfile(name, text), name === 'uv.lock' ? 'six' : 'use-sync-external-store');
  const start = text.lastIndexOf(between, text.split('\n').slice(0, last.line).join('\n').length - 1);
  const manifests = name === 'yarn.lock' ? clinic : [];
  const cut = text.slice(0, start + 1);
  expect(cut.length).toBeLessThan(text.length);
  const kept = await readLockfile(name, cut, manifests).catch((error: unknown) => error);
  // Only what is still in the file can tell that something is missing.
  if (!(kept instanceof ReadError)) expect(cut).not.toContain(last.name);
});

describe('every reader', () => {
  const names: Readonly<Record<string, string>> = {
    'package-lock': 'package-lock.json',
    'yarn-lock': 'yarn.lock',
    'pnpm-lock': 'pnpm-lock.yaml',
    'bun-lock': 'bun.lock',
    'cargo-lock': 'Cargo.lock',
    'package-resolved': 'Package.resolved',
    'podfile-lock': 'Podfile.lock',
    'gradle-lock': 'gradle.lockfile',
    'version-catalog': 'libs.versions.toml',
    'gemfile-lock': 'Gemfile.lock',
    'poetry-lock': 'poetry.lock',
    'uv-lock': 'uv.lock',
    'pdm-lock': 'pdm.lock',
    'pipfile-lock': 'Pipfile.lock',
    requirements: 'requirements.txt',
    'go-mod': 'go.mod',
    'composer-lock': 'composer.lock',
    'nuget-lock': 'packages.lock.json',
    'pubspec-lock': 'pubspec.lock',
    'mix-lock': 'mix.lock',
  };

  test('is known to these tests', () => {
    expect(lockfileReaders.map(({ id }) => id).sort()).toEqual(Object.keys(names).sort());
    for (const { id, matches } of lockfileReaders) expect(matches(names[id] ?? '')).toBe(true);
  });

  test.each(Object.values(names))('%s: whatever the text, packages or a ReadError', async (name) => {
    const words = fc.constantFrom(
      ...[
        '"a"',
        'a',
        ':',
        ': ',
        '\n',
        '  ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '[[package]]\n',
        'name = "a"\n',
        'version = "1"\n',
        '@',
        '/',
        ',',
      ],
      ...[
        'lockfileVersion: 5.4\n',
        '"lockfileVersion": 3',
        '"packages"',
        'packages:\n',
        '__proto__',
        'constructor',
        '(',
        ')',
        '#',
        '"',
        "'",
      ],
      ...[
        'GEM\n',
        '  specs:\n',
        '    a (1)\n',
        'require a v1\n',
        'module m\n',
        '%{',
        '{:hex, :a, "1"}',
        '=',
        '==',
        '\\',
        '\0',
        '\u{1f600}',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (parts) => {
        const read = await readLockfile(name, `${parts.join('')}x`).catch((error: unknown) => error);
        if (!(read instanceof ReadError)) expect(read).toHaveProperty('packages');
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.values(names))('%s: nested 100,000 deep, an error at once', async (name) => {
    for (const text of [
      '{"a":'.repeat(100_000),
      `a = ${'['.repeat(100_000)}`,
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      `a: ${'['.repeat(100_000)}`,
      `a: ${'{a: '.repeat(100_000)}`,
      '- '.repeat(100_000),
    ]) {
      const started = performance.now();
      const read = await readLockfile(name, text).catch((error: unknown) => error);
      expect(read).toBeInstanceOf(ReadError);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  test.each(
    Object.values(names).flatMap((name) => [
      [name, 'a'],
      [name, 'a\n'],
    ]),
  )('%s: more of %j than any lockfile has, refused before it is read whole', async (name, text) => {
    const reader = lockfileReaders.find((one) => one.matches(name));
    const chunk = Buffer.alloc(1 << 20, text);
    let read = 0;
    const file = {
      ...reportOf('a'),
      name,
      async *chunks() {
        for (let count = 0; count < 1000; count += 1) {
          read += 1;
          yield chunk;
        }
      },
    };
    await expect(reader?.read(file)).rejects.toMatchObject({ code: 'report-too-large' });
    expect(read).toBeLessThan(40);
  });
});

test.each([
  ['package-lock.json', () => `{"lockfileVersion": 3, "packages": {"": {"x": [${'{},'.repeat(1_000_000)}0]}}}`],
  ['pnpm-lock.yaml', () => `lockfileVersion: 5.4\na: [${'{},'.repeat(5_000_000)}]\n`],
  ['yarn.lock', () => `__metadata:\n  version: 8\n"${'a@1, '.repeat(3_000_000)}":\n  resolution: "a@npm:1"\n`],
  ['yarn.lock', () => `# yarn lockfile v1\n"${'\\"'.repeat(5_000_000)}":\n`],
  ['bun.lock', () => `{"lockfileVersion": 1, "packages": {"${'\\"'.repeat(5_000_000)}": []}}`],
  ['Cargo.lock', () => `a = "${'\\"'.repeat(5_000_000)}"`],
  ['mix.lock', () => `%{\n  "a": {:hex, :a, "1"${'{:a,'.repeat(3_000_000)}\n}`],
  ['requirements.txt', () => `a${' '.repeat(10_000_000)}b`],
  ['requirements.txt', () => 'a\\\n'.repeat(1_500_000)],
  ['go.mod', () => `module m\nreplace (\n${'a => b v1\n'.repeat(100_000)})\nrequire (\n${'x v1\n'.repeat(100_000)})\n`],
  [
    'libs.versions.toml',
    () => `[libraries]\n${Array.from({ length: 20_000 }, (_, index) => `a${index} = "g:a:1"\n`).join('')}`,
  ],
  ['Podfile.lock', () => `PODS:\n  - ${'a '.repeat(5_000_000)}(1)\nCOCOAPODS: 1\n`],
])('%s: long lines and many entries take bounded time (%#)', async (name, text) => {
  const content = text();
  const started = performance.now();
  const read = await readLockfile(name, content).catch((error: unknown) => error);
  if (!(read instanceof ReadError)) expect(read).toHaveProperty('packages');
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('a package that needs 130,000 others, of which all are there or none', () => {
  const many = Array.from({ length: 130_000 }, (_, index) => `p${index}`);

  test('package-lock.json', async () => {
    const dependencies = Object.fromEntries(many.map((name) => [name, '1']));
    const others = Object.fromEntries(many.map((name) => [`node_modules/${name}`, { version: '1.0.0' }]));
    const packages = { '': { dependencies }, 'node_modules/all': { version: '1.0.0', dependencies }, ...others };
    const lockfile = await readLockfile('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
    expect(named(lockfile, 'all').dependencies).toHaveLength(130_000);
  });
});

test.each([
  ['package-lock.json', '{"lockfileVersion": 4, "packages": {}}'],
  ['package-lock.json', '{"lockfileVersion": "3", "packages": {}}'],
  ['yarn.lock', '# yarn lockfile v2\n'],
  ['yarn.lock', '__metadata:\n  version: 99\n'],
  ['pnpm-lock.yaml', "lockfileVersion: '10.0'\n"],
  ['pnpm-lock.yaml', 'packages: {}\n'],
  ['bun.lock', '{"lockfileVersion": 3, "packages": {},}'],
  ['Cargo.lock', 'version = 5\n'],
  ['Package.resolved', '{"pins": [], "version": 4}'],
  ['Package.resolved', '{"pins": []}'],
  ['poetry.lock', '[metadata]\nlock-version = "3.0"\n'],
  ['uv.lock', 'version = 2\n'],
  ['pdm.lock', '[metadata]\nlock_version = "9.0"\n'],
  ['Pipfile.lock', '{"_meta": {"pipfile-spec": 7}, "default": {}}'],
  ['packages.lock.json', '{"version": 3, "dependencies": {}}'],
])('%s of an unknown version is an error: %s', async (name, text) => {
  await expect(readLockfile(name, text)).rejects.toMatchObject({ code: 'report-unknown-format' });
});

test.each([
  ['package-lock.json', '{"lockfileVersion": 3}', 'report-malformed'],
  ['package-lock.json', '[]', 'report-malformed'],
  ['package-lock.json', `{"lockfileVersion": 3, "packages": {"${'a/'.repeat(300)}": {}}}`, 'report-malformed'],
  ['package-lock.json', `{"lockfileVersion": 1, "dependencies": {"${'a'.repeat(5000)}": {}}}`, 'report-malformed'],
  ['package-lock.json', '{"lockfileVersion": 3, "packages": {"node_modules/a": 7}}', 'report-malformed'],
  ['package-lock.json', '{"lockfileVersion": 1, "dependencies": {"a": "1"}}', 'report-malformed'],
  ['yarn.lock', '# some text\n', 'report-empty'],
  ['yarn.lock', '# yarn lockfile v1\n\na@1:\n  resolved "x"\n', 'report-malformed'],
  ['yarn.lock', '# yarn lockfile v1\n\na@1:\n  version "1"\n\na@1:\n  version "2"\n', 'report-malformed'],
  ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1":\n  version: 1\n', 'report-malformed'],
  ['pnpm-lock.yaml', '# nothing\n', 'report-empty'],
  ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n", 'report-cut-short'],
  ['pnpm-lock.yaml', "lockfileVersion: '6.0'\npackages:\n  /a@1.0.0: &x\n    dev: true\n", 'report-malformed'],
  ['pnpm-lock.yaml', "lockfileVersion: '6.0'\npackages: {}\npackages: {}\n", 'report-malformed'],
  ['Cargo.lock', '[[package]]\nname = "a"\n', 'report-malformed'],
  ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1"\ndependencies = ["b"]\n', 'report-cut-short'],
  ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1"\nsource = "x"\n', 'report-cut-short'],
  ['Cargo.lock', 'version = \n', 'report-malformed'],
  ['Package.resolved', '{"version": 2}', 'report-malformed'],
  ['Package.resolved', '{"version": 2, "pins": [{}]}', 'report-malformed'],
  ['Podfile.lock', 'PODS:\n  - A\nCOCOAPODS: 1.0.0\n', 'report-malformed'],
  ['gradle.lockfile', 'a:b=x\nempty=\n', 'report-malformed'],
  ['go.mod', 'require a v1\n', 'report-malformed'],
  ['mix.lock', '%{\n  nonsense\n}\n', 'report-malformed'],
  ['composer.lock', '{"packages": [{}]}', 'report-malformed'],
  ['packages.lock.json', '{"version": 1, "dependencies": {"net8.0": {"a": {}}}}', 'report-malformed'],
])('%s: %j is %s', async (name, text, code) => {
  await expect(readLockfile(name, text)).rejects.toMatchObject({ code, mend: expect.stringMatching(/\.$/) as unknown });
});
