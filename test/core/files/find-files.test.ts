import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import type { DirectoryEntry, FileFacts } from '../../../src/core/files/file-system.ts';
import { findFiles } from '../../../src/core/files/find-files.ts';
import { toPosixPattern } from '../../../src/core/files/glob-pattern.ts';

/** A tree of absolute paths. `-> target` makes a link to a folder or file, `!` a folder that may not be listed. */
function treeOf(...lines: string[]) {
  const links = new Map<string, string>();
  const denied = new Set<string>();
  const paths = lines.map((line) => {
    const [path = '', target] = line.split(' -> ');
    if (target !== undefined) links.set(path, target);
    if (path.endsWith('/!')) denied.add(path.slice(0, -2));
    return path;
  });
  const listed: string[] = [];
  const resolve = (path: string): string => {
    for (const [link, target] of links)
      if (path === link || path.startsWith(`${link}/`)) return resolve(target + path.slice(link.length));
    return path;
  };
  const isFolder = (path: string) => paths.some((other) => other.startsWith(path === '/' ? '/' : `${path}/`));
  return {
    listed,
    facts: async (path: string): Promise<FileFacts | undefined> => {
      const real = resolve(path);
      if (isFolder(real)) return { kind: 'directory', size: 0 };
      return paths.includes(real) ? { kind: 'file', size: 1 } : undefined;
    },
    list: async (path: string): Promise<readonly DirectoryEntry[]> => {
      listed.push(path);
      const real = resolve(path);
      if (denied.has(real)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      if (!isFolder(real))
        throw Object.assign(new Error('ENOENT'), { code: paths.includes(real) ? 'ENOTDIR' : 'ENOENT' });
      const prefix = real === '/' ? '/' : `${real}/`;
      const names = new Set(
        paths
          .filter((other) => other.startsWith(prefix))
          .map((other) => other.slice(prefix.length).split('/')[0] ?? ''),
      );
      return [...names].map((name) => {
        const child = prefix + name;
        return { name, kind: links.has(child) ? 'link' : isFolder(child) ? 'directory' : 'file' };
      });
    },
  };
}

const project = () =>
  treeOf(
    '/r/lcov.info',
    '/r/coverage/lcov.info',
    '/r/coverage/deep/cobertura.xml',
    '/r/app/[id]/lcov.info',
    '/r/app/id/lcov.info',
    '/r/app/d/lcov.info',
    '/r/Test (1).xml',
    '/r/a*b.info',
    '/r/axb.info',
    '/r/.hidden/lcov.info',
    '/r/.nycrc.info',
    '/r/node_modules/x/lcov.info',
    '/r/packages/one/node_modules/y/lcov.info',
    '/r/packages/one/coverage/lcov.info',
    '/r/packages/two/coverage/lcov.info',
    '/r/.git/lcov.info',
    '/r/loop -> /r',
    '/r/linked -> /elsewhere',
    '/elsewhere/lcov.info',
    '/elsewhere/deep/lcov.info',
    '/r/latest.info -> /r/coverage/lcov.info',
    '/up.info',
  );

const cases: [string, string[], string[]][] = [
  ['a path', ['lcov.info'], ['/r/lcov.info']],
  ['a path from here', ['./coverage//lcov.info'], ['/r/coverage/lcov.info']],
  ['a folder, for its reader to refuse', ['coverage/'], ['/r/coverage']],
  ['a dot file named', ['.hidden/lcov.info', '.nycrc.info'], ['/r/.hidden/lcov.info', '/r/.nycrc.info']],
  ['a path into a foreign folder', ['node_modules/x/lcov.info'], ['/r/node_modules/x/lcov.info']],
  ['an absolute path', ['/up.info'], ['/up.info']],
  ['a path above', ['../up.info'], ['/up.info']],
  ['one star', ['*.info'], ['/r/a*b.info', '/r/axb.info', '/r/latest.info', '/r/lcov.info']],
  ['a star above', ['../*.info'], ['/up.info']],
  ['an absolute glob', ['/*.info'], ['/up.info']],
  [
    'every folder but hidden, foreign and linked ones',
    ['**/lcov.info'],
    [
      '/r/app/[id]/lcov.info',
      '/r/app/d/lcov.info',
      '/r/app/id/lcov.info',
      '/r/coverage/lcov.info',
      '/r/lcov.info',
      '/r/packages/one/coverage/lcov.info',
      '/r/packages/two/coverage/lcov.info',
    ],
  ],
  [
    'one star per folder',
    ['packages/*/coverage/lcov.info'],
    ['/r/packages/one/coverage/lcov.info', '/r/packages/two/coverage/lcov.info'],
  ],
  [
    'braces with slashes',
    ['{coverage/deep,packages/one/coverage}/*'],
    ['/r/coverage/deep/cobertura.xml', '/r/packages/one/coverage/lcov.info'],
  ],
  [
    'an extended glob that starts with !',
    ['packages/!(one)/coverage/*', '!(lcov|axb|.nycrc).info'],
    ['/r/a*b.info', '/r/latest.info', '/r/packages/two/coverage/lcov.info'],
  ],
  ['dots that the pattern writes', ['**/.hidden/*', '.*.info'], ['/r/.hidden/lcov.info', '/r/.nycrc.info']],
  [
    'foreign folders that the pattern names',
    ['**/node_modules/**/lcov.info'],
    ['/r/node_modules/x/lcov.info', '/r/packages/one/node_modules/y/lcov.info'],
  ],
  ['.git when named', ['.git/*'], ['/r/.git/lcov.info']],
  ['a link on the fixed part', ['linked/*.info'], ['/r/linked/lcov.info']],
  [
    'a link on the fixed part below another walk',
    ['**/cobertura.xml', 'linked/**/lcov.info'],
    ['/r/coverage/deep/cobertura.xml', '/r/linked/deep/lcov.info', '/r/linked/lcov.info'],
  ],
  ['brackets that exist as written', ['app/[id]/lcov.info'], ['/r/app/[id]/lcov.info']],
  ['brackets that do not', ['app/[id]/*.info'], ['/r/app/[id]/lcov.info', '/r/app/d/lcov.info']],
  ['brackets escaped', ['app/\\[id\\]/*.info'], ['/r/app/[id]/lcov.info']],
  ['a star that exists as written', ['a*b.info'], ['/r/a*b.info']],
  ['a star escaped', ['a\\*b.info'], ['/r/a*b.info']],
  ['parentheses and spaces', ['Test (1).xml', ' lcov.info '], ['/r/Test (1).xml', '/r/lcov.info']],
  [
    'an exclusion',
    ['**/lcov.info', '!packages/**', '!**/[[]id[]]/**'],
    ['/r/app/d/lcov.info', '/r/app/id/lcov.info', '/r/coverage/lcov.info', '/r/lcov.info'],
  ],
  [
    'an exclusion before its pattern, of a folder',
    ['!app', '!packages', '**/lcov.info'],
    ['/r/coverage/lcov.info', '/r/lcov.info'],
  ],
  ['an exclusion of a named path', ['lcov.info', '!lcov.info'], []],
  ['an exclusion reaches dot files', ['**/.hidden/*', '!**/*.info'], []],
  ['an absolute exclusion', ['coverage/**', '!/r/coverage/deep/**'], ['/r/coverage/lcov.info']],
  ['only exclusions', ['!**/*.xml'], []],
  ['the same file twice', ['lcov.info', './lcov.info', '*cov.info'], ['/r/lcov.info']],
  ['nothing there', ['absent.info', 'absent/**/*.info', 'lcov.info/*'], []],
];

describe('findFiles', () => {
  test.each(cases)('%s', async (_, patterns, expected) => {
    expect((await findFiles(project(), '/r', patterns)).files).toEqual(expected);
  });

  test('each pattern has its own files, so that one without any can be named', async () => {
    const found = await findFiles(project(), '/r', ['*.xml', 'absent/*.xml', '!other', 'absent.info', 'lcov.info']);
    expect(found.byPattern).toEqual([
      { pattern: '*.xml', files: ['/r/Test (1).xml'] },
      { pattern: 'absent/*.xml', files: [] },
      { pattern: 'absent.info', files: [] },
      { pattern: 'lcov.info', files: ['/r/lcov.info'] },
    ]);
  });

  test('only folders that can hold a match are listed', async () => {
    const tree = project();
    await findFiles(tree, '/r', ['packages/*/coverage/*.info', 'coverage/*.info']);
    expect(tree.listed.sort()).toEqual([
      '/r/coverage',
      '/r/packages',
      '/r/packages/one',
      '/r/packages/one/coverage',
      '/r/packages/two',
      '/r/packages/two/coverage',
    ]);
  });

  test('one walk serves all patterns', async () => {
    const tree = project();
    await findFiles(tree, '/r', ['**/*.info', '**/*.xml', 'packages/**/*.info', 'packages/one/**']);
    expect(new Set(tree.listed).size).toBe(tree.listed.length);
  });

  test('a folder that may not be listed is named', async () => {
    const found = await findFiles(treeOf('/r/a/!', '/r/b/x.info'), '/r', ['**/*.info']);
    expect(found).toMatchObject({ files: ['/r/b/x.info'], unreadable: ['/r/a'] });
    const without = await findFiles(treeOf('/r/a/!', '/r/b/x.info'), '/r', ['**/*.info', '!a']);
    expect(without).toMatchObject({ files: ['/r/b/x.info'], unreadable: [] });
  });

  test('a link that leads nowhere is kept for its reader to refuse', async () => {
    const found = await findFiles(treeOf('/r/x.info -> /gone', '/r/y'), '/r', ['*.info']);
    expect(found.files).toEqual(['/r/x.info']);
  });

  test('a path does not walk at all', async () => {
    const tree = project();
    await findFiles(tree, '/r', ['lcov.info', 'app/[id]/lcov.info', '!node_modules']);
    expect(tree.listed).toEqual([]);
  });

  test('the root may be the root of the file system', async () => {
    expect((await findFiles(treeOf('/a.info', '/b/c.info'), '/', ['**/*.info'])).files).toEqual([
      '/a.info',
      '/b/c.info',
    ]);
  });

  test('names sort by code unit, not by language', async () => {
    const found = await findFiles(treeOf('/r/b.x', '/r/B.x', '/r/ä.x', '/r/a.x'), '/r', ['*.x']);
    expect(found.files).toEqual(['/r/B.x', '/r/a.x', '/r/b.x', '/r/ä.x']);
  });
});

test.each([
  ['coverage\\*\\lcov.info', '\\', 'coverage/*/lcov.info'],
  ['a\\*b', '/', 'a\\*b'],
])('separators of %s', (pattern, separator, expected) => {
  expect(toPosixPattern(pattern, separator)).toBe(expected);
});

test('leaving folders out loses no match', async () => {
  const name = fc.constantFrom('a', 'b', 'cov', 'x.info', '.h', 'node_modules', '.git', '[a]');
  const tree = fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  const segment = fc.constantFrom(
    '**',
    '*',
    'a',
    'b',
    'cov',
    '*.info',
    '?',
    '[ab]',
    '{a,b}',
    '{a,b/cov}',
    '.h',
    '.*',
    'node_modules',
    '!(a)',
    '+(a|b)',
    '**a',
    '\\[a\\]',
  );
  const pattern = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'))
    .filter((text) => /[*?[{(]/.test(text.replace(/\\./g, '')));
  await fc.assert(
    fc.asyncProperty(tree, pattern, async (paths, glob) => {
      const all = paths.map((parts) => parts.join('/'));
      const leaves = [...new Set(all.filter((path) => !all.some((other) => other.startsWith(`${path}/`))))];
      // A pattern that exists as written is a path, which is another rule.
      fc.pre(!all.some((path) => path === glob || path.startsWith(`${glob}/`)));
      const matches = picomatch(glob);
      const isForeign = (path: string) =>
        path
          .split('/')
          .slice(0, -1)
          .some((part) => ['node_modules', '.git'].includes(part) && !glob.includes(part));
      const expected = leaves
        // To picomatch `a/**` matches `a` too, which is a folder here.
        .filter((path) => matches(path) && !isForeign(path) && !glob.replaceAll('\\', '').startsWith(`${path}/`))
        .map((path) => `/r/${path}`)
        .sort();
      expect((await findFiles(treeOf(...leaves.map((path) => `/r/${path}`)), '/r', [glob])).files).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
