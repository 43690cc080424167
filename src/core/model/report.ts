import type { Section } from '../render/document.ts';
import type { Finding } from './finding.ts';
import type { Metric } from './metric.ts';
import type { Conclusion, Verdict } from './verdict.ts';

/** What an action hands to the publisher; renderers and sinks know nothing else about the action. */
export interface Report {
  /** Name of the action, for example `quality-gate`. */
  readonly action: string;
  /** The `check-name` input: key of check run, comment and files. */
  readonly checkName: string;
  readonly verdict: Verdict;
  readonly conclusion: Conclusion;
  /** One line for chat messages and job outputs. */
  readonly summary: string;
  readonly metrics: readonly Metric[];
  /** Worth an annotation, worst first. */
  readonly findings: readonly Finding[];
  /** What stands below the table of conditions. */
  readonly sections: readonly Section[];
  /** Remarks that belong to the result: an ignored file, a producer's figure on the other side of a threshold. */
  readonly notes: readonly string[];
  /** The environment profile that was used and why. */
  readonly environment?: { readonly name: string; readonly why: string };
  /** What a badge says; its colour follows the verdict. Absent: the verdict itself. */
  readonly badge?: { readonly label: string; readonly message: string };
  /** Commit that was judged, 40 or 64 hex digits; absent outside git. */
  readonly commit?: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** The action's own facts, for the JSON report: plain JSON values, keys in kebab-case. */
  readonly facts: Readonly<Record<string, unknown>>;
}
