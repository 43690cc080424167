import { RepositoryPaths } from '../../core/files/repository-paths.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { Git } from '../../systems/git/git.ts';
import type { QualityGateInputs } from './inputs.ts';

/** Where the repository is, found once for the whole run. */
export interface RepositoryAccess {
  /** Undefined outside a git repository. */
  readonly git: Git | undefined;
  readonly paths: RepositoryPaths;
}

/** Asks git for the root and the files that reports are mapped to. */
export async function accessRepository(run: ActionRun<QualityGateInputs>): Promise<RepositoryAccess> {
  const { inputs, ports, workingDirectory } = run;
  const git = new Git(ports.processes, workingDirectory, ports.signal);
  const root = await git.root();
  const prefixes = inputs['strip-prefixes'] ?? [];
  if (root === undefined) {
    return { git: undefined, paths: new RepositoryPaths({ root: workingDirectory, prefixes }) };
  }
  const tracked: string[] = [];
  for await (const path of git.trackedFiles()) tracked.push(path);
  return { git, paths: new RepositoryPaths({ root, tracked, workingDirectory, prefixes }) };
}
