import type { Known } from '../../core/model/known.ts';
import type { ChangedLines } from '../../systems/git/changed-lines.ts';
import type { Git } from '../../systems/git/git.ts';

/** What is scanned, found once for the whole run. */
export interface ScanTarget {
  /** Absolute; the repository's root, or the working directory outside one. */
  readonly root: string;
  /** Paths of the files in scope, relative to the root with `/`, sorted. */
  readonly files: readonly string[];
  /** Undefined outside a repository, and where git refuses. */
  readonly git: Git | undefined;
  /** Where the change starts; absent where nothing asks for it. */
  readonly base?: Known<{ readonly commit: string; readonly changed: ChangedLines }>;
}
