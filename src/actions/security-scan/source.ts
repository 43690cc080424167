import type { SecurityFinding } from '../../core/model/security-finding.ts';

/** A part of what was asked for that nobody looked at. */
export interface Gap {
  /** File, tool or ecosystem. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** A source of facts with its own date, such as an advisory database. */
export interface DataSource {
  readonly name: string;
  /** When it was made. */
  readonly date: Date;
}

/**
 * What one scanner gave.
 * - `completed`: looked at everything it was asked to.
 * - `incomplete`: gave findings, and `gaps` it did not look at.
 * - `failed`: crashed, timed out, is missing though requested. Found nothing because it looked at nothing.
 * - `not-run`: not requested and not there, or there is nothing for it in this repository.
 */
export interface SourceResult {
  /** The word in `scanners`, or the name of the report that was read. */
  readonly id: string;
  readonly title: string;
  readonly status: 'completed' | 'incomplete' | 'failed' | 'not-run';
  /** Named in `scanners`, as opposed to found under `auto`. */
  readonly requested: boolean;
  /** The tool behind it; ours have the suite's version. */
  readonly tool: { readonly id: string; readonly version?: string };
  readonly findings: readonly SecurityFinding[];
  /** What it looked at, in words: `1,204 files`. */
  readonly scanned?: string;
  readonly gaps: readonly Gap[];
  readonly data: readonly DataSource[];
  /** Why it is not `completed`, and what to do: one sentence each. */
  readonly why?: string;
  readonly fix?: string;
  readonly durationMs: number;
}
