import { relativePath } from '../../core/files/relative-path.ts';
import { type Known, knownUnlessFailed, type Unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { isReviewEvent } from '../../core/run/context.ts';
import { findBaseCommit, hintsOf } from '../../systems/git/base-commit.ts';
import type { Git } from '../../systems/git/git.ts';
import { noRepository, openGit } from '../../systems/git/open-git.ts';
import type { SecurityScanInputs } from './inputs.ts';
import { inScope, listFiles } from './list-files.ts';
import type { Gap } from './source.ts';
import type { ChangeBase, ScanTarget } from './target.ts';

/** Finds the files in scope and, where the run is about a change, where it starts. */
export async function findTarget(run: ActionRun<SecurityScanInputs>): Promise<ScanTarget> {
  const { ports, workingDirectory, inputs } = run;
  const opened = await openGit(workingDirectory, ports);
  const root = await opened?.root();
  const git = root === undefined ? undefined : opened;
  const refusal = root === undefined ? await opened?.refusal() : undefined;
  const at = root ?? workingDirectory;
  const base = wantsBase(run) ? await findChange(git, run) : undefined;
  const listed = await listFiles(git, at, ports.files);
  const chosen = await inScope(listed.files, relativePath(at, workingDirectory), inputs);
  const isPart = isChangeOnly(inputs) && base?.known === true;
  return {
    root: at,
    files: isPart ? chosen.files.filter((path) => base.changed.has(path)) : chosen.files,
    untracked: listed.untracked,
    git,
    ...(base === undefined ? {} : { base }),
    gaps: [...listed.gaps, ...chosen.gaps, ...(isChangeOnly(inputs) && base?.known === false ? [noChange(base)] : [])],
    notes: [...(refusal === undefined ? [] : [`${refusal.why} ${refusal.fix}`]), ...listed.notes],
  };
}

/** Without a base everything is scanned instead, which is more than was asked for and still not what was meant. */
function noChange({ why, fix }: Unknown): Gap {
  return { what: 'The change', why: `${why} All files were scanned instead.`, fix };
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
