import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { importsOf } from '../../scripts/imports-of.ts';
import { pathsBelow, readSource, type SourceFile } from './source-tree.ts';

/** Paths of all modules that the roots import, directly or not, the roots included. */
function reachedFrom(roots: readonly string[], files: readonly SourceFile[]): ReadonlySet<string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reached = new Set(roots);
  for (const path of reached) {
    for (const specifier of importsOf(texts.get(path) ?? '')) {
      if (specifier.startsWith('.')) reached.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return reached;
}

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
