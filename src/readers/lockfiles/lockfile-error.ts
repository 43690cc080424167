import { ReadError } from '../read-error.ts';

/** Makes the errors of one format, all with the same mend: how its tool writes the lockfile again. */
export interface LockfileFaults {
  /** The file breaks the rules of its format. `what` is a sentence. */
  malformed(what: string, cause?: unknown): ReadError;
  /** The file ends before its end. */
  cutShort(what: string): ReadError;
  /** The file is of a version that this suite does not know. */
  unknownVersion(version: string): ReadError;
  /** The file has the right shape and says nothing at all. */
  empty(what: string): ReadError;
  /** Names the tool's way to write the file again: one sentence. */
  readonly mend: string;
}

/** The errors of the format with this title; `mend` is one sentence. */
export function lockfileFaults(title: string, mend: string): LockfileFaults {
  return {
    mend,
    malformed: (what, cause) => new ReadError('report-malformed', what, mend, { cause }),
    cutShort: (what) => new ReadError('report-cut-short', what, mend),
    empty: (what) => new ReadError('report-empty', what, mend),
    unknownVersion: (version) =>
      new ReadError(
        'report-unknown-format',
        `${title}: version ${version.slice(0, 40)} is not known, so its packages cannot be listed.`,
        'Update vetnet-actions, or let the tool write a version that is listed in the documentation.',
      ),
  };
}
