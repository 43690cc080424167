import { type Known, unknown } from '../../core/model/known.ts';
import type { RunContext } from '../../core/run/context.ts';
import type { BaseTree } from '../../core/run/host.ts';
import type { Ports } from '../../core/run/ports.ts';
import { findBaseCommit, hintsOf } from './base-commit.ts';
import { commitFiles } from './commit-files.ts';
import { Git } from './git.ts';

/** The tree that the change under review starts from, read through git. */
export async function readBaseTree(
  context: RunContext,
  folder: string,
  { processes, signal }: Pick<Ports, 'processes' | 'signal'>,
): Promise<Known<BaseTree>> {
  const git = new Git(processes, folder, signal);
  const root = await git.root();
  if (root === undefined)
    return unknown('This folder is in no git repository.', 'Check the repository out before the gate.');
  const base = await findBaseCommit(git, hintsOf(context));
  return base.known ? { known: true, commit: base.commit, files: commitFiles(git, base.commit, root) } : base;
}
