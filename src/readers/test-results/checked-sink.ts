import type { TestCase, TestCounters, TestOutcome, TestSink } from './reader.ts';

/** What a report says about itself in its summary; absent figures are not checked. */
interface DeclaredTests {
  readonly total?: number | undefined;
  /** Failures and errors together. */
  readonly failed?: number | undefined;
}

/** Passes tests on and counts them, so that a report's own summary can be held against what it lists. */
export class CheckedSink implements TestSink {
  readonly warnings: string[] = [];
  readonly #sink: TestSink;
  readonly #counts: Record<TestOutcome, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  readonly #suiteKeys = new Set<string>();
  #suiteErrors = 0;

  constructor(sink: TestSink) {
    this.#sink = sink;
  }

  /** @param group what tells suites of one name apart, for example the file they stand in. */
  test(test: TestCase, group = ''): void {
    this.#counts[test.outcome] += 1;
    this.#suiteKeys.add(`${group}\0${test.suite.join('\0')}`);
    this.#sink.test(test);
  }

  counters(suite: readonly string[], counters: TestCounters): void {
    this.#sink.counters(suite, counters);
  }

  suiteError(suite: readonly string[], message: string, details?: string): void {
    this.#suiteErrors += 1;
    this.#sink.suiteError(suite, message, details);
  }

  /** Suites that held tests directly. */
  get suites(): number {
    return this.#suiteKeys.size;
  }

  get tests(): number {
    const { passed, failed, error, skipped } = this.#counts;
    return passed + failed + error + skipped;
  }

  /** Failed tests, tests in error, and failures outside tests. */
  get failures(): number {
    return this.#counts.failed + this.#counts.error + this.#suiteErrors;
  }

  /** Holds the report's summary against what it listed: more failures in the summary than in the list never pass. */
  compare(declared: DeclaredTests): void {
    const { total, failed } = declared;
    if (failed !== undefined && failed > this.failures) {
      this.suiteError([], `The report's summary counts ${failed} failures, its list ${this.failures}.`);
    }
    if (total !== undefined && total > this.tests) {
      this.warnings.push(
        `The report's summary counts ${total} tests, its list ${this.tests}; the list is what counts.`,
      );
    }
  }
}
