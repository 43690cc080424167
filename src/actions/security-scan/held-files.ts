import type { FileSystem } from '../../core/files/file-system.ts';
import type { HeldContents } from './files/held-bytes.ts';

/** A file system in which some files have other contents than on disk, or are there though the disk has none. */
export function withHeldContents(files: FileSystem, contents: HeldContents): FileSystem {
  return {
    ...files,
    facts: async (path) => {
      const held = contents.get(path);
      return held === undefined ? files.facts(path) : { kind: 'file', size: held.length };
    },
    readText: async (path) => {
      const held = contents.get(path);
      return held === undefined ? files.readText(path) : Buffer.from(held).toString('utf8');
    },
    readChunks: async function* (path, options) {
      const held = contents.get(path);
      if (held === undefined) yield* files.readChunks(path, options);
      else yield held;
    },
    realPath: async (path) => (contents.has(path) ? path : files.realPath(path)),
  };
}
