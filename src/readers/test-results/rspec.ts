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
import { failureText, lineInStack } from './failure-text.ts';
import type { TestCase, TestOutcome, TestResultReader } from './reader.ts';

const outcomes: Readonly<Record<string, TestOutcome>> = { passed: 'passed', failed: 'failed', pending: 'skipped' };

/** `rspec --format json`. */
export const rspecReader: TestResultReader = {
  id: 'rspec',
  title: 'RSpec JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root) || !Array.isArray(root.examples)) return false;
    const [first] = root.examples;
    return first === undefined
      ? isObject(root.summary) || textOf(root.version) !== undefined
      : Object.hasOwn(objectOr(first), 'full_description');
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    let summary: JsonObject = {};
    const messages: string[] = [];
    await readJson(file, [
      {
        path: ['examples', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of examples', 'an object');
          checked.test(testOf(value), textOf(value.file_path));
        },
      },
      {
        path: ['messages', eachItem],
        visit(value) {
          // Other messages tell of options and random seeds.
          if (typeof value === 'string' && /error/i.test(value) && messages.length < 1000) messages.push(value);
        },
      },
      {
        path: ['summary'],
        visit(value) {
          summary = objectOr(value);
        },
      },
    ]);
    const outside = countOf(summary.errors_outside_of_examples_count) ?? 0;
    for (let index = 0; index < Math.min(outside, 1000); index += 1) {
      const { message = 'An error occurred outside of the examples.', details } = failureText(messages[index]);
      checked.suiteError([], message, details);
    }
    checked.compare({
      total: countOf(summary.example_count),
      failed: (countOf(summary.failure_count) ?? 0) + Math.min(outside, 1000),
    });
    const duration = numberOf(summary.duration);
    return {
      suites: checked.suites,
      warnings: checked.warnings,
      ...(duration !== undefined && duration >= 0 && { durationMs: duration * 1000 }),
    };
  },
};

function testOf(example: JsonObject): TestCase {
  const status = textOf(example.status) ?? 'missing';
  const outcome = Object.hasOwn(outcomes, status) ? (outcomes[status] ?? 'error') : 'error';
  const failed = outcome === 'failed' || outcome === 'error';
  const name = textOf(example.description) ?? '';
  const full = textOf(example.full_description) ?? name;
  const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
  const file = textOf(example.file_path);
  const exception = objectOr(example.exception);
  const backtrace = textsOf(exception.backtrace);
  const message = textOf(exception.message) ?? textOf(exception.class) ?? `The example's status is ${status}.`;
  const stack = backtrace.join('\n');
  const line = (failed ? lineInStack(stack, file?.replace(/^\.\//, '')) : undefined) ?? lineOf(example.line_number);
  const seconds = numberOf(example.run_time);
  return {
    suite: suite === '' ? [] : [suite],
    name: name === '' ? full : name,
    outcome,
    ...(seconds !== undefined && seconds >= 0 && { durationMs: seconds * 1000 }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(failed && failureText(stack === '' ? message : `${message}\n\n${stack}`)),
  };
}
