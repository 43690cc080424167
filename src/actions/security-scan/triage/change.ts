import { type PackageRef, packageOf, type SecurityFinding } from '../../../core/model/security-finding.ts';
import type { ChangedLines } from '../../../systems/git/changed-lines.ts';

/** What a change brings, to tell new findings from those that were there. */
export interface Change {
  readonly changed: ChangedLines;
  /** Paths that git does not track: all in them is new. */
  readonly untracked?: ReadonlySet<string>;
  /** Commits of the change, where history was scanned; without it what is found in history is new. */
  readonly commits?: ReadonlySet<string>;
  /** Packages that the lockfiles of the base hold, by `packageKey`; without it a lockfile that changed brings all in it. */
  readonly basePackages?: ReadonlySet<string>;
}

/** A package of a lockfile, for `Change.basePackages`. */
export function packageKey(lockfile: string, { ecosystem, name, version }: PackageRef): string {
  return JSON.stringify([lockfile, ecosystem, name, version]);
}

/** Whether the change brings the finding. What cannot be told apart from the change is new: nobody overlooks it then. */
export function isNewIn(change: Change, finding: SecurityFinding): boolean {
  if (finding.commit !== undefined) return change.commits?.has(finding.commit) ?? true;
  const { file, line, endLine } = finding.location ?? {};
  if (file === undefined || change.untracked?.has(file) === true) return true;
  const ranges = change.changed.get(file);
  if (ranges === undefined) return false;
  const named = packageOf(finding);
  if (named !== undefined) return change.basePackages?.has(packageKey(file, named)) !== true;
  if (line === undefined) return true;
  return ranges.some(({ start, end }) => start <= (endLine ?? line) && line <= end);
}
