import { stripVTControlCharacters } from 'node:util';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { type FailurePlace, findFailurePlace } from './failure-place.ts';
import { cutText, firstLine } from './failure-text.ts';
import { durationOf } from './junit-time.ts';
import type { TestCase, TestOutcome } from './reader.ts';

/** UTF-16 units of stack traces and output kept for one test. */
const longestDetails = 16 * 1024;
/** The same before colours are taken out. */
const longestRaw = 4 * longestDetails;

/** What an element inside a test case says about it. Names in lower case. */
const verdicts: ReadonlyMap<string, TestOutcome | 'flaky'> = new Map([
  ['error', 'error'],
  ['failure', 'failed'],
  ['rerunfailure', 'failed'],
  ['rerunerror', 'error'],
  ['flakyfailure', 'flaky'],
  ['flakyerror', 'flaky'],
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['ignored', 'skipped'],
  ['incomplete', 'skipped'],
]);
/** From what must not be hidden to what says nothing. */
const severity: readonly TestOutcome[] = ['error', 'failed', 'skipped', 'passed'];

/** What an element's name says about the test or suite it stands in; undefined for all others. */
export function junitVerdict(element: string): TestOutcome | 'flaky' | undefined {
  return verdicts.get(element) ?? verdicts.get(element.toLowerCase());
}

/** The `testcase` element being read. One object serves all cases of a report that do not stand in one another. */
export class JunitCase {
  #suite: readonly string[] = [];
  #name = '';
  #durationMs: number | undefined;
  #file: string | undefined;
  #line: number | undefined;
  #outcome: TestOutcome = 'passed';
  #notRun = false;
  #flakyAttempts = 0;
  #reruns = 0;
  #message: string | undefined;
  #details: string | undefined;

  /** The element opens. @param suite enclosing suites, then the class */
  begin(suite: readonly string[], attributes: XmlAttributes): void {
    this.#suite = suite;
    this.#name = attributes.peek('name') ?? attributes.peek('id') ?? '';
    this.#durationMs = durationOf(attributes);
    this.#file = attributes.get('file');
    this.#line = lineOf(attributes);
    const status = attributes.peek('status');
    this.#notRun = status !== undefined && status.toLowerCase() === 'notrun';
    this.#outcome = worse(statedOutcome(status), statedOutcome(attributes.peek('result')));
    this.#flakyAttempts = 0;
    this.#reruns = 0;
    this.#message = undefined;
    this.#details = undefined;
  }

  get outcome(): TestOutcome {
    return this.#outcome;
  }

  get flaky(): boolean {
    return this.#outcome === 'passed' && this.#flakyAttempts > 0;
  }

  /** A child element opens that says how the test ended. */
  note(element: string, verdict: TestOutcome | 'flaky', attributes: XmlAttributes): void {
    if (/^rerun/i.test(element)) this.#reruns += 1;
    if (verdict === 'flaky') {
      this.#flakyAttempts += 1;
      return;
    }
    const message = attributes.get('message');
    if (verdict === 'skipped' && this.#notRun && couldNotRun(message)) this.#outcome = 'error';
    this.#outcome = worse(this.#outcome, verdict);
    this.#message ??= message ?? attributes.get('type');
    if (verdict === 'skipped') return;
    this.#file = attributes.get('file') ?? this.#file;
    this.#line = lineOf(attributes) ?? this.#line;
  }

  /** The text of a child that failed the test. Several are kept one after the other. */
  addDetails(text: string): void {
    const own = text.trim();
    if (own === '') return;
    const whole = this.#details === undefined ? own : `${this.#details}\n\n${own}`;
    this.#details = whole.slice(0, longestRaw);
  }

  /** The finished test. @param suiteFile the file its suite names */
  finish(suiteFile: string | undefined): TestCase {
    const outcome = this.#outcome;
    const suite = this.#suite;
    const name = this.#name;
    const attempts = 1 + this.#flakyAttempts + this.#reruns;
    const test: { -readonly [Key in keyof TestCase]: TestCase[Key] } = { suite, name, outcome };
    if (this.#durationMs !== undefined) test.durationMs = this.#durationMs;
    if (this.flaky) test.flaky = true;
    if (attempts > 1) test.attempts = attempts;
    if (outcome === 'failed' || outcome === 'error') this.#describeFailure(test);
    else if (this.#message !== undefined) test.message = firstLine(this.#message);
    const file = test.file ?? this.#file ?? suiteFile;
    if (file !== undefined) test.file = file;
    const line = test.line ?? this.#line;
    if (line !== undefined) test.line = line;
    return test;
  }

  #describeFailure(test: { -readonly [Key in keyof TestCase]: TestCase[Key] }): void {
    const message = this.#message ?? '';
    const stated = message.trim() === '' ? (this.#details ?? '') : message;
    if (stated !== '') test.message = firstLine(stated);
    const parts = [message.includes('\n') ? message.slice(0, longestRaw) : '', this.#details ?? ''];
    const details = parts.filter((part) => part !== '').join('\n\n');
    if (details !== '') test.details = cutText(stripVTControlCharacters(details), longestDetails);
    if (this.#line !== undefined) return;
    const place = findFailurePlace(stripVTControlCharacters(message)) ?? findFailurePlace(test.details ?? '');
    if (place !== undefined) this.#takePlace(place, test);
  }

  /** A place that only names the file, as Swift's messages do, completes the path the report gives. */
  #takePlace(place: FailurePlace, test: { -readonly [Key in keyof TestCase]: TestCase[Key] }): void {
    const known = this.#file;
    const bare = !/[\\/]/.test(place.file);
    if (known !== undefined && bare && !known.endsWith(place.file)) return;
    test.file = known !== undefined && bare ? known : place.file;
    test.line = place.line;
  }
}

/**
 * CTest calls `notrun` and skipped what it counts as failed itself: an executable that is missing, a fixture that failed. Only where
 * the test asked to be skipped does the message name the property (`SKIP_RETURN_CODE=77`).
 */
function couldNotRun(message: string | undefined): boolean {
  return message !== undefined && message !== '' && !message.startsWith('SKIP_');
}

/** Lines count from 1; some writers give 0 for a line they do not know. */
function lineOf(attributes: XmlAttributes): number | undefined {
  const line = attributes.number('line');
  return line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined;
}

function worse(a: TestOutcome, b: TestOutcome): TestOutcome {
  return severity.indexOf(a) <= severity.indexOf(b) ? a : b;
}

/** What `status` and `result` attributes say: gtest's `notrun` and `suppressed`, and words that must not be read as a success. */
function statedOutcome(word: string | undefined): TestOutcome {
  if (word === undefined) return 'passed';
  if (/^(?:not_?run|disabled|suppressed|skipped|ignored|pending|not_?executed|inactive)$/i.test(word)) return 'skipped';
  if (/^(?:fail(?:ed|ure)?|ko|not_?ok|regression|unexpected)$/i.test(word)) return 'failed';
  const isError =
    /^(?:error(?:ed)?|broken|abort(?:ed)?|crash(?:ed)?|exception|fatal|interrupted|killed|time(?:d_?)?out)$/i;
  return isError.test(word) ? 'error' : 'passed';
}
