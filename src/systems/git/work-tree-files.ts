import type { Git } from './git.ts';
import { zeroSeparated } from './zero-separated.ts';

/** Modes of index entries that are files; links are text about a path, and submodules are repositories of their own. */
const fileModes: ReadonlySet<string> = new Set(['100644', '100755']);

/** Tag of an entry that is not checked out. */
const skipped = 'S ';

interface WorkTreeFiles {
  /** Relative to the root, with `/`, each once, sorted by code unit. */
  readonly files: readonly string[];
  /** Those of them that git does not track. */
  readonly untracked: ReadonlySet<string>;
  /** Tracked files that git is told to leave out of the working tree, sorted. Some may be there all the same. */
  readonly left: readonly string[];
  /** Folders of submodules, whose files belong to another repository. */
  readonly submodules: readonly string[];
}

/** The files of a working tree that a commit holds or could hold: tracked, or neither tracked nor ignored. */
export async function workTreeFiles(git: Git): Promise<WorkTreeFiles> {
  const { tracked, untracked } = git.listing();
  const files = new Set<string>();
  const left = new Set<string>();
  const submodules: string[] = [];
  const reading = collectUntracked(untracked);
  // Whoever fails first tells; the other must not become an unhandled rejection.
  reading.catch(() => undefined);
  for await (const entry of zeroSeparated(tracked)) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    const mode = entry.slice(2, 8);
    if (fileModes.has(mode)) (entry.startsWith(skipped) ? left : files).add(path);
    else if (mode === '160000') submodules.push(path);
  }
  const others = await reading;
  for (const path of others) files.add(path);
  return { files: [...files].sort(), untracked: others, submodules, left: [...left].sort() };
}

/** An untracked folder with a repository of its own is printed as one entry that ends in `/`. */
async function collectUntracked(stream: AsyncIterable<Uint8Array>): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for await (const path of zeroSeparated(stream)) if (!path.endsWith('/')) files.add(path);
  return files;
}
