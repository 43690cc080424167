import { type Known, unknown } from '../../core/model/known.ts';
import type { RunContext } from '../../core/run/context.ts';
import type { Git } from './git.ts';

/** What is known about where a change starts, from the user and from the event. */
interface BaseHints {
  /** The `base-ref` input: a branch, tag or commit. */
  readonly given?: string;
  /** The commit that was checked out is GitHub's trial merge of a pull request: its first parent is the base. */
  readonly trialMerge?: boolean;
  /** Target branch of a pull request. */
  readonly branch?: string;
  /** Commit the event names as the base: of the pull request, the merge group, or before the push. */
  readonly commit?: string;
  /** What is judged was built on `commit`, as by a push or a merge queue, so that `commit` itself is where it starts. */
  readonly builtOnCommit?: boolean;
}

interface BaseCommit {
  /** Full name of a commit in this clone. */
  readonly commit: string;
  /** How it was chosen, for people. */
  readonly chosen: string;
}

/** What the event tells about the base. */
export function hintsOf({ event, baseRef, baseSha, checkoutCommit, pullRequest, ref }: RunContext): BaseHints {
  return {
    builtOnCommit: event === 'push' || event === 'merge_group',
    trialMerge: pullRequest !== undefined && checkoutCommit !== undefined && ref?.endsWith('/merge') === true,
    ...(baseRef === undefined ? {} : { branch: baseRef }),
    ...(baseSha === undefined ? {} : { commit: baseSha }),
  };
}

/** Branches that a local change is measured against when nothing names one. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The commit that the working tree's change starts from: the merge base, so that the base's own progress is not counted. */
export async function findBaseCommit(git: Git, hints: BaseHints): Promise<Known<BaseCommit>> {
  if (hints.given === undefined && hints.trialMerge === true) {
    const commit = await baseOfTrialMerge(git);
    if (commit !== undefined) return { known: true, commit, chosen: 'first parent of the trial merge' };
  }
  for (const revision of candidates(hints)) {
    const base = await git.mergeBase(revision, 'HEAD');
    if (base !== undefined) return { known: true, commit: base, chosen: `merge base with ${revision}` };
  }
  return (await builtOn(git, hints)) ?? notFound(git, hints);
}

/** A clone without history holds no merge base, but the commit that the event names can be had. */
async function builtOn(git: Git, { given, commit, builtOnCommit }: BaseHints): Promise<Known<BaseCommit> | undefined> {
  if (given !== undefined || commit === undefined || builtOnCommit !== true) return undefined;
  if (!(await git.isShallow())) return undefined;
  const isHere = (await git.commit(commit)) !== undefined || (await git.fetchCommit(commit));
  return isHere ? { known: true, commit, chosen: 'commit that the event starts from' } : undefined;
}

/** The trial merge's first parent is all that is needed, so a clone of one commit fetches just that one. */
async function baseOfTrialMerge(git: Git): Promise<string | undefined> {
  const [base, change] = await git.parents('HEAD');
  if (base === undefined || change === undefined) return undefined;
  if ((await git.commit(base)) !== undefined) return base;
  return (await git.fetchCommit(base)) ? base : undefined;
}

function candidates({ given, branch, commit }: BaseHints): string[] {
  if (given !== undefined) return [`refs/remotes/origin/${given}`, given];
  const named = [
    ...(branch === undefined ? [] : [`refs/remotes/origin/${branch}`]),
    ...(commit === undefined ? [] : [commit]),
  ];
  return named.length > 0 ? named : usualBases;
}

async function notFound(git: Git, { given, branch, commit }: BaseHints): Promise<Known<BaseCommit>> {
  if ((await git.head()) === undefined)
    return unknown('There is no commit to compare with.', 'Run inside a git repository with history.');
  const wanted = given ?? branch ?? commit ?? 'main';
  if (await git.isShallow()) {
    const why = `The clone is shallow and holds no common ancestor with ${wanted}.`;
    return unknown(why, 'Give actions/checkout `fetch-depth: 0`.');
  }
  const why = `This clone holds no common ancestor with ${wanted}.`;
  return unknown(why, 'Fetch the base branch (`fetch-depth: 0` on actions/checkout), or name another `base-ref`.');
}
