import { dirname, join } from 'node:path';
import type { Ports } from '../../core/run/ports.ts';
import { Git } from './git.ts';

type GitPorts = Pick<Ports, 'env' | 'files' | 'processes' | 'signal'>;

/**
 * The git command in a folder; undefined when the folder is in no working tree for certain. Starting git only to hear that
 * takes as long as half of what a run needs elsewhere.
 */
export async function openGit(folder: string, { env, files, processes, signal }: GitPorts): Promise<Git | undefined> {
  return env.GIT_DIR || (await hasRepository(folder, files)) ? new Git(processes, folder, signal) : undefined;
}

/** Looks for `.git` where git does: in the folder and all above it. What cannot be looked at is left to git. */
async function hasRepository(folder: string, files: GitPorts['files']): Promise<boolean> {
  try {
    let at = await files.realPath(folder);
    for (;;) {
      if ((await files.facts(join(at, '.git'))) !== undefined) return true;
      const parent = dirname(at);
      if (parent === at) return false;
      at = parent;
    }
  } catch {
    return true;
  }
}
