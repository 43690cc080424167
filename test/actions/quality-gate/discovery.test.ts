import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { discoverReports } from '../../../src/actions/quality-gate/discovery.ts';
import type { DirectoryEntry, FileSystem } from '../../../src/core/files/file-system.ts';
import { findFiles } from '../../../src/core/files/find-files.ts';

/** The usual places in the words of a policy. */
const coverage = [
  '**/{lcov,*.lcov}.info',
  '**/*.lcov',
  '**/coverage-final.json',
  '**/{cobertura,coverage.cobertura,cobertura-coverage,coverage}.xml',
  '**/{jacoco,jacocoTestReport}.xml',
  '**/clover.xml',
  '**/{coverage,cover,c}.out',
  '**/.resultset.json',
];
const testResults = [
  '**/{junit,*-junit,*.junit,junit-*,TEST-*}.xml',
  '**/{test-results,surefire-reports}/**/*.xml',
  '**/*.trx',
  '**/{ctrf-report,jest-results,vitest-results,test-results}.json',
];

/** A file system that knows folders from the paths of its files. Links lead to files. */
function filesAt(paths: readonly string[], links: readonly string[] = []): FileSystem {
  const list = async (folder: string): Promise<readonly DirectoryEntry[]> => {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    const entries = new Map<string, DirectoryEntry>();
    for (const path of [...paths, ...links]) {
      if (!path.startsWith(prefix)) continue;
      const [name = '', ...rest] = path.slice(prefix.length).split('/');
      const kind = rest.length > 0 ? 'directory' : links.includes(path) ? 'link' : 'file';
      entries.set(name, { name, kind });
    }
    return [...entries.values()];
  };
  const facts = async (path: string) =>
    paths.includes(path) || links.includes(path) ? { kind: 'file' as const, size: 0 } : undefined;
  return { list, facts } as Partial<FileSystem> as FileSystem;
}

const names = [
  ...['lcov', 'a.lcov', '.lcov', 'lcov.', 'xlcov', 'coverage.cobertura', 'cobertura', 'coverage', 'cover', 'c', 'cc'],
  ...['jacoco', 'jacocoTestReport', 'clover', 'junit', 'x-junit', '-junit', 'x.junit', '.junit', '.x-junit', 'junit-'],
  ...[
    'junit-x',
    'TEST-',
    'TEST-a.b',
    '.TEST-a',
    'xTEST-',
    'ctrf-report',
    'test-results',
    'coverage-final',
    '.resultset',
  ],
];
const name = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('.info', '.lcov', '.json', '.xml', '.out', '.trx', '', '.XML'))
  .map(([stem, extension]) => stem + extension);
const folder = fc.constantFrom(
  'a',
  'test-results',
  'surefire-reports',
  '.hidden',
  'node_modules',
  '.git',
  'x.y',
  'junit',
);
const path = fc.tuple(fc.array(folder, { maxLength: 3 }), name).map(([above, own]) => [...above, own].join('/'));

test('reports are found as globs would find them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/', '/checkout', '/.ci/work'),
      fc.uniqueArray(path, { maxLength: 12 }),
      async (root, some) => {
        const below = root === '/' ? '/' : `${root}/`;
        // A path cannot be a file and a folder.
        const whole = some.filter((one) => !some.some((other) => other.startsWith(`${one}/`)));
        const files = filesAt(whole.map((one) => below + one));
        const found = await discoverReports(files, root);
        for (const [globs, own] of [[coverage, found.coverage] as const, [testResults, found.testResults] as const]) {
          const wanted = await findFiles(files, root, globs);
          // A star in braces matches a leading dot, by picomatch's own rules; hidden files are no reports of a usual name.
          const isHidden = (one: string) => /\/\.(?!resultset)[^/]*$/.test(one);
          const folderOf = (one: string) => one.slice(0, one.lastIndexOf('/'));
          // Every folder with a match is there, and only with matches of the first pattern that has any.
          const first = new Map<string, readonly string[]>();
          for (const { files: all } of wanted.byPattern) {
            const matches = all.filter((one) => !isHidden(one));
            for (const match of matches) {
              const at = folderOf(match);
              if (!first.has(at))
                first.set(
                  at,
                  matches.filter((one) => folderOf(one) === at),
                );
            }
          }
          const expected = [...first.values()].flat().map((one) => `./${one.slice(below.length)}`);
          expect([...own].sort()).toEqual(expected.sort());
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a link to a report counts, one to a folder is not followed', async () => {
  const files = filesAt(['/checkout/a/cover.out'], ['/checkout/lcov.info']);
  const list: FileSystem['list'] = async (at) =>
    at === '/checkout' ? [...(await files.list(at)), { name: 'linked', kind: 'link' }] : files.list(at);
  expect(await discoverReports({ ...files, list }, '/checkout')).toEqual({
    coverage: ['./lcov.info', './a/cover.out'],
    testResults: [],
  });
});
