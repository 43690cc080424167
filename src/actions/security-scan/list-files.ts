import { posix, sep } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { isExclusion, toPosixPattern } from '../../core/files/glob-pattern.ts';
import { compilePathGlobs } from '../../core/files/path-globs.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { foreignFolders, walkFiles } from '../../core/files/walk-files.ts';
import { countOf } from '../../core/render/metric-format.ts';
import type { Git } from '../../systems/git/git.ts';
import { workTreeFiles } from '../../systems/git/work-tree-files.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { Gap } from './source.ts';

/** The files of a folder that could be scanned. */
export interface Listing {
  /** Relative to the root, with `/`, sorted by code unit. */
  readonly files: readonly string[];
  /** Those that git does not track; none where there is no git to tell. */
  readonly untracked: ReadonlySet<string>;
  /** Folders that could not be listed. */
  readonly gaps: readonly Gap[];
  /** What is left out on purpose. */
  readonly notes: readonly string[];
}

/** With git what a commit could hold, without it every file but those of installed packages. */
export async function listFiles(git: Git | undefined, root: string, files: FileSystem): Promise<Listing> {
  if (git === undefined) return walkTree(root, files);
  const { submodules, ...listed } = await workTreeFiles(git);
  const [first] = submodules;
  const notes =
    first === undefined
      ? []
      : [`${countOf(submodules.length, 'submodule')} not scanned (${first}): each is a repository of its own.`];
  return { ...listed, gaps: [], notes };
}

async function walkTree(root: string, files: FileSystem): Promise<Listing> {
  const base = toPosixPattern(root, sep);
  const walk = await walkFiles(files, [
    {
      base,
      matches: () => true,
      mayMatchBelow: (folder, isLink) => folder === base || (!isLink && !foreignFolders.has(posix.basename(folder))),
    },
  ]);
  const gaps = walk.unreadable.map((folder) => ({
    what: relativePath(root, folder),
    why: 'The folder cannot be listed.',
    fix: 'Let the user the step runs as read it, or exclude it from `paths`.',
  }));
  const found = walk.files.map((path) => path.slice(base.length + 1)).sort();
  return { files: found, untracked: new Set(), gaps, notes: [] };
}

interface Scope {
  readonly files: readonly string[];
  /** Patterns that match nothing. */
  readonly gaps: readonly Gap[];
}

type ScopeInputs = Pick<SecurityScanInputs, 'paths' | 'exclude'>;

/** Takes what `paths` names, less what it and the policy exclude. `prefix` is the working directory below the root. */
export async function inScope(files: readonly string[], prefix: string, inputs: ScopeInputs): Promise<Scope> {
  const { included, excluded } = patternsOf(prefix, inputs);
  const isExcluded = await compilePathGlobs(excluded);
  const candidates = excluded.length === 0 ? files : files.filter((path) => !isExcluded(path));
  if (included === 'everything') return { files: candidates, gaps: [] };
  const gaps: Gap[] = [];
  const chosen = new Set<string>();
  for (const pattern of included) {
    const matches = await compilePathGlobs([pattern]);
    const found = candidates.filter(matches);
    for (const path of found) chosen.add(path);
    if (found.length === 0)
      gaps.push({ what: pattern, why: 'Nothing in `paths` matches it.', fix: 'Check the pattern.' });
  }
  return { files: [...chosen].sort(), gaps };
}

/** Tells of single paths whether they are in scope, for files that no list holds any more. */
export async function scopeMatcher(prefix: string, inputs: ScopeInputs): Promise<(path: string) => boolean> {
  const { included, excluded } = patternsOf(prefix, inputs);
  const isExcluded = await compilePathGlobs(excluded);
  const isIncluded = included === 'everything' ? () => true : await compilePathGlobs(included);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** The patterns relative to the root. */
function patternsOf(
  prefix: string,
  { paths, exclude = [] }: ScopeInputs,
): { readonly included: readonly string[] | 'everything'; readonly excluded: readonly string[] } {
  const below = (pattern: string) => posix.join(prefix, toPosixPattern(pattern, sep));
  const included = paths.filter((pattern) => !isExclusion(pattern)).map(below);
  const excluded = [...paths.filter(isExclusion).map((pattern) => pattern.slice(1)), ...exclude].map(below);
  const isEverything = included.length === 0 || included.includes('.') || included.includes('./');
  return { included: isEverything ? 'everything' : included, excluded };
}
