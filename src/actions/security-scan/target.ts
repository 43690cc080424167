import type { FileSystem } from '../../core/files/file-system.ts';
import type { Known } from '../../core/model/known.ts';
import type { ChangedLines } from '../../systems/git/changed-lines.ts';
import type { Git } from '../../systems/git/git.ts';
import type { HeldContents } from './files/held-bytes.ts';
import type { Gap } from './source.ts';

/** Where a change starts and the lines it adds or rewrites. */
export interface ChangeBase {
  readonly commit: string;
  readonly changed: ChangedLines;
}

/** What is scanned, found once for the whole run. */
export interface ScanTarget {
  /** Absolute; the repository's root, or the working directory outside one. */
  readonly root: string;
  /** Where files are read: the disk, or what is staged. */
  readonly system: FileSystem;
  /** What is staged, by absolute path; absent where the work tree is scanned. */
  readonly contents?: HeldContents;
  /** Paths of the files in scope, relative to the root with `/`, sorted. */
  readonly files: readonly string[];
  /** Those of them that git does not track. */
  readonly untracked: ReadonlySet<string>;
  /** Undefined outside a repository, and where git refuses. */
  readonly git: Git | undefined;
  /** Where the change starts; absent where nothing asks for it. */
  readonly base?: Known<ChangeBase>;
  /** Patterns and folders that could not be scanned. */
  readonly gaps: readonly Gap[];
  /** What is left out on purpose, and a repository that git does not read. */
  readonly notes: readonly string[];
}
