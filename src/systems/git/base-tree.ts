import type { Known } from '../../core/model/known.ts';
import type { RunContext } from '../../core/run/context.ts';
import type { BaseTree } from '../../core/run/host.ts';
import type { Ports } from '../../core/run/ports.ts';
import { findBaseCommit, hintsOf } from './base-commit.ts';
import { commitFiles } from './commit-files.ts';
import { noRepository, openGit } from './open-git.ts';

/** The tree that the change under review starts from, read through git. */
export async function readBaseTree(
  context: RunContext,
  folder: string,
  ports: Pick<Ports, 'env' | 'files' | 'processes' | 'signal'>,
): Promise<Known<BaseTree>> {
  const git = await openGit(folder, ports);
  if (git === undefined) return noRepository;
  const [root, base] = await Promise.all([git.root(), findBaseCommit(git, hintsOf(context))]);
  if (root === undefined) return git.refusal();
  return base.known ? { known: true, commit: base.commit, files: commitFiles(git, base.commit, root) } : base;
}
