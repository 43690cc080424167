import { resolve } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import { RepositoryPaths } from '../../core/files/repository-paths.ts';
import type { Unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { isReviewEvent } from '../../core/run/context.ts';
import type { Git } from '../../systems/git/git.ts';
import { openGit } from '../../systems/git/open-git.ts';
import { Artifacts } from './artifacts.ts';
import type { QualityGateInputs } from './inputs.ts';

/** Where the repository is, found once for the whole run. */
export interface RepositoryAccess {
  /** Undefined outside a git repository, and where git refuses. */
  readonly git: Git | undefined;
  /** Why git does not read the repository that there is. */
  readonly refusal?: Unknown;
  readonly paths: RepositoryPaths;
  readonly artifacts: Artifacts;
  /** Whether the change that is judged has brought a report along, so that no test wrote it. Takes its absolute path. */
  readonly isOfChange: (report: string) => Promise<boolean>;
}

/** Asks git for the root and the files that reports are mapped to. */
export async function accessRepository(run: ActionRun<QualityGateInputs>): Promise<RepositoryAccess> {
  const { inputs, ports, workingDirectory } = run;
  const git = await openGit(workingDirectory, ports);
  const prefixes = inputs['strip-prefixes'] ?? [];
  const listing = git === undefined ? Promise.resolve([]) : namesTracked(git);
  // Outside a repository the listing fails, and nobody waits for it.
  listing.catch(() => undefined);
  const root = await git?.root();
  if (git === undefined || root === undefined) {
    const refusal = await git?.refusal();
    if (refusal !== undefined) run.log.warning(`${refusal.why} ${refusal.fix}`);
    const paths = new RepositoryPaths({ root: workingDirectory, prefixes });
    const artifacts = artifactsOf(run, workingDirectory, paths);
    const access = { git: undefined, paths, artifacts, isOfChange: async (path: string) => artifacts.isOfChange(path) };
    return { ...access, ...(refusal === undefined ? {} : { refusal }) };
  }
  const paths = new RepositoryPaths({ root, tracked: await listing, workingDirectory, prefixes });
  const artifacts = artifactsOf(run, root, paths);
  const isReview = isReviewEvent(run.context.event);
  const isOfChange = async (report: string): Promise<boolean> => {
    if (artifacts.isOfChange(report)) return true;
    const path = pathInside(root, report);
    return (
      isReview && path !== undefined && paths.tracks(path) && (await isAsCommitted(git, path, report, ports.files))
    );
  };
  return { git, paths, artifacts, isOfChange };
}

/** Whether a tracked file is what the commit holds: then nothing has written it since the checkout. */
async function isAsCommitted(git: Git, path: string, file: string, files: FileSystem): Promise<boolean> {
  const [entry] = await git.tree('HEAD', path);
  const facts = await files.facts(file);
  if (entry?.kind !== 'file' || facts?.size !== entry.size) return false;
  const committed = await git.show('HEAD', path);
  return committed !== undefined && Buffer.from(committed).toString('utf8') === (await files.readText(file));
}

function artifactsOf(
  { inputs, ports, workingDirectory }: ActionRun<QualityGateInputs>,
  root: string,
  paths: RepositoryPaths,
): Artifacts {
  const folder = inputs.artifacts === undefined ? undefined : resolve(workingDirectory, inputs.artifacts);
  return new Artifacts({ files: ports.files, folder, root, paths });
}

async function namesTracked(git: Git): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of git.trackedFiles()) names.push(name);
  return names;
}
