import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '../..');

/** A text file of the repository; `path` is relative to the root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What tools leave in a folder: git does not hold it. */
const leftBehind = new Set(['node_modules', 'target']);

/** Paths of all files below a folder of the repository, sorted; an absent folder has none. */
export function pathsBelow(folder: string, from: string = root): readonly string[] {
  const directory = join(from, folder);
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  return entries
    .filter(({ name }) => !leftBehind.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsBelow(path, from) : [path];
    })
    .sort();
}

/** The metadata of every action of the repository: that of the root, and one in each folder of `actions`. */
export function actionPaths(): readonly string[] {
  return ['action.yml', ...pathsBelow('actions').filter((path) => path.endsWith('/action.yml'))];
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}
