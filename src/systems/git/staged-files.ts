import { ExternalError } from '../../core/model/errors.ts';
import { splitBlobs } from './blobs.ts';
import type { Git } from './git.ts';
import { zeroSeparated } from './zero-separated.ts';

/** A file as it stands in the index. */
export interface StagedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Bytes in the index. */
  readonly size: number;
  /** All of them, or the first `maxBytes`. */
  readonly bytes: Uint8Array;
}

/**
 * The files that the next commit adds or changes, with the content that it will hold, which the work tree may differ from.
 * @param maxBytes of each file that are read.
 * @throws ExternalError `tool-failed` at the end when the content of a file is missing.
 */
export async function* stagedFiles(git: Git, maxBytes: number): AsyncGenerator<StagedFile> {
  const pathsOf = await stagedBlobs(git);
  if (pathsOf.size === 0) return;
  const missing = new Set(pathsOf.keys());
  for await (const { id, size, bytes } of splitBlobs(git.objects([...pathsOf.keys()]), maxBytes)) {
    for (const path of pathsOf.get(id) ?? []) yield { path, size, bytes };
    missing.delete(id);
  }
  const [lost] = missing;
  if (lost === undefined) return;
  const [path = lost] = pathsOf.get(lost) ?? [];
  throw new ExternalError('tool-failed', `git has lost the staged content of ${path}: run \`git fsck\`.`);
}

/** Paths by the blob that stands there; files only. */
async function stagedBlobs(git: Git): Promise<ReadonlyMap<string, readonly string[]>> {
  const pathsOf = new Map<string, string[]>();
  let blob: string | undefined;
  // Pairs: `:100644 100644 <id> <id> M`, then the path.
  for await (const text of zeroSeparated(git.stagedChanges())) {
    if (blob === undefined) {
      const [, mode = '', , id = ''] = text.split(' ');
      blob = mode.startsWith('100') ? id : '';
      continue;
    }
    if (blob !== '') pathsOf.set(blob, [...(pathsOf.get(blob) ?? []), text]);
    blob = undefined;
  }
  return pathsOf;
}
