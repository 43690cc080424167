import type { Advisory } from '../../../readers/osv/advisory.ts';

/** What the file says it is. */
export const snapshotFormat = 'vetnet-advisory-snapshot';
export const snapshotVersion = 1;

/** Days that a snapshot counts as an answer; the verdict's rule for data that is asked for. */
export const snapshotLifetimeDays = 30;

/** How much of an ecosystem's advisories a snapshot holds. */
export interface SnapshotCoverage {
  /** Advisories in it. */
  readonly held: number;
  /** Critical, high and known exploited ones that found no room. Not 0: the ecosystem is not covered. */
  readonly cut: number;
  /** Milder ones, and malicious packages, which are left out on purpose. */
  readonly leftOut: number;
}

/** One advisory of a snapshot. */
export interface SnapshotEntry {
  readonly advisory: Advisory;
  readonly knownExploited: boolean;
}

/** Advisories that come with the suite, for when no source can be asked. */
export interface Snapshot {
  /** When its data was exported. */
  readonly date: Date;
  readonly coverage: ReadonlyMap<string, SnapshotCoverage>;
  /** Advisories about a package, whatever its version. */
  about(ecosystem: string, name: string): readonly SnapshotEntry[];
}
