import { eachItem, type JsonSelection } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { countOf, isObject, type JsonObject, numberOf, objectOr, textOf, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { CheckedSink } from './checked-sink.ts';
import { failureText, lineInStack } from './failure-text.ts';
import type { TestCase, TestOutcome, TestResultReader } from './reader.ts';

/** Mocha's `json` reporter. */
export const mochaReader: TestResultReader = {
  id: 'mocha',
  title: 'Mocha JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root) || !isObject(root.stats)) return false;
    // mochawesome has the same `stats` beside `results`, and other content.
    const { stats } = root;
    return Object.hasOwn(stats, 'passes') && Object.hasOwn(stats, 'failures') && !Object.hasOwn(root, 'results');
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    let stats: JsonObject = {};
    // `tests` repeats these three lists without saying how a test ended, and lacks failed hooks.
    const list = (key: string, outcome: TestOutcome): JsonSelection => ({
      path: [key, eachItem],
      visit(value: unknown) {
        if (!isObject(value)) throw wrongShape(`An element of ${key}`, 'an object');
        checked.test(testOf(value, outcome), textOf(value.file));
      },
    });
    await readJson(file, [
      {
        path: ['stats'],
        visit(value) {
          stats = objectOr(value);
        },
      },
      list('passes', 'passed'),
      list('failures', 'failed'),
      list('pending', 'skipped'),
    ]);
    checked.compare({ total: countOf(stats.tests), failed: countOf(stats.failures) });
    const start = Date.parse(textOf(stats.start) ?? '');
    const duration = numberOf(stats.duration);
    return {
      suites: checked.suites,
      warnings: checked.warnings,
      ...(!Number.isNaN(start) && { timestamp: new Date(start) }),
      ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
    };
  },
};

function testOf(test: JsonObject, listed: TestOutcome): TestCase {
  const title = textOf(test.title) ?? '';
  const full = textOf(test.fullTitle) ?? title;
  const suite = full.endsWith(title) ? full.slice(0, full.length - title.length).trim() : '';
  const error = objectOr(test.err);
  const stack = textOf(error.stack);
  const file = textOf(test.file);
  const failed = listed === 'failed';
  const line = failed ? lineInStack(stack, file) : undefined;
  const retry = countOf(test.currentRetry);
  const duration = numberOf(test.duration);
  const { message } = failureText(
    textOf(error.message) ?? stack ?? (failed ? 'The test failed without a message.' : undefined),
  );
  const { details } = failureText(stack ?? textOf(error.message));
  return {
    suite: suite === '' ? [] : [suite],
    name: title,
    outcome: failed && isHook(title) ? 'error' : listed,
    ...(listed === 'passed' && retry !== undefined && retry > 0 && { flaky: true }),
    ...(retry !== undefined && retry > 0 && { attempts: retry + 1 }),
    ...(duration !== undefined && duration >= 0 && { durationMs: duration }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(failed && message !== undefined && { message }),
    ...(failed && details !== undefined && { details }),
  };
}

/** Mocha names a failed hook `"before each" hook for "the test"`. */
function isHook(title: string): boolean {
  return /^"(?:before|after) (?:all|each)" hook/.test(title);
}
