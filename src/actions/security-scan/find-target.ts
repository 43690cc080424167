import { relativePath } from '../../core/files/relative-path.ts';
import { type Known, knownUnlessFailed, type Unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { isReviewEvent } from '../../core/run/context.ts';
import { findBaseCommit, hintsOf } from '../../systems/git/base-commit.ts';
import type { Git } from '../../systems/git/git.ts';
import { noRepository, openGit } from '../../systems/git/open-git.ts';
import { stagedFiles } from '../../systems/git/staged-files.ts';
import { usualLimits } from './files/scan-files.ts';
import { withHeldContents } from './held-files.ts';
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
  const found = { root: at, git, ...(base === undefined ? {} : { base }) };
  const notes = refusal === undefined ? [] : [`${refusal.why} ${refusal.fix}`];
  if (git !== undefined && base?.known === true && isChangeOnly(inputs)) {
    return { ...found, ...(await listChange(git, at, base, run)), notes };
  }
  const listed = await listFiles(git, at, ports.files);
  const chosen = await inScope(listed.files, relativePath(at, workingDirectory), inputs);
  return {
    ...found,
    system: ports.files,
    files: chosen.files,
    untracked: listed.untracked,
    gaps: [...listed.gaps, ...chosen.gaps, ...(isChangeOnly(inputs) && base?.known === false ? [noChange(base)] : [])],
    notes: [...notes, ...listed.notes],
  };
}

/** The files of a change, without a look at all the others. That a pattern matches none of them is no gap. */
async function listChange(
  git: Git,
  root: string,
  { changed }: ChangeBase,
  { inputs, ports, workingDirectory }: ActionRun<SecurityScanInputs>,
): Promise<Pick<ScanTarget, 'system' | 'contents' | 'files' | 'untracked' | 'gaps'>> {
  const { files } = await inScope([...changed.keys()].sort(), relativePath(root, workingDirectory), inputs);
  const part = { files, untracked: new Set<string>(), gaps: [] };
  if (!inputs.staged) return { ...part, system: ports.files };
  const contents = new Map<string, Uint8Array>();
  // One byte more than is looked at tells that there is more.
  const wanted = new Set(files);
  for await (const { path, bytes } of stagedFiles(git, usualLimits.fileBytes + 1)) {
    if (wanted.has(path)) contents.set(`${root}/${path}`, bytes);
  }
  const held = files.filter((path) => contents.has(`${root}/${path}`));
  return { ...part, files: held, contents, system: withHeldContents(ports.files, contents) };
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
    // Asked while git looks for the base; whoever needs the answers hears of a failure then.
    for (const early of [git.filterSettings(), git.commonFolder()]) early.catch(() => undefined);
    const given = inputs['base-ref'];
    const base = await findBaseCommit(git, { ...hintsOf(context), ...(given === undefined ? {} : { given }) });
    return base.known ? { known: true, commit: base.commit, changed: await git.changedLines(base.commit) } : base;
  });
}
