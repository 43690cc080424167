import { dirname } from 'node:path';
import type { Known } from '../../core/model/known.ts';
import type { RunContext } from '../../core/run/context.ts';
import type { BaseTree } from '../../core/run/host.ts';
import type { Ports } from '../../core/run/ports.ts';
import { findBaseCommit, hintsOf } from './base-commit.ts';
import { commitFiles } from './commit-files.ts';
import type { Git } from './git.ts';
import { noRepository, openGit, repositoryAbove } from './open-git.ts';

/** The tree that the change under review starts from, read through git. */
export async function readBaseTree(
  context: RunContext,
  folder: string,
  ports: Pick<Ports, 'env' | 'files' | 'processes' | 'signal'>,
): Promise<Known<BaseTree>> {
  const git = await openGit(folder, ports);
  if (git === undefined) return noRepository;
  const base = await findBaseCommit(git, hintsOf(context));
  const root = base.known ? await rootOf(folder, git, ports) : await git.root();
  if (root === undefined) return git.refusal();
  return base.known ? { known: true, commit: base.commit, files: commitFiles(git, base.commit, root) } : base;
}

/** Git is asked only where its environment may have put the working tree elsewhere. */
async function rootOf(
  folder: string,
  git: Git,
  { env, files }: Pick<Ports, 'env' | 'files'>,
): Promise<string | undefined> {
  const repository = env.GIT_DIR ? undefined : await repositoryAbove(folder, files);
  return repository === undefined ? git.root() : dirname(repository);
}
