import { posix } from 'node:path';
import { importsOf } from '../../scripts/imports-of.ts';
import type { SourceFile } from './source-tree.ts';

/** Paths of all modules that the roots import, directly or not, the roots included. */
export function reachedFrom(roots: readonly string[], files: readonly SourceFile[]): ReadonlySet<string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reached = new Set(roots);
  for (const path of reached) {
    for (const specifier of importsOf(texts.get(path) ?? '')) {
      if (specifier.startsWith('.')) reached.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return reached;
}
