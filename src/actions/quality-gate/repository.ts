import { RepositoryPaths } from '../../core/files/repository-paths.ts';
import type { Unknown } from '../../core/model/known.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import type { Git } from '../../systems/git/git.ts';
import { openGit } from '../../systems/git/open-git.ts';
import type { QualityGateInputs } from './inputs.ts';

/** Where the repository is, found once for the whole run. */
export interface RepositoryAccess {
  /** Undefined outside a git repository, and where git refuses. */
  readonly git: Git | undefined;
  /** Why git does not read the repository that there is. */
  readonly refusal?: Unknown;
  readonly paths: RepositoryPaths;
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
    return { git: undefined, paths, ...(refusal === undefined ? {} : { refusal }) };
  }
  return { git, paths: new RepositoryPaths({ root, tracked: await listing, workingDirectory, prefixes }) };
}

async function namesTracked(git: Git): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of git.trackedFiles()) names.push(name);
  return names;
}
