import { posix, sep } from 'node:path';
import { isExclusion, toPosixPattern } from '../../core/files/glob-pattern.ts';
import { compilePathGlobs } from '../../core/files/path-globs.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { foreignFolders, walkFiles } from '../../core/files/walk-files.ts';
import { type Known, knownUnlessFailed } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { isReviewEvent } from '../../core/run/context.ts';
import { findBaseCommit, hintsOf } from '../../systems/git/base-commit.ts';
import type { Git } from '../../systems/git/git.ts';
import { noRepository, openGit } from '../../systems/git/open-git.ts';
import { workTreeFiles } from '../../systems/git/work-tree-files.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { Gap } from './source.ts';
import type { ChangeBase, ScanTarget } from './target.ts';

/** Finds the files in scope and, where the run is about a change, where it starts. */
export async function findTarget(run: ActionRun<SecurityScanInputs>): Promise<ScanTarget> {
  const { ports, workingDirectory, inputs } = run;
  const opened = await openGit(workingDirectory, ports);
  const root = await opened?.root();
  const git = root === undefined ? undefined : opened;
  const refusal = root === undefined ? await opened?.refusal() : undefined;
  const notes = refusal === undefined ? [] : [`${refusal.why} ${refusal.fix}`];
  const at = root ?? workingDirectory;
  const base = wantsBase(run) ? await findChange(git, run) : undefined;
  const listed = await listFiles(git, at, run);
  const chosen = await inScope(listed.files, relativePath(at, workingDirectory), inputs);
  const files =
    isChangeOnly(inputs) && base?.known === true ? chosen.files.filter((path) => base.changed.has(path)) : chosen.files;
  return {
    root: at,
    files,
    git,
    ...(base === undefined ? {} : { base }),
    gaps: [...listed.gaps, ...chosen.gaps],
    notes,
  };
}

/** Whether only what differs from the base is scanned. */
export function isChangeOnly({ scope, staged }: Pick<SecurityScanInputs, 'scope' | 'staged'>): boolean {
  return scope === 'change' || staged;
}

function wantsBase({ inputs, context }: ActionRun<SecurityScanInputs>): boolean {
  if (inputs.staged) return true;
  const asked = inputs['base-ref'] !== undefined || inputs['only-new'] || inputs.scope === 'change';
  return asked || inputs.history === 'diff' || isReviewEvent(context.event);
}

/** What is staged is a change of its own, measured from the commit it will stand on. */
async function findChange(git: Git | undefined, run: ActionRun<SecurityScanInputs>): Promise<Known<ChangeBase>> {
  if (git === undefined) return noRepository;
  const { inputs, context } = run;
  return knownUnlessFailed('The change', async () => {
    if (inputs.staged) return { known: true, commit: 'HEAD', changed: await git.stagedLines() };
    const given = inputs['base-ref'];
    const base = await findBaseCommit(git, { ...hintsOf(context), ...(given === undefined ? {} : { given }) });
    return base.known ? { known: true, commit: base.commit, changed: await git.changedLines(base.commit) } : base;
  });
}

interface Listing {
  /** Relative to the root. */
  readonly files: readonly string[];
  readonly gaps: readonly Gap[];
}

async function listFiles(
  git: Git | undefined,
  root: string,
  { ports }: ActionRun<SecurityScanInputs>,
): Promise<Listing> {
  if (git === undefined) return walkTree(root, ports.files);
  const { files, submodules } = await workTreeFiles(git);
  const gaps = submodules.map((path) => ({
    what: path,
    why: 'It is a submodule, a repository of its own.',
    fix: 'Scan it in its own repository.',
  }));
  return { files, gaps };
}

async function walkTree(root: string, files: ActionRun<unknown>['ports']['files']): Promise<Listing> {
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
  return { files: walk.files.map((path) => path.slice(base.length + 1)).sort(), gaps };
}

/** Takes what `paths` names, less what it and the policy exclude. `prefix` is the working directory below the root. */
async function inScope(
  files: readonly string[],
  prefix: string,
  { paths, exclude = [] }: Pick<SecurityScanInputs, 'paths' | 'exclude'>,
): Promise<Listing> {
  const below = (pattern: string) => posix.join(prefix, toPosixPattern(pattern, sep));
  const included = paths.filter((pattern) => !isExclusion(pattern)).map(below);
  const excluded = [...paths.filter(isExclusion).map((pattern) => pattern.slice(1)), ...exclude].map(below);
  const everything = included.length === 0 || included.includes('.') || included.includes('./');
  const isExcluded = await compilePathGlobs(excluded);
  const candidates = excluded.length === 0 ? files : files.filter((path) => !isExcluded(path));
  if (everything) return { files: candidates, gaps: [] };
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
