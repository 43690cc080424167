import { join } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { repositoryAbove } from '../../systems/git/open-git.ts';

/** What a new repository calls its branch, where nothing says otherwise. */
const usual = 'main';
const candidates = ['main', 'master', 'trunk', 'develop'];

type Reads = Pick<FileSystem, 'facts' | 'readText' | 'realPath'>;

/**
 * The branch that changes are merged into, read from the files of the clone: the remote's own, else one with a usual name, else
 * the one that is checked out. `main` where there is no repository, or none that can be read without git.
 */
export async function defaultBranch(folder: string, files: Reads): Promise<string> {
  const repository = await repositoryAbove(folder, files as FileSystem).catch(() => undefined);
  if (repository === undefined) return usual;
  const read = (path: string) => files.readText(join(repository, path)).catch(() => '');
  const [, remote] = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(await read('refs/remotes/origin/HEAD')) ?? [];
  if (remote !== undefined) return remote.trim();
  const [, head] = /^ref: refs\/heads\/(.+)$/m.exec(await read('HEAD')) ?? [];
  const packed = await read('packed-refs');
  for (const name of candidates) {
    if (head?.trim() === name || packed.includes(` refs/remotes/origin/${name}\n`)) return name;
    for (const place of ['heads', 'remotes/origin']) {
      if ((await read(`refs/${place}/${name}`)) !== '') return name;
    }
    if (packed.includes(` refs/heads/${name}\n`)) return name;
  }
  return head?.trim() ?? usual;
}
