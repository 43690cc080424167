import { ownedText } from '../owned-text.ts';
import { IdentityHash } from './identity.ts';
import { type IdentityState, IdentityTable, isFailure } from './identity-table.ts';
import type { TestCase, TestCounters, TestOutcome, TestReading, TestSink } from './reader.ts';

/** Failures beyond this many keep their place and message but not their stack trace. */
const detailedFailures = 1000;
/** How many of the slowest and repeated tests are listed; the counts are always complete. */
const slowestListed = 10;
const repeatedListed = 1000;

interface TestTotals {
  /** passed + failed + errors + skipped. Flaky tests are among the passed. */
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Failed at least once and passed in the end. */
  readonly flaky: number;
  /** Stated by the reports, else the sum over the tests; milliseconds. */
  readonly durationMs: number;
  /** Suites that hold tests directly. */
  readonly suites: number;
  /** Tests known only from a suite's counters; part of `total`. */
  readonly countedWithoutCases: number;
  /** Failures outside any test: no test, so not part of `total` or `errors`, but the run is red. Listed among the failures. */
  readonly suiteErrors: number;
}

export interface TestFailure {
  readonly suite: readonly string[];
  /** Absent for a failure outside any test. */
  readonly name?: string;
  readonly outcome: 'failed' | 'error';
  readonly file?: string;
  readonly line?: number;
  readonly message?: string;
  readonly details?: string;
}

/** A test that appears more than once under one name: a retry, or a parametrised test whose producer drops the parameters. */
export interface RepeatedTest {
  readonly suite: readonly string[];
  readonly name: string;
  readonly attempts: number;
  /** Both failed and passed among the attempts. */
  readonly mixed: boolean;
}

export interface TestSummary {
  readonly totals: TestTotals;
  readonly failures: readonly TestFailure[];
  /** At most 10, longest first. */
  readonly slowest: readonly TestCase[];
  readonly flaky: readonly Pick<TestCase, 'suite' | 'name' | 'file' | 'line'>[];
  /** At most 1,000 of `repeatedCount`. */
  readonly repeated: readonly RepeatedTest[];
  /** Identities (suites and name) that were seen more than once. */
  readonly repeatedCount: number;
}

export interface TestTallyOptions {
  /**
   * `count`: every result counts. `retry`: results of one identity are attempts of one test; the last one that ran stands, and the
   * test is flaky when it failed before and passed in the end. Wrong for parametrised tests that share a name, so never the default.
   */
  readonly repeats?: 'count' | 'retry';
}

/**
 * Adds up test results over several reports. Memory grows with failures and by about 17 bytes for each other test.
 * What a report delivered before it was rejected stays counted: its caller makes the whole inconclusive.
 */
export class TestTally implements TestSink {
  readonly #retry: boolean;
  readonly #counts: Record<TestOutcome, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  readonly #hash = new IdentityHash();
  readonly #identities = new IdentityTable();
  /** By identity in `retry`, so that a later success can take its failure back; by order of arrival in `count`. */
  readonly #failures = new Map<string | number, TestFailure>();
  readonly #flaky = new Map<string | number, Pick<TestCase, 'suite' | 'name' | 'file' | 'line'>>();
  readonly #repeated = new Map<string, RepeatedTest>();
  #slowest: TestCase[] = [];
  #arrivals = 0;
  #repeatedCount = 0;
  #suites = 0;
  #countedWithoutCases = 0;
  #suiteErrors = 0;
  #durationMs = 0;
  #casesMs = 0;

  constructor(options: TestTallyOptions = {}) {
    this.#retry = options.repeats === 'retry';
  }

  test(test: TestCase): void {
    this.#arrivals += 1;
    this.#casesMs += test.durationMs ?? 0;
    this.#noteSlowest(test);
    const seen = this.#identities.note(this.#hash.of(test.suite, test.name), test.outcome, settle);
    if (seen !== undefined) this.#noteRepeated(test, seen);
    if (!this.#retry) this.#add(this.#arrivals, test, test.flaky === true);
    else if (seen === undefined) this.#add(keyOf(test), test, test.flaky === true);
    else this.#replace(test, seen);
  }

  counters(_suite: readonly string[], counters: TestCounters): void {
    const passed = Math.max(0, counters.tests - counters.failures - counters.errors - counters.skipped);
    this.#counts.passed += passed;
    this.#counts.failed += counters.failures;
    this.#counts.error += counters.errors;
    this.#counts.skipped += counters.skipped;
    this.#countedWithoutCases += passed + counters.failures + counters.errors + counters.skipped;
  }

  suiteError(suite: readonly string[], message: string, details?: string): void {
    this.#arrivals += 1;
    this.#suiteErrors += 1;
    const failure: TestFailure = { suite, outcome: 'error', message: ownedText(message) };
    const detailed = details !== undefined && !this.#full;
    this.#failures.set(this.#arrivals, detailed ? { ...failure, details: ownedText(details) } : failure);
  }

  /** Closes one report: takes over what only its end tells. */
  reading(reading: TestReading): void {
    this.#suites += reading.suites;
    this.#durationMs += reading.durationMs ?? this.#casesMs;
    this.#casesMs = 0;
  }

  summary(): TestSummary {
    const { passed, failed, error, skipped } = this.#counts;
    return {
      totals: {
        total: passed + failed + error + skipped,
        passed,
        failed,
        errors: error,
        skipped,
        flaky: this.#flaky.size,
        durationMs: this.#durationMs + this.#casesMs,
        suites: this.#suites,
        countedWithoutCases: this.#countedWithoutCases,
        suiteErrors: this.#suiteErrors,
      },
      failures: [...this.#failures.values()],
      slowest: this.#slowest,
      flaky: [...this.#flaky.values()],
      repeated: [...this.#repeated.values()],
      repeatedCount: this.#repeatedCount,
    };
  }

  get #full(): boolean {
    return this.#failures.size >= detailedFailures;
  }

  #add(key: string | number, test: TestCase, flaky: boolean): void {
    this.#counts[test.outcome] += 1;
    if (isFailure(test.outcome)) this.#failures.set(key, failureOf(test, !this.#full));
    else if (flaky && test.outcome === 'passed') this.#noteFlaky(key, test);
  }

  #replace(test: TestCase, { previous, failedBefore }: IdentityState): void {
    const key = keyOf(test);
    // Another test with the same hash: both count, so that a stranger never takes a failure back.
    if (isFailure(previous) && !this.#failures.has(key)) {
      this.#add(key, test, test.flaky === true);
      return;
    }
    if (settle(previous, test.outcome) !== test.outcome) return;
    this.#counts[previous] -= 1;
    this.#failures.delete(key);
    this.#flaky.delete(key);
    this.#add(key, test, test.flaky === true || failedBefore);
  }

  #noteFlaky(key: string | number, test: TestCase): void {
    this.#flaky.set(key, { suite: test.suite, name: ownedText(test.name), ...placeOf(test) });
  }

  #noteRepeated(test: TestCase, { sightings, failedBefore, passedBefore }: IdentityState): void {
    if (sightings === 2) this.#repeatedCount += 1;
    const key = keyOf(test);
    const known = this.#repeated.get(key);
    if (known === undefined && this.#repeated.size >= repeatedListed) return;
    const failed = failedBefore || isFailure(test.outcome);
    const passed = passedBefore || test.outcome === 'passed';
    const attempts = (known?.attempts ?? sightings - 1) + 1;
    this.#repeated.set(key, { suite: test.suite, name: ownedText(test.name), attempts, mixed: failed && passed });
  }

  #noteSlowest(test: TestCase): void {
    const duration = test.durationMs ?? 0;
    const shortest = this.#slowest[slowestListed - 1]?.durationMs ?? 0;
    if (duration <= shortest) return;
    const { suite, outcome } = test;
    this.#slowest = [
      ...this.#slowest,
      { suite, name: ownedText(test.name), outcome, durationMs: duration, ...placeOf(test) },
    ]
      .sort((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0))
      .slice(0, slowestListed);
  }
}

/** The full name of a test, for what must not be mistaken. */
function keyOf({ suite, name }: TestCase): string {
  return [...suite, name].join('\u0000');
}

/** Which of two results of one test stands: the later one, but a skip never hides a run. */
function settle(previous: TestOutcome, next: TestOutcome): TestOutcome {
  return next === 'skipped' ? previous : next;
}

/** A copy that keeps no part of the report alive. Suites are shared by their tests, so readers own those already. */
function failureOf(test: TestCase, detailed: boolean): TestFailure {
  const { suite, name, outcome, message, details } = test;
  return {
    suite,
    name: ownedText(name),
    outcome: outcome === 'error' ? 'error' : 'failed',
    ...placeOf(test),
    ...(message !== undefined && { message: ownedText(message) }),
    ...(detailed && details !== undefined && { details: ownedText(details) }),
  };
}

function placeOf({ file, line }: TestCase): Pick<TestCase, 'file' | 'line'> {
  return { ...(file !== undefined && { file: ownedText(file) }), ...(line !== undefined && { line }) };
}
