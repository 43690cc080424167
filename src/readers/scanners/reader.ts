import type { SecurityFinding } from '../../core/model/security-finding.ts';
import type { ReportFile } from '../report-file.ts';

/** One run of one tool, as its report tells it. */
export interface ScannerRun {
  /** Id of the tool: lower case, `cargo-audit`. */
  readonly tool: string;
  /** As the report states it. */
  readonly version?: string;
  readonly findings: readonly SecurityFinding[];
  /** What the tool says it could not look at or do. Not empty: the run is not the whole truth. */
  readonly problems: readonly string[];
  /** Remarks that do not touch the result. */
  readonly warnings: readonly string[];
  /** What the tool compared with, and when that was made, where the report tells: an advisory database. */
  readonly data?: readonly { readonly name: string; readonly date: Date }[];
}

/**
 * Reads the output of one scanner. Rejects with `ReadError` for whatever it cannot trust: cut, empty, an unknown version,
 * an error message in place of findings (`report-tool-failed`). An empty list of findings is only ever the tool's own word.
 */
export interface ScannerReader {
  /** Stable id: `npm-audit`. */
  readonly id: string;
  /** `npm audit (JSON, version 2)`. */
  readonly title: string;
  /** Whether the content is of this format. Never decided by the file's name. */
  sniff(file: Pick<ReportFile, 'head' | 'headText'>): boolean;
  read(file: ReportFile): Promise<readonly ScannerRun[]>;
}
