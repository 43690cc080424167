import { resolve } from 'node:path';
import { RepositoryPaths } from '../../core/files/repository-paths.ts';
import type { Unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
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
    const access = { git: undefined, paths, artifacts: artifactsOf(run, workingDirectory, paths) };
    return { ...access, ...(refusal === undefined ? {} : { refusal }) };
  }
  const paths = new RepositoryPaths({ root, tracked: await listing, workingDirectory, prefixes });
  return { git, paths, artifacts: artifactsOf(run, root, paths) };
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
