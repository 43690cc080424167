import type { Git } from './git.ts';

/** A file of a commit. */
export interface SourceEntry {
  /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
  readonly mode: string;
  readonly content: Buffer;
}

/** Files of a commit by their path. */
export type SourceEntries = ReadonlyMap<string, SourceEntry>;

/** Reads all files of a commit below the given paths. */
export function readCommit(git: Git, commit: string, paths: readonly string[]): SourceEntries {
  const listed = git.text(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  const rows = listed.split('\0').flatMap((row) => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
    return mode === undefined || id === undefined || path === undefined ? [] : [{ mode, id, path }];
  });
  const contents = readBlobs(
    git,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map(({ path, mode }, index) => [path, { mode, content: contents[index] ?? Buffer.alloc(0) }]));
}

/** All folders of a commit. */
export function foldersOf(git: Git, commit: string): ReadonlySet<string> {
  const folders = git.text(['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit]).split('\0');
  return new Set(folders.filter((path) => path !== ''));
}

/** Contents of blobs in the order asked for; `cat-file --batch` writes a head line, the bytes and a newline for each. */
function readBlobs(git: Git, ids: readonly string[]): readonly Buffer[] {
  const output = git.bytes(['cat-file', '--batch'], { input: ids.map((id) => `${id}\n`).join('') });
  let at = 0;
  return ids.map((id) => {
    const end = output.indexOf('\n', at);
    const [found, kind, size] = output.toString('utf8', at, end).split(' ');
    if (found !== id || kind !== 'blob') throw new Error(`${id} is ${kind ?? 'not there'} where a file was expected.`);
    const content = output.subarray(end + 1, end + 1 + Number(size));
    at = end + 1 + Number(size) + 1;
    return content;
  });
}
