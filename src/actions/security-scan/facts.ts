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
}

/** A finding after triage: merged with equal ones of other tools, and held against baseline, ignores and VEX. */
export interface TriagedFinding extends SecurityFinding {
  readonly fingerprint: string;
  /** Ids of all tools that report it, the one it is shown under first. */
  readonly tools: readonly string[];
  /** Whether the change brings it; undefined where no base is known. */
  readonly isNew?: boolean;
  readonly suppressed?: Suppression;
}

/** Something about triage that the reader must know: an ignore that expired or will soon, one that matches nothing. */
export interface TriageRemark {
  readonly kind: 'expired' | 'expires-soon' | 'unused' | 'unreadable';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** A review that clears high findings. */
export interface Review {
  readonly reviewer: string;
  readonly at: Date;
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
  /** Digest of the high findings that count; undefined when there are none. */
  readonly reviewDigest?: string;
  /** The commit that new findings are told from. */
  readonly base?: Known<{ readonly commit: string }>;
}
