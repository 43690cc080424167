import type { Advisory } from '../../readers/osv/advisory.ts';
import type { PackageQuery } from './package-query.ts';

/** An advisory that holds for a package in its version. */
export interface FoundAdvisory {
  readonly advisory: Advisory;
  /** In CISA's catalogue of known exploited vulnerabilities, as far as the source tells. */
  readonly knownExploited: boolean;
  /** EPSS, where it was asked for: probability of exploitation within 30 days, 0 to 1. */
  readonly epss?: number;
}

/** Packages that nobody answered for, and why. */
export interface Unanswered {
  readonly queries: readonly PackageQuery[];
  /** Two sentences: why, and what to do. */
  readonly why: string;
  readonly fix: string;
}

/** Answers of one or more sources. */
export interface AdvisoryAnswers {
  /** By `keyOf` of the query; a query that was answered and has no advisory is there with an empty list. */
  readonly found: ReadonlyMap<string, readonly FoundAdvisory[]>;
  readonly unanswered: readonly Unanswered[];
  /** Whether details are missing: an advisory is known to hold, and nothing else of it. */
  readonly withoutDetails: readonly { readonly id: string; readonly why: string }[];
  /** The sources that answered, with the date of what they said. */
  readonly data: readonly { readonly name: string; readonly date: Date }[];
}
