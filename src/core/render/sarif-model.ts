import type { SecurityFinding } from '../model/security-finding.ts';

/** A finding as a SARIF result. */
export interface SarifFinding extends SecurityFinding {
  /** Of our own making; survives moves. */
  readonly fingerprint: string;
  /** Ids of all tools that report it. */
  readonly tools: readonly string[];
  /** Code scanning's own key of the line. */
  readonly lineHash?: string;
  /** Whether the change brings it; known for all findings or for none. */
  readonly isNew?: boolean;
  readonly suppressed?: { readonly by: string; readonly reason?: string };
}

/** What one tool did. */
export interface SarifRun {
  readonly tool: { readonly id: string; readonly title: string; readonly version?: string };
  /** Whether it did all it was asked to. */
  readonly completed: boolean;
  /** What it did not look at, and other remarks. */
  readonly notices: readonly { readonly level: 'error' | 'warning' | 'note'; readonly text: string }[];
  /** Most important first: what is too much is cut from the end. */
  readonly findings: readonly SarifFinding[];
}

/** What holds for all runs of a log. */
export interface SarifSetting {
  /** First part of the category that code scanning tells analyses apart by. */
  readonly category: string;
  /** Name of the key that our fingerprints are known by. */
  readonly fingerprintKey: string;
  /** Address of the repository. */
  readonly repository?: string;
  readonly commit?: string;
  readonly branch?: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** How much whoever takes the log takes. */
export interface SarifLimits {
  readonly runs: number;
  readonly resultsPerRun: number;
  readonly rulesPerRun: number;
  readonly tagsPerRule: number;
  /** Of the whole log, compressed by gzip. */
  readonly compressedBytes: number;
}
