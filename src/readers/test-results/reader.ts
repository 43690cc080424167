import type { ReportFile } from '../report-file.ts';

/**
 * How one test ended, all attempts considered. `error` is a failure outside an assertion (JUnit's distinction).
 * An expected failure is `passed`; a disabled or not-run test is `skipped`; what a reader does not know is `error`, never `passed`.
 */
export type TestOutcome = 'passed' | 'failed' | 'error' | 'skipped';

export interface TestCase {
  /** Enclosing suites from the outside in, then the class where the format has one. */
  readonly suite: readonly string[];
  readonly name: string;
  readonly outcome: TestOutcome;
  /** Failed at least once and passed in the end, as the report itself says. */
  readonly flaky?: boolean;
  /** How often it was run, when the report says so. */
  readonly attempts?: number;
  readonly durationMs?: number;
  /** As the report has it. */
  readonly file?: string;
  readonly line?: number;
  /** First line of the failure, plain text. */
  readonly message?: string;
  /** Stack trace or output, plain text, cut by the reader to 16 KiB. */
  readonly details?: string;
}

/** Counters of a suite that lists no cases. */
export interface TestCounters {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** Takes tests as they are read. Texts may share the memory of a whole chunk of the report: what is kept must be copied (`ownedText`). */
export interface TestSink {
  test(test: TestCase): void;
  /** Counts a suite that states counters and holds no cases; shown as such. */
  counters(suite: readonly string[], counters: TestCounters): void;
  /** A failure outside any test: a crashed bundle, a build failure, `Bail out!`. Not counted as a test, but the run is red. */
  suiteError(suite: readonly string[], message: string, details?: string): void;
}

export interface TestReading {
  /** Suites that hold tests directly. */
  readonly suites: number;
  readonly warnings: readonly string[];
  readonly timestamp?: Date;
  /** Total duration where the report states one, milliseconds. */
  readonly durationMs?: number;
}

/** Reads one test result format. Rejects with `ReadError`; memory does not grow with passed tests. */
export interface TestResultReader {
  /** Stable id, for example `junit`. */
  readonly id: string;
  readonly title: string;
  /** Whether the first bytes look like this format. Never decided by the file's name. */
  sniff(file: Pick<ReportFile, 'head' | 'headText'>): boolean;
  read(file: ReportFile, sink: TestSink): Promise<TestReading>;
}
