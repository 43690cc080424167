import { ownedText } from '../owned-text.ts';
import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { outlineXml } from '../xml/xml-outline.ts';
import type { XmlHandler } from '../xml/xml-tokenizer.ts';
import { firstLine } from './failure-text.ts';
import { isFailure } from './identity-table.ts';
import { JunitCase, junitVerdict } from './junit-case.ts';
import { durationOf } from './junit-time.ts';
import type { TestCounters, TestReading, TestResultReader, TestSink } from './reader.ts';

/** One `testsuite` or `testsuites` element being read. */
interface SuiteFrame {
  readonly element: string;
  /** Names of the suites from the outside in, this one last. */
  readonly path: readonly string[];
  readonly file: string | undefined;
  readonly counters: TestCounters;
  /** Class of the case before and the path for it: most cases of a suite share theirs. */
  lastClass: string;
  lastPath: readonly string[];
  cases: number;
  suites: number;
  /** Failures, errors and flaky attempts within, nested suites included. */
  failing: number;
  ownErrors: number;
}

/**
 * JUnit XML in all its dialects. `testcase` elements count, wherever they are nested; a suite's counters count only where it lists no
 * cases. A failure that stands in a suite instead of a test is a suite error.
 */
export const junitReader: TestResultReader = {
  id: 'junit',
  title: 'JUnit XML',

  sniff(file) {
    const root = outlineXml(file.headText)?.root;
    return root === 'testsuites' || root === 'testsuite' || root === 'testrun';
  },

  async read(file: ReportFile, sink: TestSink): Promise<TestReading> {
    const reading = new JunitReading(sink);
    await readXml(file, reading);
    return reading.finish();
  },
};

class JunitReading implements XmlHandler {
  readonly #sink: TestSink;
  readonly #suites: SuiteFrame[] = [];
  readonly #cases: JunitCase[] = [];
  /** A case that was read to its end, for the next. */
  #spare: JunitCase | undefined;
  /** Element whose text belongs to the failure of a suite itself. */
  #suiteError: { readonly element: string; readonly message: string | undefined } | undefined;
  #suiteCount = 0;
  /** Suites whose counters state failures that nothing in them shows. */
  #contradicted = 0;
  /** Whether any test or suite failed. */
  #failing = false;
  /** Tests that the root states, and those that the report lists or counts. */
  #stated = 0;
  #listed = 0;
  #durationMs: number | undefined;
  #timestamp: Date | undefined;

  constructor(sink: TestSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: XmlAttributes): 'keep-text' | undefined {
    if (name === 'testcase') {
      const className = attributes.peek('classname') ?? attributes.peek('class') ?? '';
      const test = this.#spare ?? new JunitCase();
      this.#spare = undefined;
      test.begin(pathOf(this.#suites.at(-1), className), attributes);
      this.#cases.push(test);
      return undefined;
    }
    if (name === 'testsuite' || name === 'testsuites' || name === 'testrun') {
      this.#openSuite(name, attributes);
      return undefined;
    }
    const verdict = junitVerdict(name);
    if (verdict === undefined) return undefined;
    const test = this.#cases.at(-1);
    if (test !== undefined) test.note(name, verdict, attributes);
    else if (verdict === 'failed' || verdict === 'error')
      this.#suiteError ??= { element: name, message: attributes.get('message') };
    return verdict === 'failed' || verdict === 'error' ? 'keep-text' : undefined;
  }

  close(name: string, text: string): void {
    if (name === 'testcase') this.#closeCase();
    else if (name === 'testsuite' || name === 'testsuites' || name === 'testrun') this.#closeSuite();
    else if (this.#suiteError?.element === name) this.#closeSuiteError(text);
    else if (text !== '') this.#cases.at(-1)?.addDetails(text);
  }

  finish(): TestReading {
    const warnings: string[] = [];
    const stated = 'state failures that none of their tests shows';
    // Where other tests failed the run is red anyway, and writers put such failures in a suite of their own.
    if (this.#contradicted > 0 && this.#failing) warnings.push(`${this.#contradicted} suites ${stated}.`);
    else if (this.#contradicted > 0) this.#sink.suiteError([], `${this.#contradicted} suites ${stated}.`);
    if (this.#stated > this.#listed) {
      warnings.push(`The report states ${this.#stated} tests and lists ${this.#listed}; the list is what counts.`);
    }
    return {
      suites: this.#suiteCount,
      warnings,
      ...(this.#timestamp !== undefined && { timestamp: this.#timestamp }),
      ...(this.#durationMs !== undefined && { durationMs: this.#durationMs }),
    };
  }

  #openSuite(element: string, attributes: XmlAttributes): void {
    const parent = this.#suites.at(-1);
    const counters = countersOf(attributes);
    if (parent === undefined) {
      this.#durationMs = durationOf(attributes) || undefined;
      this.#stated = counters.tests;
    } else parent.suites += 1;
    this.#timestamp ??= timestampOf(attributes.get('timestamp'));
    const name = element === 'testsuite' ? attributes.get('name') : undefined;
    const outer = parent?.path ?? [];
    const path = name === undefined || name === '' ? outer : [...outer, name];
    this.#suites.push({
      element,
      path,
      file: attributes.get('file') ?? attributes.get('filepath') ?? parent?.file,
      counters,
      lastClass: '',
      lastPath: path,
      cases: 0,
      suites: 0,
      failing: 0,
      ownErrors: 0,
    });
  }

  #closeCase(): void {
    const test = this.#cases.pop();
    if (test === undefined) return;
    this.#listed += 1;
    const suite = this.#suites.at(-1);
    if (suite !== undefined) {
      suite.cases += 1;
      if (isFailure(test.outcome) || test.flaky) suite.failing += 1;
    }
    this.#failing ||= isFailure(test.outcome);
    this.#sink.test(test.finish(suite?.file));
    this.#spare = test;
  }

  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const empty = suite.cases === 0 && suite.suites === 0;
    if (suite.cases > 0 || (empty && suite.element === 'testsuite')) this.#suiteCount += 1;
    const { tests, failures, errors } = suite.counters;
    if (empty && suite.ownErrors === 0 && tests + failures + errors > 0) {
      this.#sink.counters(suite.path, suite.counters);
      this.#listed += Math.max(tests, failures + errors);
      suite.failing += failures + errors;
      this.#failing ||= failures + errors > 0;
    } else if (failures + errors > 0 && suite.failing === 0) this.#contradicted += 1;
    const parent = this.#suites.at(-1);
    if (parent !== undefined) parent.failing += suite.failing;
  }

  #closeSuiteError(text: string): void {
    const suite = this.#suites.at(-1);
    const details = text.trim();
    const message = firstLine(this.#suiteError?.message ?? details);
    this.#suiteError = undefined;
    this.#failing = true;
    if (suite !== undefined) {
      suite.ownErrors += 1;
      suite.failing += 1;
    }
    const stated = message === '' ? 'The suite failed outside its tests.' : message;
    this.#sink.suiteError(suite?.path ?? [], stated, details === '' ? undefined : details);
  }
}

/** The suite's path with the class, unless that repeats the suite's name. */
function pathOf(suite: SuiteFrame | undefined, className: string): readonly string[] {
  if (suite === undefined) return className === '' ? [] : [ownedText(className)];
  if (suite.lastClass !== className) {
    const own = ownedText(className);
    suite.lastClass = own;
    suite.lastPath = own === '' || own === suite.path.at(-1) ? suite.path : [...suite.path, own];
  }
  return suite.lastPath;
}

/** @throws ReadError `report-malformed` for a number of tests that no run has. */
function countersOf(attributes: XmlAttributes): TestCounters {
  const count = (name: string): number => {
    const value = Math.max(0, Math.trunc(attributes.number(name) ?? 0));
    if (Number.isSafeInteger(value)) return value;
    const mend = 'Write the report anew; if the tool that wrote it made it so, report that to its authors.';
    throw new ReadError('report-malformed', `a suite states ${name}="${attributes.get(name)}"`, mend);
  };
  return {
    tests: count('tests'),
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped') + count('disabled') + count('ignored'),
  };
}

/** A time without zone is taken as UTC, which is what hosted runners keep. */
function timestampOf(text: string | undefined): Date | undefined {
  if (text === undefined || text === '') return undefined;
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
  const time = new Date(zoned);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
