import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { selectPaths } from '../select-paths.ts';

interface Found {
  readonly files: readonly string[];
  /** What the paths inside the artifact are relative to. */
  readonly root: string;
}

interface Search {
  readonly workspace: string;
  /** What `~` means. */
  readonly home: string;
  /** Whether files and folders whose name begins with a dot take part. */
  readonly hidden: boolean;
}

/**
 * Files that the lines of `path` select, as actions/upload-artifact finds them (src/shared/search.ts and @actions/glob): each search
 * begins where a pattern has its first wildcard, and the root is what these beginnings have in common.
 */
export function searchFiles(path: string, { workspace, home, hidden }: Search): Found {
  const lines = path
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const absolute = lines.map((line) => {
    const exclude = line.startsWith('!');
    return { exclude, path: resolve(workspace, (exclude ? line.slice(1) : line).replace(/^~(?=\/|$)/, home)) };
  });
  const all = absolute.filter((line) => !line.exclude).map((line) => fixedStart(line.path));
  const starts = [...new Set(all)].filter((start) => !all.some((other) => start.startsWith(other + sep)));
  const [first] = starts;
  if (first === undefined) throw new Error('Input required and not supplied: path');
  const root = starts.length > 1 ? commonAncestor(starts) : first;
  const found = starts.flatMap((start) => walk(start, hidden));
  const patterns = absolute.map((line) => `${line.exclude ? '!' : ''}${posix(relative(root, line.path)) || '.'}`);
  const files = found.filter(
    (file) => file === root || selectPaths([posix(relative(root, file))], patterns).length > 0,
  );
  const single = starts.length === 1 && files.length === 1 && files[0] === first;
  return { files: files.sort(), root: single ? dirname(first) : root };
}

/** The files below a path, links followed. */
function walk(path: string, hidden: boolean): readonly string[] {
  if (!existsSync(path) || (!hidden && basename(path).startsWith('.'))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name), hidden));
}

/** The part of a pattern before its first wildcard. */
function fixedStart(pattern: string): string {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  return wild < 0 ? pattern : parts.slice(0, wild).join(sep) || sep;
}

function commonAncestor(paths: readonly string[]): string {
  const split = paths.map((path) => path.split(sep));
  const [first = []] = split;
  const different = first.findIndex((part, index) => split.some((parts) => parts[index] !== part));
  return (different < 0 ? first : first.slice(0, different)).join(sep) || sep;
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
