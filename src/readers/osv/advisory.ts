/** One event on the time line of a range; exactly one of OSV's four. */
export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  /** A version; `0` for before all versions where it is introduced, `*` for no limit. */
  readonly version: string;
}

/** A rating as its database gives it: a CVSS vector, or a word. */
export interface Rating {
  /** `CVSS_V2`, `CVSS_V3`, `CVSS_V4`, `Ubuntu`; kept as it stands. */
  readonly type: string;
  readonly score: string;
}

/** What an advisory says about one package. */
export interface AffectedPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Ranges of versions; those of commits are left out, since a lockfile's version cannot be held against them. */
  readonly ranges: readonly (readonly RangeEvent[])[];
  /** Versions that are affected, one by one. */
  readonly versions: readonly string[];
  readonly ratings: readonly Rating[];
  /** What RustSec calls `informational`: `unmaintained`, `unsound`, `notice`. */
  readonly informational?: string;
}

/** A record of the Open Source Vulnerability format, as far as a verdict needs it. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Ids of what a distribution's advisory is about: one, or several that it mends at once. */
  readonly upstream: readonly string[];
  /** As the record has it: it keys caches. */
  readonly modified: string;
  readonly withdrawn: boolean;
  /** One line for people; untrusted. */
  readonly summary?: string;
  readonly ratings: readonly Rating[];
  /** The database's own word, such as GitHub's `MODERATE`. */
  readonly severityWord?: string;
  readonly cwes: readonly number[];
  readonly affected: readonly AffectedPackage[];
}
