import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import {
  countOf,
  isObject,
  type JsonObject,
  lineOf,
  numberOf,
  objectOr,
  textOf,
  textsOf,
  wrongShape,
} from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { CheckedSink } from './checked-sink.ts';
import { findFailurePlace } from './failure-place.ts';
import { failureText, lineInStack } from './failure-text.ts';
import type { TestCase, TestOutcome, TestResultReader } from './reader.ts';

/** CTRF's statuses; `other` is what its producer could not name, so it does not pass. */
const outcomes: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error',
};

/** Common Test Report Format, https://ctrf.io. */
export const ctrfReader: TestResultReader = {
  id: 'ctrf',
  title: 'CTRF',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    const results = objectOr(root.results);
    return (
      root.reportFormat === 'CTRF' ||
      (isObject(results.tool) && (isObject(results.summary) || Array.isArray(results.tests)))
    );
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    let summary: JsonObject = {};
    await readJson(file, [
      {
        path: ['results', 'summary'],
        visit(value) {
          summary = objectOr(value);
        },
      },
      {
        path: ['results', 'tests', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of results.tests', 'an object');
          checked.test(testOf(value), textOf(value.filePath));
        },
      },
    ]);
    const failed = (countOf(summary.failed) ?? 0) + (countOf(summary.other) ?? 0);
    checked.compare({ total: countOf(summary.tests), failed });
    const start = numberOf(summary.start);
    const stop = numberOf(summary.stop);
    return {
      suites: checked.suites,
      warnings: checked.warnings,
      ...(start !== undefined && start > 0 && { timestamp: new Date(start) }),
      ...(start !== undefined && stop !== undefined && stop > start && { durationMs: stop - start }),
    };
  },
};

function testOf(test: JsonObject): TestCase {
  const status = textOf(test.status) ?? 'missing';
  const outcome = Object.hasOwn(outcomes, status) ? (outcomes[status] ?? 'error') : 'error';
  const failed = outcome === 'failed' || outcome === 'error';
  const stated = textOf(test.filePath);
  const trace = textOf(test.trace);
  const message = textOf(test.message);
  const told = failureText(message ?? trace ?? (failed ? `The test's status is ${status}.` : undefined));
  const details = failureText(trace).details ?? told.details;
  const place = failed && stated === undefined ? findFailurePlace(trace ?? message ?? '') : undefined;
  const file = stated ?? place?.file;
  const line = place?.line ?? lineInStack(failed ? trace : undefined, stated) ?? lineOf(test.line);
  const retries = countOf(test.retries);
  const duration = numberOf(test.duration);
  return {
    suite: suiteOf(test.suite),
    name: textOf(test.name) ?? '',
    outcome,
    ...(outcome === 'passed' && test.flaky === true && { flaky: true }),
    ...(retries !== undefined && { attempts: retries + 1 }),
    ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(failed && told.message !== undefined && { message: told.message }),
    ...(failed && details !== undefined && { details }),
  };
}

/** A list of suites from the outside in; older writers give one text. */
function suiteOf(suite: unknown): string[] {
  if (typeof suite === 'string') return suite === '' ? [] : [suite];
  return textsOf(suite).filter((name) => name !== '');
}
