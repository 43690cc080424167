import { systemCodeOf } from '../model/errors.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';

/** Tells files apart by their paths, and the folders that need not be looked into. Paths are absolute, with `/`. */
export interface FilePattern {
  /** The folder that all matches lie below. */
  readonly base: string;
  matches(path: string): boolean;
  /** Whether a match may lie below this folder. */
  mayMatchBelow(folder: string, isLink: boolean): boolean;
}

/** Folders that hold other people's files: entered only by a pattern that names them. */
export const foreignFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * Walks once through the folders that the patterns may match in. Resolves with the absolute paths of the matches, and
 * with the folders that could not be listed; both in no order.
 */
export async function walkFiles(
  files: Pick<FileSystem, 'facts' | 'list'>,
  patterns: readonly FilePattern[],
): Promise<{ readonly files: readonly string[]; readonly unreadable: readonly string[] }> {
  const found = new Set<string>();
  const unreadable = new Set<string>();

  async function visit(folder: string, active: readonly FilePattern[]): Promise<void> {
    const prefix = folder === '/' ? folder : `${folder}/`;
    const below: Promise<void>[] = [];
    for (const entry of await listOf(folder)) {
      const path = `${prefix}${entry.name}`;
      if (entry.kind === 'directory' || entry.kind === 'link') {
        const next = active.filter((pattern) => pattern.mayMatchBelow(path, entry.kind === 'link'));
        if (next.length > 0) below.push(visit(path, next));
      }
      if (entry.kind !== 'directory' && active.some((pattern) => pattern.matches(path))) below.push(keep(path, entry));
    }
    await Promise.all(below);
  }

  /** A link counts as what it leads to; one that leads nowhere is kept, and its reader will say so. */
  async function keep(path: string, entry: DirectoryEntry): Promise<void> {
    if (entry.kind === 'link') {
      const facts = await files.facts(path).catch(() => undefined);
      if (facts?.kind === 'directory') return;
    }
    found.add(path);
  }

  async function listOf(folder: string): Promise<readonly DirectoryEntry[]> {
    try {
      return await files.list(folder);
    } catch (error) {
      const code = systemCodeOf(error);
      // ENOTDIR: a link or base that is a file. ENOENT: a base that is not there, or a folder that just went away.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable.add(folder);
      return [];
    }
  }

  const bases = [...new Set(patterns.map((pattern) => pattern.base))];
  const tops = bases.filter(
    (base) => !bases.some((other) => other !== base && base.startsWith(other === '/' ? '/' : `${other}/`)),
  );
  await Promise.all(
    tops.map((top) =>
      visit(
        top,
        patterns.filter((pattern) => pattern.mayMatchBelow(top, false)),
      ),
    ),
  );
  return { files: [...found], unreadable: [...unreadable] };
}
