import { expect, test } from '@jest/globals';
import { reachedFrom } from './reach.ts';
import { pathsBelow, readSource, type SourceFile } from './source-tree.ts';

const files = [...pathsBelow('src'), ...pathsBelow('scripts')].filter((path) => path.endsWith('.ts')).map(readSource);

test('no source file is left over: each is reached from the bundle or from what generates documentation', () => {
  const reached = reachedFrom(['src/main.ts', 'scripts/docs.ts'], files);
  const left = files.map(({ path }) => path).filter((path) => path.startsWith('src/') && !reached.has(path));
  expect(left).toEqual([]);
});

test('a file that only another left over file imports is left over', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });
  const tree = [
    file('src/main.ts', `await import('./a/b.ts');`),
    file('src/a/b.ts', `export * from '../c.ts';`),
    file('src/c.ts', ''),
    file('src/d.ts', `import './e.ts';`),
    file('src/e.ts', ''),
  ];
  expect([...reachedFrom(['src/main.ts'], tree)]).toEqual(['src/main.ts', 'src/a/b.ts', 'src/c.ts']);
});
