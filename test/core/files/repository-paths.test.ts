import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RepositoryPaths } from '../../../src/core/files/repository-paths.ts';

const tracked = [
  'Package.swift',
  'README.md',
  'Sources/App/A.swift',
  'Sources/App/B+A.swift',
  'Sources/App/B-A.swift',
  'Sources/App/with space.swift',
  'src/index.ts',
  'packages/one/src/index.ts',
  'packages/two/src/index.ts',
  'packages/two/src/only.ts',
  'app/src/main/java/com/acme/A.java',
  'app/src/main/java/com/acme/Twice.java',
  'lib/src/main/java/com/acme/Twice.java',
  'internal/log/log.go',
  'backend/cmd/serve/main.go',
  'vendor/github.com/x/y/y.go',
  'odd/back\\slash.c',
  'case/Name.kt',
  'Upper/Same.kt',
  'upper/same.kt',
  'src/\u00c4rzte.swift',
];

type Row = readonly [name: string, path: string, expected: string, roots?: readonly string[]];

const posix = new RepositoryPaths({ root: '/home/runner/work/x/x', tracked });
const windows = new RepositoryPaths({ root: 'D:\\a\\x\\x', tracked });

function complete([name, path, expected, roots = []]: Row): [string, string, string, readonly string[]] {
  return [name, path, expected, roots];
}

describe('finds', () => {
  const rows: readonly Row[] = [
    ['a tracked path', 'src/index.ts', 'src/index.ts'],
    ['a leading ./', './src/index.ts', 'src/index.ts'],
    ['.. in the middle', 'packages/one/../../src/./index.ts', 'src/index.ts'],
    ['.. at the start', '../x/src/index.ts', 'src/index.ts'],
    ['doubled slashes', 'src//index.ts', 'src/index.ts'],
    ['an absolute path below the root', '/home/runner/work/x/x/Sources/App/A.swift', 'Sources/App/A.swift'],
    ["another machine's checkout", '/Users/runner/work/x/x/Sources/App/A.swift', 'Sources/App/A.swift'],
    ["another machine's checkout of a package", '/Users/r/x/packages/two/src/index.ts', 'packages/two/src/index.ts'],
    ['the root file of two of one end', '/Users/r/x/src/index.ts', 'src/index.ts'],
    ['a Windows checkout', 'D:\\a\\x\\x\\packages\\one\\src\\index.ts', 'packages/one/src/index.ts'],
    ['a relative Windows path', 'Sources\\App\\A.swift', 'Sources/App/A.swift'],
    ['a space in the name', '/b/Sources/App/with space.swift', 'Sources/App/with space.swift'],
    ['a Java package', 'com/acme/A.java', 'app/src/main/java/com/acme/A.java'],
    ['a Go module', 'github.com/acme/x/internal/log/log.go', 'internal/log/log.go'],
    ['a Go module in a folder', 'example.com/back/cmd/serve/main.go', 'backend/cmd/serve/main.go'],
    ['a vendored file that is tracked', '/ci/x/vendor/github.com/x/y/y.go', 'vendor/github.com/x/y/y.go'],
    ['a name alone, when it is the only one', 'only.ts', 'packages/two/src/only.ts'],
    ['a name that is the end of another name', 'A.swift', 'Sources/App/A.swift'],
    ['a backslash that is part of the name', 'odd/back\\slash.c', 'odd/back\\slash.c'],
    ['another case, when only one file fits', 'CASE/name.kt', 'case/Name.kt'],
    ['letters that are composed otherwise', 'src/A\u0308rzte.swift', 'src/\u00c4rzte.swift'],
    ['the exact case first', 'upper/same.kt', 'upper/same.kt'],
    ['a source root below ours', 'index.ts', 'packages/one/src/index.ts', ['/home/runner/work/x/x/packages/one/src']],
    ['a source root elsewhere', 'src/index.ts', 'packages/one/src/index.ts', ['/ci/x/packages/one']],
    ['a relative source root', 'index.ts', 'packages/two/src/index.ts', ['packages/two/src']],
    ['the source root that has the file', 'only.ts', 'packages/two/src/only.ts', ['/q/src', 'packages/two/src']],
    ['an absolute path whatever the source roots', '/home/runner/work/x/x/src/index.ts', 'src/index.ts', ['/q']],
    ['an empty source root', 'src/index.ts', 'src/index.ts', ['']],
    ['. as source root', 'src/index.ts', 'src/index.ts', ['.']],
  ];

  test.each(rows.map(complete))('%s', (_, path, expected, roots) => {
    expect(posix.map(path, roots)).toEqual({ path: expected, matched: true });
  });

  test.each([
    ['d:/a/x/x/src/index.ts', 'src/index.ts'],
    ['D:\\A\\X\\x\\src\\index.ts', 'src/index.ts'],
    ['/home/runner/work/x/x/src/index.ts', 'src/index.ts'],
  ])('%s on Windows', (path, expected) => {
    expect(windows.map(path)).toEqual({ path: expected, matched: true });
  });
});

describe('keeps, and does not guess', () => {
  test.each<[string, string, string, (readonly string[])?]>([
    ['a name that two files have', 'index.ts', 'index.ts'],
    ['a package that two modules have', 'com/acme/Twice.java', 'com/acme/Twice.java'],
    ['another case of two files', 'UPPER/SAME.KT', 'UPPER/SAME.KT'],
    ['an untracked file below the root', '/home/runner/work/x/x/gen/src/only.ts', 'gen/src/only.ts'],
    ['a dependency in another checkout', '/ci/x/node_modules/z/src/index.ts', '/ci/x/node_modules/z/src/index.ts'],
    ['a dependency below the root', 'node_modules/z/two/src/only.ts', 'node_modules/z/two/src/only.ts'],
    ['a system header of the same name', '/usr/include/A.swift', '/usr/include/A.swift'],
    ['what climbs out', '../../../etc/passwd', 'etc/passwd'],
    ['what climbs out of an absolute path', '/home/../../etc/passwd', '/etc/passwd'],
    ['another drive', 'C:\\other\\Nothing.cs', 'C:/other/Nothing.cs'],
    ['an empty path', '', ''],
  ])('%s', (_, path, expected) => {
    expect(posix.map(path)).toEqual({ path: expected, matched: false });
  });
});

describe('by where the report lies', () => {
  const packages = new RepositoryPaths({
    root: '/w/x',
    tracked: [
      'src/index.ts',
      ...['one', 'two'].flatMap((name) => [
        `packages/${name}/src/index.ts`,
        `packages/${name}/src/main/java/com/acme/A.java`,
      ]),
    ],
  });

  test.each([
    ['src/index.ts', '/w/x/packages/one/coverage', 'packages/one/src/index.ts'],
    ['src/index.ts', '/w/x/packages/two', 'packages/two/src/index.ts'],
    ['src/index.ts', '/w/x/coverage', 'src/index.ts'],
    ['src/index.ts', '/w/x', 'src/index.ts'],
    ['src/index.ts', '/elsewhere', 'src/index.ts'],
    ['packages/two/src/index.ts', '/w/x/packages/one/coverage', 'packages/two/src/index.ts'],
    ['/w/x/packages/two/src/index.ts', '/w/x/packages/one', 'packages/two/src/index.ts'],
    ['com/acme/A.java', '/w/x/packages/two/build/reports', 'packages/two/src/main/java/com/acme/A.java'],
  ])('%s in %s', (path, folder, expected) => {
    expect(packages.map(path, [], folder)).toEqual({ path: expected, matched: true });
  });

  test('or not at all, where that tells nothing', () => {
    expect(packages.map('com/acme/A.java', [], '/w/x/reports')).toEqual({ path: 'com/acme/A.java', matched: false });
    expect(packages.map('com/acme/A.java', [], '/w/x/packages/y')).toMatchObject({ matched: false });
  });
});

describe('from a working directory below the root', () => {
  const below = new RepositoryPaths({ root: '/r', tracked, workingDirectory: '/r/packages/two' });

  test.each<[string, string, boolean, readonly string[]]>([
    ['src/index.ts', 'packages/two/src/index.ts', true, []],
    ['../one/src/index.ts', 'packages/one/src/index.ts', true, []],
    ['index.ts', 'packages/two/src/index.ts', true, ['src']],
    ['index.ts', 'packages/one/src/index.ts', true, ['/r/packages/one/src']],
    ['packages/one/src/index.ts', 'packages/one/src/index.ts', true, []],
    ['/r/src/index.ts', 'src/index.ts', true, []],
    ['README.md', 'README.md', true, ['']],
    ['gen/none.ts', 'packages/two/gen/none.ts', false, []],
  ])('%s', (path, expected, matched, roots) => {
    expect(below.map(path, roots)).toEqual({ path: expected, matched });
  });
});

describe('prefixes', () => {
  const stripped = new RepositoryPaths({ root: '/r', tracked, prefixes: ['/build/out/', 'dist', ''] });

  test.each([
    ['/build/out/src/index.ts', 'src/index.ts', true],
    ['dist/src/index.ts', 'src/index.ts', true],
    ['/build/output/none.ts', '/build/output/none.ts', false],
    ['/build/out/none.ts', 'none.ts', false],
  ])('%s', (path, expected, matched) => {
    expect(stripped.map(path)).toEqual({ path: expected, matched });
  });
});

describe('without tracked files', () => {
  const bare = new RepositoryPaths({ root: '/r/x' });

  test.each<[string, string, boolean, readonly string[]]>([
    ['/r/x/src/a.ts', 'src/a.ts', true, []],
    ['./src/a.ts', 'src/a.ts', true, []],
    ['a.ts', 'src/a.ts', true, ['/r/x/src']],
    ['a.ts', 'a.ts', true, ['/elsewhere']],
    ['/r/xy/src/a.ts', '/r/xy/src/a.ts', false, []],
    ['C:\\x\\a.ts', 'C:/x/a.ts', false, []],
  ])('%s', (path, expected, matched, roots) => {
    expect(bare.map(path, roots)).toEqual({ path: expected, matched });
  });
});

test('every tracked file is found from any checkout, and no path climbs out', () => {
  const segment = fc.stringMatching(/^[a-c]{1,2}$/);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), fc.nat(), (files, pick) => {
      const paths = new RepositoryPaths({ root: '/repo/root', tracked: files });
      const file = files[pick % files.length] ?? '';
      expect(paths.map(file)).toEqual({ path: file, matched: true });
      expect(paths.map(`/repo/root/${file}`)).toEqual({ path: file, matched: true });
      expect(paths.map(file, ['/repo/root'])).toEqual({ path: file, matched: true });
      expect(paths.map(`/other/${file}`)).toEqual({ path: file, matched: true });
      expect(paths.map(`E:\\ci\\${file.replaceAll('/', '\\')}`)).toEqual({ path: file, matched: true });
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', 'a', 'b', '', '\\..', 'C:'), { maxLength: 8 }), (segments) => {
      const mapped = new RepositoryPaths({ root: '/r', tracked: ['a/b'] }).map(segments.join('/'));
      expect(mapped.path.split('/')).not.toContain('..');
    }),
  );
});

test('an end that one tracked file has is that file, an end that several have is none', () => {
  const segment = fc.stringMatching(/^[ab./-]?[ab]$/).map((text) => text.replace('/', ''));
  const path = fc.array(segment, { minLength: 2, maxLength: 5 }).map((segments) => `root/${segments.join('/')}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 15 }), fc.nat(), fc.nat(), (files, pick, cut) => {
      const segments = (files[pick % files.length] ?? '').split('/').slice(1);
      const end = segments.slice(cut % segments.length).join('/');
      const same = files.filter((file) => file.endsWith(`/${end}`));
      const mapped = new RepositoryPaths({ root: '/r', tracked: files }).map(end);
      expect(mapped).toEqual(same.length === 1 ? { path: same[0], matched: true } : { path: end, matched: false });
    }),
    { numRuns: 500 },
  );
});

test('100,000 tracked files and as many lookups take seconds, not minutes', () => {
  const files = Array.from({ length: 100_000 }, (_, at) => `packages/p${at % 5000}/src/d${at % 20}/index${at % 40}.ts`);
  const paths = new RepositoryPaths({ root: '/r', tracked: files });
  const before = performance.now();
  let matched = 0;
  for (const file of files) {
    if (paths.map(`/ci/r/${file}`).matched) matched += 1;
    if (paths.map(`/ci/r/absent/${file.slice(12)}`).matched) matched += 1;
  }
  expect(matched).toBeGreaterThanOrEqual(files.length);
  expect(performance.now() - before).toBeLessThan(20_000);
});
