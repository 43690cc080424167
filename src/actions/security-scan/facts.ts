import type { NamedDigest } from '../../core/evidence/statement.ts';
import type { Known } from '../../core/model/known.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import type { SourceResult } from './source.ts';

/** Why a finding does not count. */
export interface Suppression {
  readonly by: 'ignore' | 'baseline' | 'vex' | 'inline-comment' | 'tool';
  readonly reason?: string;
  readonly owner?: string;
  /** Last day it holds, `2027-01-31`. */
  readonly expires?: string;
  /** Line of the comment, from 1, where it is known. */
  readonly line?: number;
}

/** A finding after triage: merged with equal ones of other tools, and held against baseline, ignores and VEX. */
export interface TriagedFinding extends SecurityFinding {
  readonly fingerprint: string;
  /** Ids of all tools that report it, the one it is shown under first. */
  readonly tools: readonly string[];
  /** Whether the change brings it; undefined where no base is known. */
  readonly isNew?: boolean;
  readonly suppressed?: Suppression;
  /** Code scanning's own key of its line, `39fa2ee980eb94b0:1`; undefined where the file could not be read. */
  readonly lineHash?: string;
}

/**
 * Something about triage that the reader must know.
 * - `expired`, `expires-soon`, `unused`: an ignore, or an entry of a baseline or VEX file that matches nothing.
 * - `unreadable`: it cannot be read or says too little, so nothing is accepted because of it.
 * - `untrusted`: it comes with the change that is judged: it does not count there, or people have to look at it.
 */
export interface TriageRemark {
  readonly kind: 'expired' | 'expires-soon' | 'unused' | 'unreadable' | 'untrusted';
  /** `The ignore of CVE-2024-12345`: the beginning of a sentence. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** A review that clears high findings. */
export interface Review {
  readonly reviewer: string;
  readonly at: Date;
  /** Of the findings it is about, as `reviewDigestOf` makes it. */
  readonly digest: string;
  readonly reason: string;
}

/** Everything the judge looks at. */
export interface ScanFacts {
  readonly sources: readonly SourceResult[];
  /** Worst first. */
  readonly findings: readonly TriagedFinding[];
  readonly remarks: readonly TriageRemark[];
  readonly reviews: readonly Review[];
  /** Baseline, VEX files and reviews that were read, with their digests. */
  readonly reliedOn: readonly NamedDigest[];
  /** Archives in scope, by path: only their names were looked at. */
  readonly archives?: readonly string[];
  /** The commit that new findings are told from. */
  readonly base?: Known<{ readonly commit: string }>;
}
