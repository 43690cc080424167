import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** SHA-256 over the SHA-256 of each file that matches, in the order of their paths; empty when none does. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns
    .flatMap((pattern) => pattern.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '');
  const files = matchingFiles(workspace, lines);
  if (files.length === 0) return '';
  const total = createHash('sha256');
  for (const file of files)
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return total.digest('hex');
}

/** Files below a folder that globs select, in order of their paths; later `!` patterns take away. Paths have `/`. */
export function matchingFiles(
  folder: string,
  patterns: readonly string[],
  options: { readonly hidden?: boolean } = {},
): string[] {
  const rules = patterns.map((pattern) => {
    const exclude = pattern.startsWith('!');
    const text = (exclude ? pattern.slice(1) : pattern).replace(/^\.\//, '').replace(/\/+$/, '');
    const matches = picomatch(text === '.' ? '**' : [text, `${text}/**`], { dot: true });
    return { exclude, matches };
  });
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => options.hidden !== false || !path.split('/').some((part) => part.startsWith('.')));
  return all
    .filter((path) => rules.reduce((selected, { exclude, matches }) => (matches(path) ? !exclude : selected), false))
    .sort();
}
