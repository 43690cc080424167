import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { countOf, isObject, numberOf, textOf, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { CheckedSink } from './checked-sink.ts';
import { failureText } from './failure-text.ts';
import type { TestResultReader } from './reader.ts';

const counters = ['totalTestCount', 'passedTests', 'failedTests', 'skippedTests', 'expectedFailures'] as const;

/** `xcrun xcresulttool get test-results summary`: counters, and the failures by name. */
export const xcresultSummaryReader: TestResultReader = {
  id: 'xcresult-summary',
  title: 'xcresulttool test-results summary',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return (
      Object.hasOwn(root, 'devicesAndConfigurations') ||
      Object.hasOwn(root, 'totalTestCount') ||
      Object.hasOwn(root, 'expectedFailures')
    );
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    const root = new Map<string, unknown>();
    const failed = new Set<string>();
    const keep = (key: string) => ({ path: [key], visit: (value: unknown) => void root.set(key, value) });
    await readJson(file, [
      ...[...counters, 'result', 'title', 'startTime', 'finishTime'].map(keep),
      {
        path: ['testFailures', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of testFailures', 'an object');
          const target = textOf(value.targetName);
          const name = textOf(value.testName) ?? textOf(value.testIdentifierString) ?? '';
          const key = textOf(value.testIdentifierURL) ?? `${target}/${textOf(value.testIdentifierString) ?? name}`;
          // One test may fail several times; it is one failed test.
          if (failed.has(key)) return;
          failed.add(key);
          checked.test({
            suite: target === undefined ? [] : [target],
            name,
            outcome: 'failed',
            ...placeAndText(textOf(value.failureText)),
          });
        },
      },
    ]);
    const count = (key: (typeof counters)[number]): number => {
      const value = countOf(root.get(key));
      if (value === undefined) throw wrongShape(key, 'a counter');
      return value;
    };
    const total = count('totalTestCount');
    const passed = count('passedTests') + count('expectedFailures');
    const failures = Math.max(0, count('failedTests') - failed.size);
    const skipped = count('skippedTests');
    const unaccounted = Math.max(0, total - passed - count('failedTests') - skipped);
    const tests = passed + failures + skipped + unaccounted;
    const suite = [textOf(root.get('title')) ?? 'Test run'];
    if (tests > 0) checked.counters(suite, { tests, failures, errors: unaccounted, skipped });
    const result = textOf(root.get('result')) ?? 'missing';
    const green = result === 'Passed' || result === 'Skipped' || result === 'Expected Failure';
    const red = failed.size + failures + unaccounted > 0;
    if (!green && !red && (total > 0 || result === 'Failed'))
      checked.suiteError(suite, `The summary's result is ${result}.`);
    const start = numberOf(root.get('startTime'));
    const finish = numberOf(root.get('finishTime'));
    return {
      suites: checked.suites,
      warnings: checked.warnings,
      ...(start !== undefined && start > 0 && { timestamp: new Date(start * 1000) }),
      ...(start !== undefined && finish !== undefined && finish >= start && { durationMs: (finish - start) * 1000 }),
    };
  },
};

function placeAndText(text: string | undefined): { file?: string; line?: number; message?: string; details?: string } {
  const found = /^([^\n:]+\.\w+):(\d+): /.exec(text ?? '');
  const told = failureText(found === null ? text : text?.slice(found[0].length));
  const line = Number(found?.[2]);
  return { ...told, ...(found?.[1] !== undefined && { file: found[1] }), ...(line >= 1 && { line }) };
}
