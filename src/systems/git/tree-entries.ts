/** One entry of a commit's tree. */
export interface TreeEntry {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Bytes; 0 for what is not a file. */
  readonly size: number;
}

/** Reads what `git ls-tree -z -l` prints. */
export function treeEntries(stdout: Uint8Array): readonly TreeEntry[] {
  const lines = Buffer.from(stdout).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const [, mode = '', type = '', size = '', name = ''] = /^(\d+) (\w+) \S+ +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (name === '') return [];
    const kind = mode === '120000' ? 'link' : type === 'blob' ? 'file' : type === 'tree' ? 'directory' : 'other';
    return [{ path: name, kind, size: Number(size) || 0 }];
  });
}
