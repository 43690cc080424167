import { dirname, join } from 'node:path';
import { unknown } from '../../core/model/known.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { Git } from './git.ts';

export const noRepository = unknown(
  'This folder is in no git repository.',
  'Check the repository out before the gate.',
);

type GitPorts = Pick<Ports, 'env' | 'files' | 'processes' | 'signal'>;

/**
 * The git command in a folder; undefined when the folder is in no working tree for certain. Starting git only to hear that
 * takes as long as half of what a run needs elsewhere. On a runner the owner of the checkout does not matter: the job may
 * change all of it anyway, and in a container it is hardly ever the user that the step runs as.
 */
export async function openGit(folder: string, { env, files, processes, signal }: GitPorts): Promise<Git | undefined> {
  if (!env.GIT_DIR && !(await hasRepository(folder, files))) return undefined;
  const { Git } = await import('./git.ts');
  return new Git(processes, folder, { env, signal, anyOwner: env.GITHUB_ACTIONS === 'true' });
}

/** What cannot be looked at is left to git. */
async function hasRepository(folder: string, files: GitPorts['files']): Promise<boolean> {
  try {
    return (await repositoryAbove(folder, files)) !== undefined;
  } catch {
    return true;
  }
}

/** Looks for `.git` where git does: in the folder and all above it. Rejects when one of them cannot be looked at. */
export async function repositoryAbove(folder: string, files: GitPorts['files']): Promise<string | undefined> {
  let at = await files.realPath(folder);
  for (;;) {
    const path = join(at, '.git');
    if ((await files.facts(path)) !== undefined) return path;
    const parent = dirname(at);
    if (parent === at) return undefined;
    at = parent;
  }
}
