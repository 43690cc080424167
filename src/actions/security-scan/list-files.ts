import { posix, sep } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { isExclusion, toPosixPattern } from '../../core/files/glob-pattern.ts';
import { compilePathGlobs } from '../../core/files/path-globs.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { foreignFolders, walkFiles } from '../../core/files/walk-files.ts';
import { ExternalError, messageOf } from '../../core/model/errors.ts';
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
  try {
    const { submodules, left, ...listed } = await workTreeFiles(git);
    const present = left.length === 0 ? new Set<string>() : await presentIn(root, left, files);
    const absent = left.filter((path) => !present.has(path));
    return {
      ...listed,
      files: present.size === 0 ? listed.files : [...listed.files, ...present].sort(),
      gaps: [],
      notes: [...notesOn(submodules, submoduleNote), ...notesOn(absent, sparseNote)],
    };
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code !== 'tool-failed') throw error;
    const walk = await walkTree(root, files);
    const why = `git cannot list them: ${messageOf(error)}. All files below the folder were scanned instead.`;
    return {
      ...walk,
      gaps: [
        ...walk.gaps,
        { what: 'The tracked files', why, fix: 'Run `git fsck`, or check out the repository anew.' },
      ],
    };
  }
}

/** Those of the files that are there. A folder that is not there is looked at once. */
async function presentIn(root: string, paths: readonly string[], files: FileSystem): Promise<ReadonlySet<string>> {
  const isThere = async (path: string) =>
    (await files.facts(posix.join(root, path)).catch(() => undefined)) !== undefined;
  const folders = new Map<string, boolean>();
  const present = new Set<string>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    const known = folders.get(folder) ?? (await isThere(folder));
    folders.set(folder, known);
    if (known && (await isThere(path))) present.add(path);
  }
  return present;
}

function notesOn(paths: readonly string[], note: (count: number, first: string) => string): readonly string[] {
  const [first] = paths;
  return first === undefined ? [] : [note(paths.length, first)];
}

function submoduleNote(count: number, first: string): string {
  return `${countOf(count, 'submodule')} not scanned (${first}): each is a repository of its own.`;
}

function sparseNote(count: number, first: string): string {
  return `${countOf(count, 'tracked file')} not scanned (${first}): the sparse checkout leaves them out.`;
}

async function walkTree(root: string, files: FileSystem): Promise<Listing> {
  const base = toPosixPattern(root, sep);
  // A link leads to what is scanned by its own path, or to what is none of ours.
  const list: FileSystem['list'] = async (folder) => (await files.list(folder)).filter(({ kind }) => kind !== 'link');
  const walk = await walkFiles({ facts: (path) => files.facts(path), list }, [
    {
      base,
      matches: () => true,
      mayMatchBelow: (folder) => folder === base || !foreignFolders.has(posix.basename(folder)),
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
