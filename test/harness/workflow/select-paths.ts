import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** The paths that globs select, as @actions/glob does: a folder means all that is in it, and later `!` patterns take away. */
export function selectPaths(paths: readonly string[], patterns: readonly string[]): string[] {
  const rules = patterns.map((pattern) => {
    const exclude = pattern.startsWith('!');
    const text = (exclude ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/+$/, '');
    const matches = picomatch(text === '.' ? '**' : [text, `${text}/**`], { dot: true });
    return { exclude, matches };
  });
  return paths.filter((path) =>
    rules.reduce((selected, { exclude, matches }) => (matches(path) ? !exclude : selected), false),
  );
}

/** Files below a folder that globs select, in order of their paths, which have `/`. */
export function matchingFiles(folder: string, patterns: readonly string[]): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return selectPaths(all, patterns).sort();
}
