import { describe, expect, test } from '@jest/globals';
import { Artifacts } from '../../../src/actions/quality-gate/artifacts.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { RepositoryPaths } from '../../../src/core/files/repository-paths.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const tracked = [
  'src/a.ts',
  'src/root.ts',
  'shared/b.ts',
  'web/src/a.ts',
  'web/src/only.ts',
  'web/shared/b.ts',
  'Features/Triage/Sources/a.swift',
  'app/src/main/java/com/acme/A.java',
  'lib/src/main/java/com/acme/A.java',
];

const root = temporaryFolder({
  'vetnet-tests/web/vetnet-leg.txt': 'web\n/Users/runner/work/clinic/clinic\n/private/builds/clinic\n',
  'vetnet-tests/windows/vetnet-leg.txt': 'web\r\nD:\\a\\clinic\\clinic\r\n',
  'vetnet-tests/root/vetnet-leg.txt': '.\n/home/other/clinic\n',
  'vetnet-tests/app/vetnet-leg.txt': 'app\n/home/other/clinic\n',
  'vetnet-tests/odd/vetnet-leg.txt': '../..\n\nnot/absolute\n/\n',
});

const paths = new RepositoryPaths({ root, tracked });
const artifacts = new Artifacts({ files: nodeFileSystem(() => 0.5), folder: `${root}/vetnet-tests`, root, paths });

type Row = readonly [
  name: string,
  report: string,
  path: string,
  expected: string | { readonly unmatched: string },
  roots?: readonly string[],
];

async function mapped([, report, path, , roots]: Row) {
  const map = await artifacts.mapperOf(`${root}/vetnet-tests/${report}`);
  const found = map(path, roots);
  return found.matched ? found.path : { unmatched: found.path };
}

describe('a path in a report of another job means', () => {
  const web = 'web/web/coverage/lcov.info';
  const rows: readonly Row[] = [
    ['the file of its own folder', web, 'src/a.ts', 'web/src/a.ts'],
    ['the same with ./', web, './src/a.ts', 'web/src/a.ts'],
    ['a file outside by ..', web, '../shared/b.ts', 'shared/b.ts'],
    ['a file by .. inside', web, 'src/../shared/b.ts', 'web/shared/b.ts'],
    ['no file of the root that has the same name', web, 'src/root.ts', { unmatched: 'web/src/root.ts' }],
    ['a file of its folder by its path from the root', web, 'web/src/a.ts', 'web/src/a.ts'],
    ['a file by its name alone in its folder', web, 'only.ts', 'web/src/only.ts'],
    ['an absolute path on that machine', web, '/Users/runner/work/clinic/clinic/web/src/a.ts', 'web/src/a.ts'],
    ['a file of the root, absolute', web, '/Users/runner/work/clinic/clinic/src/a.ts', 'src/a.ts'],
    ['an absolute path by its real name there', web, '/private/builds/clinic/shared/b.ts', 'shared/b.ts'],
    [
      'no other file, where an absolute one is not tracked',
      web,
      '/Users/runner/work/clinic/clinic/other/src/a.ts',
      { unmatched: 'other/src/a.ts' },
    ],
    ['a relative Windows path', 'windows/web/lcov.info', 'src\\a.ts', 'web/src/a.ts'],
    ['an absolute Windows path', 'windows/web/lcov.info', 'd:\\a\\clinic\\clinic\\src\\a.ts', 'src/a.ts'],
    ['a file of the root, from a leg at the root', 'root/coverage/lcov.info', 'src/a.ts', 'src/a.ts'],
    ['the nearest file, from a leg at the root', 'root/web/lcov.info', 'src/a.ts', 'web/src/a.ts'],
    [
      'a file below a root of the report',
      'root/cov.xml',
      'a.swift',
      'Features/Triage/Sources/a.swift',
      ['Features/Triage/Sources'],
    ],
    ['a file below an absolute root', web, 'a.ts', 'src/a.ts', ['/Users/runner/work/clinic/clinic/src']],
    ['a file below the root of all', web, 'src/a.ts', 'src/a.ts', ['/Users/runner/work/clinic/clinic']],
    ['a file below a root of its folder', web, 'a.ts', 'web/src/a.ts', ['src']],
    ['a class of its own module', 'app/app/build/jacoco.xml', 'com/acme/A.java', 'app/src/main/java/com/acme/A.java'],
    ['the nearest file where nothing tells the leg', 'alien/web/coverage/lcov.info', 'src/a.ts', 'web/src/a.ts'],
    ['nothing beyond the repository', 'odd/lcov.info', '../../src/a.ts', 'src/a.ts'],
  ];

  test.each(rows)('%s: %s %s', async (...row) => {
    expect(await mapped(row)).toEqual(row[3]);
  });
});

test('reports beside the artifacts, and all where there are none, are read as before', async () => {
  const without = new Artifacts({ files: nodeFileSystem(() => 0.5), folder: undefined, root, paths });
  for (const one of [artifacts, without]) {
    const map = await one.mapperOf(`${root}/web/coverage/lcov.info`);
    expect(map('src/a.ts').path).toBe('web/src/a.ts');
    expect(map('src/root.ts').path).toBe('src/root.ts');
  }
});

test('a file in place of an artifact, and a leg file as large as a report, are none', async () => {
  const folder = temporaryFolder({
    'vetnet-tests/lcov.info': '',
    'vetnet-tests/big/vetnet-leg.txt': `web\n/${'x'.repeat(20_000)}\n`,
  });
  const odd = new Artifacts({
    files: nodeFileSystem(() => 0.5),
    folder: `${folder}/vetnet-tests`,
    root: folder,
    paths: new RepositoryPaths({ root: folder, tracked }),
  });
  expect((await odd.mapperOf(`${folder}/vetnet-tests/lcov.info`))('src/a.ts').path).toBe('src/a.ts');
  expect((await odd.mapperOf(`${folder}/vetnet-tests/big/lcov.info`))('src/root.ts').path).toBe('src/root.ts');
});

test('a report that git tracks is of the change, where it should be another job’s', () => {
  const folder = `${root}/vetnet-tests`;
  const name = 'vetnet-tests/web/web/lcov.info';
  const files = nodeFileSystem(() => 0.5);
  const known = new RepositoryPaths({ root, tracked: [name, 'reports/lcov.info'] });
  const some = new Artifacts({ files, folder, root, paths: known });
  expect(some.isOfChange(`${root}/${name}`)).toBe(true);
  expect(some.isOfChange(`${root}/vetnet-tests/api/api/lcov.info`)).toBe(false);
  expect(some.isOfChange(`${root}/reports/lcov.info`)).toBe(false);
  const none = new Artifacts({ files, folder: undefined, root, paths: known });
  expect(none.isOfChange(`${root}/${name}`)).toBe(false);
});
