import { isJestOutput } from '../json/jest-output.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import {
  arrayOr,
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
import { failureText, lineInStack } from './failure-text.ts';
import type { TestCase, TestOutcome, TestResultReader } from './reader.ts';

/** The words of `assertionResults[].status` in Jest and Vitest. */
const outcomes: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/** What Jest writes above the reason. */
const heading = /^\s*● Test suite failed to run\s*/;

/** `jest --json` and Vitest's JSON reporter. */
export const jestReader: TestResultReader = {
  id: 'jest',
  title: 'Jest or Vitest JSON',
  sniff: (file) => isJestOutput(jsonPrefix(file)),
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    const root = new Map<string, unknown>();
    let last = 0;
    let listed = false;
    const keep = (key: string) => ({ path: [key], visit: (value: unknown) => void root.set(key, value) });
    await readJson(file, [
      ...['numTotalTests', 'numFailedTests', 'numRuntimeErrorTestSuites', 'startTime', 'success', 'wasInterrupted'].map(
        keep,
      ),
      {
        path: ['testResults', eachItem],
        visit(value) {
          listed = true;
          if (!isObject(value)) throw wrongShape('An element of testResults', 'an object');
          last = Math.max(last, numberOf(value.endTime) ?? 0);
          readTestFile(value, checked);
        },
      },
    ]);
    const { failures } = checked;
    if (root.get('wasInterrupted') === true)
      checked.suiteError([], 'The run was interrupted before all tests had run.');
    checked.compare({ total: countOf(root.get('numTotalTests')), failed: countOf(root.get('numFailedTests')) });
    if (root.get('success') === false && failures === 0 && listed && checked.failures === 0) {
      checked.suiteError([], 'The report says that the run failed, but lists no failure.');
    }
    const start = numberOf(root.get('startTime'));
    return {
      suites: checked.suites,
      warnings: checked.warnings,
      ...(start !== undefined && start > 0 && { timestamp: new Date(start) }),
      ...(start !== undefined && last > start && { durationMs: last - start }),
    };
  },
};

function readTestFile(entry: JsonObject, sink: CheckedSink): void {
  const file = textOf(entry.name);
  const before = sink.failures;
  for (const result of arrayOr(entry.assertionResults)) {
    if (!isObject(result)) throw wrongShape(`A test of ${file ?? 'a test file'}`, 'an object');
    sink.test(testOf(result, file), file);
  }
  // A file that could not be loaded, or broke outside its tests, has a message and no failed test.
  if (entry.status !== 'failed' || sink.failures > before) return;
  const { message = 'The test file failed to run.', details } = failureText(
    textOf(entry.message)?.replace(heading, ''),
  );
  sink.suiteError(file === undefined ? [] : [file], message, details);
}

function testOf(result: JsonObject, file: string | undefined): TestCase {
  const status = textOf(result.status) ?? 'missing';
  const outcome = Object.hasOwn(outcomes, status) ? (outcomes[status] ?? 'error') : 'error';
  const texts = textsOf(result.failureMessages);
  const text = outcome === 'error' ? `The test's status is ${status}, which is not one of Jest's.` : texts.join('\n\n');
  const failed = outcome === 'failed' || outcome === 'error';
  const line = (failed ? lineInStack(text, file) : undefined) ?? lineOf(objectOr(result.location).line);
  const invocations = countOf(result.invocations);
  const retried = arrayOr(result.retryReasons).length > 0 || (invocations !== undefined && invocations > 1);
  const duration = numberOf(result.duration);
  return {
    suite: textsOf(result.ancestorTitles).filter((title) => title !== ''),
    name: textOf(result.title) ?? textOf(result.fullName) ?? '',
    outcome,
    ...(outcome === 'passed' && retried && { flaky: true }),
    ...(invocations !== undefined && invocations > 0 && { attempts: invocations }),
    ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(failed && failureText(text)),
  };
}
