import type { FileSystem } from '../../core/files/file-system.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import { ExternalError } from '../../core/model/errors.ts';
import type { Git } from './git.ts';

/** A file system to read from. */
export type CommitFiles = Pick<FileSystem, 'facts' | 'list' | 'readText' | 'readChunks'>;

/**
 * The files of a commit as a file system to read from, under the paths they have in the working tree. `root` is the absolute path of the
 * working tree's root. Links are not followed.
 */
export function commitFiles(git: Git, commit: string, root: string): CommitFiles {
  const inTree = (path: string): string => relativePath(root, path);
  // A commit never changes, and whoever looks for a file asks for it more than once; most ask for what is not even begun.
  const asked = new Map<string, ReturnType<Git['tree']>>();
  const tree = (path: string) => {
    const known = asked.get(path) ?? git.tree(commit, path);
    asked.set(path, known);
    return known;
  };
  const entryOf = async (name: string) =>
    (await tree(name.includes('/') ? name : '.')).find((candidate) => candidate.path === name);
  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const bytes = await git.show(commit, inTree(path));
    if (bytes === undefined) throw new ExternalError('tool-failed', `${inTree(path)} is not in ${commit}.`);
    return bytes;
  };
  return {
    facts: async (path) => {
      const name = inTree(path);
      if (name === '') return { kind: 'directory', size: 0 };
      if (name.startsWith('../')) return undefined;
      const [top = ''] = name.split('/', 1);
      const entry = (await tree('.')).some(({ path }) => path === top) ? await entryOf(name) : undefined;
      if (entry === undefined) return undefined;
      return { kind: entry.kind === 'link' ? 'other' : entry.kind, size: entry.size };
    },
    list: async (folder) => {
      const name = inTree(folder);
      const entries = await tree(name === '' ? '.' : `${name}/`);
      return entries.map(({ path, kind }) => ({ name: path.slice(path.lastIndexOf('/') + 1), kind }));
    },
    readText: async (path) => Buffer.from(await bytesOf(path)).toString('utf8'),
    readChunks: async function* (path) {
      yield await bytesOf(path);
    },
  };
}
