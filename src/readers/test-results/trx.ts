import { stripVTControlCharacters } from 'node:util';
import type { ReportFile } from '../report-file.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import type { XmlHandler } from '../xml/xml-tokenizer.ts';
import { findFailurePlace } from './failure-place.ts';
import { cutText, firstLine } from './failure-text.ts';
import type { TestCase, TestCounters, TestOutcome, TestReading, TestResultReader, TestSink } from './reader.ts';

/** UTF-16 units of stack traces and output kept for one test. */
const longestDetails = 16 * 1024;

/** Visual Studio's `TestOutcome`. The schema's default, which writers leave out, is `Error`; what is not listed is an error too. */
const outcomes: ReadonlyMap<string, TestOutcome> = new Map([
  ['Passed', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['NotExecuted', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Pending', 'skipped'],
]);

/** One `UnitTestResult` element being read. */
interface ResultFrame {
  readonly name: string;
  readonly outcome: TestOutcome;
  readonly durationMs: number | undefined;
  message: string;
  stack: string;
  inner: number;
  innerFailing: boolean;
}

/**
 * Visual Studio test results. A data-driven test counts once for each of its inner results; the outer result counts only when it failed
 * and none of the inner ones shows why.
 */
export const trxReader: TestResultReader = {
  id: 'trx',
  title: 'Visual Studio test results (TRX)',

  sniff(file) {
    return outlineXml(file.headText)?.root === 'TestRun';
  },

  async read(file: ReportFile, sink: TestSink): Promise<TestReading> {
    const reading = new TrxReading(sink);
    await readXml(file, reading);
    return reading.finish();
  },
};

class TrxReading implements XmlHandler {
  readonly #sink: TestSink;
  readonly #results: ResultFrame[] = [];
  #tests = 0;
  #failing = 0;
  #counters: TestCounters | undefined;
  #runOutcome: string | undefined;
  #runError = false;
  #times: { readonly start: number; readonly finish: number } | undefined;

  constructor(sink: TestSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): 'keep-text' | undefined {
    switch (name) {
      case 'UnitTestResult':
        this.#results.push(frameOf(attributes));
        return undefined;
      case 'Message':
      case 'StackTrace':
        return this.#results.length > 0 ? 'keep-text' : undefined;
      case 'RunInfo':
        this.#runError = attributes.get('outcome') === 'Error';
        return this.#runError ? 'keep-text' : undefined;
      case 'ResultSummary':
        this.#runOutcome = attributes.get('outcome');
        return undefined;
      case 'Counters':
        this.#counters ??= countersOf(attributes);
        return undefined;
      case 'Times':
        this.#times = { start: timeOf(attributes, 'start'), finish: timeOf(attributes, 'finish') };
        return undefined;
      default:
        return undefined;
    }
  }

  close(name: string, text: string): void {
    const result = this.#results.at(-1);
    if (name === 'UnitTestResult') this.#closeResult();
    else if (name === 'Message' && result !== undefined) result.message ||= text.trim();
    else if (name === 'StackTrace' && result !== undefined) result.stack ||= text.trim();
    else if (name === 'RunInfo' && this.#runError) this.#noteRunError(text.trim());
  }

  finish(): TestReading {
    const { tests = 0, failures = 0, errors = 0 } = this.#counters ?? {};
    if (this.#tests === 0 && this.#counters !== undefined && tests > 0) this.#sink.counters([], this.#counters);
    else if (this.#failing === 0 && failures + errors > 0)
      this.#failRun('The counters state failures that no test shows.');
    const stopped = /^(?:Failed|Error|Aborted|Timeout|Disconnected)$/.test(this.#runOutcome ?? '');
    if (stopped && this.#failing === 0 && failures + errors === 0) {
      this.#failRun(`The test run ended as ${this.#runOutcome}, though none of its tests failed.`);
    }
    const start = this.#times?.start ?? Number.NaN;
    const durationMs = (this.#times?.finish ?? Number.NaN) - start;
    return {
      suites: this.#tests > 0 ? 1 : 0,
      warnings: [],
      ...(Number.isFinite(start) && { timestamp: new Date(start) }),
      ...(durationMs >= 0 && { durationMs }),
    };
  }

  #closeResult(): void {
    const result = this.#results.pop();
    if (result === undefined) return;
    const failing = result.outcome === 'failed' || result.outcome === 'error';
    const outer = this.#results.at(-1);
    if (outer !== undefined) {
      outer.inner += 1;
      outer.innerFailing ||= failing;
    }
    if (result.inner > 0 && (!failing || result.innerFailing)) return;
    this.#tests += 1;
    if (failing) this.#failing += 1;
    this.#sink.test(testOf(result, failing));
  }

  /** xUnit repeats each failed test as an error of the run; the results come first, so what they show is told once. */
  #noteRunError(message: string): void {
    if (this.#failing === 0 || !/^\[xUnit\.net .*\[FAIL\]$/.test(message)) this.#failRun(message);
  }

  #failRun(message: string): void {
    this.#failing += 1;
    this.#sink.suiteError([], firstLine(message), message);
  }
}

function frameOf(attributes: XmlAttributes): ResultFrame {
  return {
    name: attributes.get('testName') ?? '',
    outcome: outcomes.get(attributes.get('outcome') ?? 'Error') ?? 'error',
    durationMs: parseTimeSpan(attributes.get('duration')),
    message: '',
    stack: '',
    inner: 0,
    innerFailing: false,
  };
}

function testOf(result: ResultFrame, failing: boolean): TestCase {
  const { suite, name } = splitName(result.name);
  const message = firstLine(result.message);
  const details = [result.message, result.stack].filter((part) => part !== '').join('\n');
  const place = failing ? (findFailurePlace(result.stack) ?? findFailurePlace(result.message)) : undefined;
  return {
    suite,
    name,
    outcome: result.outcome,
    ...(result.durationMs !== undefined && { durationMs: result.durationMs }),
    ...(message !== '' && { message }),
    ...(failing && details !== '' && { details: cutText(stripVTControlCharacters(details), longestDetails) }),
    ...place,
  };
}

/** `Clinic.BookingTests.Books(id: "1.5")` is `Books(id: "1.5")` in `Clinic.BookingTests`; a display name stays whole. */
function splitName(testName: string): { readonly suite: readonly string[]; readonly name: string } {
  const qualified = /^[\w.+`]+/.exec(testName)?.[0] ?? '';
  const dot = qualified.lastIndexOf('.');
  const whole = qualified.length === testName.length || testName.charAt(qualified.length) === '(';
  if (dot <= 0 || !whole) return { suite: [], name: testName };
  return { suite: [testName.slice(0, dot)], name: testName.slice(dot + 1) };
}

/** .NET's `[d.]hh:mm:ss[.fffffff]` in milliseconds. */
function parseTimeSpan(text: string | undefined): number | undefined {
  const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, days = '0', hours, minutes, seconds] = match;
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function timeOf(attributes: XmlAttributes, name: string): number {
  return Date.parse(attributes.get(name) ?? '');
}

function countersOf(attributes: XmlAttributes): TestCounters {
  const count = (name: string): number => Math.max(0, Math.trunc(attributes.number(name) ?? 0));
  return {
    tests: count('total'),
    failures: count('failed'),
    errors: count('error') + count('timeout') + count('aborted'),
    skipped: count('notExecuted') + count('inconclusive'),
  };
}
