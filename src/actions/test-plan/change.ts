import { resolve } from 'node:path';
import { isExclusion } from '../../core/files/glob-pattern.ts';
import { compilePathGlobs } from '../../core/files/path-globs.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import { type Known, knownUnlessFailed, unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import type { RunContext } from '../../core/run/context.ts';
import { findBaseCommit, hintsOf } from '../../systems/git/base-commit.ts';
import type { Git } from '../../systems/git/git.ts';
import { noRepository, openGit } from '../../systems/git/open-git.ts';

/** Whether the change matters to the tests. */
export type Touched = Known<{
  /** The first file that does; undefined when none does. */
  readonly by: string | undefined;
  /** Files that the change touches. */
  readonly files: number;
}>;

type Run = Pick<ActionRun<unknown>, 'context' | 'ports' | 'workingDirectory'>;

/** What decides about the gate itself matters always: the policy with its profiles, wherever a folder has one, and the workflows. */
const always = ['**/.github/vetnet.yml', '**/configs/*.{yml,yaml}', '.github/workflows/**', '.github/actions/**'];

/** Events with a change that has a beginning. */
const changeEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push']);

/**
 * Holds the files of the change against globs; exclusions alone take away from all files. Unknown wherever there is doubt, because
 * tests that are left out find nothing.
 * @param policy the path of the policy, as the user gives it.
 */
export function touchedBy(run: Run, globs: readonly string[], policy: string): Promise<Touched> {
  return knownUnlessFailed('The change', () => readChange(run, globs, policy));
}

async function readChange(
  { context, ports, workingDirectory }: Run,
  globs: readonly string[],
  policy: string,
): Promise<Touched> {
  if (!changeEvents.has(context.event))
    return unknown(
      context.host === 'local'
        ? 'Outside GitHub every run is tested.'
        : `The event ${context.event} has no change to look at.`,
      'Nothing needs doing.',
    );
  const git = await openGit(workingDirectory, ports);
  if (git === undefined) return noRepository;
  const base = await findBaseCommit(git, hintsOf(context));
  if (!base.known) return base;
  if (!isWholeChange(context, base.commit))
    return unknown('The push does not go on from where the branch was.', 'Nothing needs doing.');
  const included = globs.filter((glob) => !isExclusion(glob));
  const wanted = await compilePathGlobs(included.length === 0 ? ['**', ...globs] : globs);
  const decides = await compilePathGlobs(always);
  const root = await git.root();
  const rules = root === undefined ? undefined : pathInside(root, resolve(workingDirectory, policy));
  let files = 0;
  let by: string | undefined;
  for await (const path of git.changedPaths(base.commit, 'HEAD')) {
    files += 1;
    if (by === undefined && (wanted(path) || decides(path) || path === rules)) by = path;
  }
  // A checkout that differs in nothing is not the change: `pull_request_target` checks out the base.
  if (files === 0)
    return unknown('The checkout does not differ from where the change starts.', 'Check the change out.');
  const idle = by === undefined ? await idleAmong(included, git) : undefined;
  if (idle !== undefined)
    return unknown(`No file of the repository matches \`${idle}\` of \`paths\`.`, 'Mend the pattern, or remove it.');
  return { known: true, by, files };
}

/** The first of the globs that matches no file at all: with a slip of the pen no change would ever need the tests. */
async function idleAmong(globs: readonly string[], git: Git): Promise<string | undefined> {
  let waiting = await Promise.all(globs.map(async (glob) => ({ glob, matches: await compilePathGlobs([glob]) })));
  for await (const path of git.trackedFiles()) {
    waiting = waiting.filter(({ matches }) => !matches(path));
    if (waiting.length === 0) return undefined;
  }
  return waiting[0]?.glob;
}

/** A branch that was rewritten lost commits too, and what they changed is not in the way from the merge base. */
function isWholeChange({ event, baseSha }: RunContext, base: string): boolean {
  return event !== 'push' || base === baseSha;
}
