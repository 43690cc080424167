import type { Outcome } from '../source-result.ts';
import type { LockfilesRead } from './read-lockfiles.ts';

/** The outcome of a scanner of packages where there are none to look at; undefined where there is a lockfile. */
export function nothingRead({ lockfiles, gaps }: LockfilesRead): Outcome | undefined {
  if (lockfiles.length > 0) return undefined;
  const [gap] = gaps;
  if (gap !== undefined) {
    const why = `None of the lockfiles could be read. ${gap.what}: ${gap.why}`;
    return { status: 'failed', gaps, why, fix: gap.fix };
  }
  const fix = 'Commit the lockfile of your package manager, and check that `paths` holds it.';
  return { status: 'not-run', why: 'There is no lockfile in what is scanned.', fix };
}
