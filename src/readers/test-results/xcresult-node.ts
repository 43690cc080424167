import {
  arrayOr,
  isObject,
  type JsonObject,
  lineOf,
  numberOf,
  objectOr,
  textOf,
  wrongShape,
} from '../json/json-value.ts';
import type { CheckedSink } from './checked-sink.ts';
import { type FailureText, failureText } from './failure-text.ts';
import type { TestCase, TestOutcome } from './reader.ts';
import { parseXcodeDuration } from './xcresult-duration.ts';

/** `TestResult` of xcresulttool's schema. `unknown`, and what a later Xcode may add, is an error. */
const outcomes: Readonly<Record<string, TestOutcome>> = {
  Passed: 'passed',
  Failed: 'failed',
  Skipped: 'skipped',
  'Expected Failure': 'passed',
};

/** Node types whose names are the suites of the tests below them. */
const suiteTypes = new Set(['Unit test bundle', 'UI test bundle', 'Test Suite']);
/**
 * Node types below a test case that say something of a run and are none. All others are runs of it under other conditions
 * (a device, a configuration, arguments, and what a later Xcode may add): each must pass. Repetitions are attempts.
 */
const remarkTypes = new Set([
  'Failure Message',
  'Source Code Reference',
  'Attachment',
  'Expression',
  'Test Value',
  'Runtime Warning',
  'Skip Message',
  'Expected Failure',
]);

/** Reports a test node and everything below it. */
export function walkTestNode(value: unknown, suite: readonly string[], sink: CheckedSink): void {
  if (!isObject(value)) throw wrongShape('A test node', 'an object');
  const type = textOf(value.nodeType) ?? '';
  const name = textOf(value.name) ?? '';
  if (type === 'Test Case') {
    sink.test(testOf(value, suite, name));
    return;
  }
  const inner = suiteTypes.has(type) ? [...suite, name] : suite;
  const { failures, tests } = sink;
  const messages: Message[] = [];
  for (const child of arrayOr(value.children)) {
    if (isObject(child) && child.nodeType === 'Failure Message' && child.result !== 'Skipped')
      messages.push(messageOf(child));
    else walkTestNode(child, inner, sink);
  }
  const label = inner.length === 0 ? [name] : inner;
  for (const message of messages)
    sink.suiteError(label, message.text.message ?? 'The suite failed.', message.text.details);
  if (sink.failures > failures) return;
  // A bundle that crashed has failed without a failed test; one of unknown result never passes, unless it holds no test at all.
  const result = textOf(value.result);
  if (result === 'Failed') sink.suiteError(label, `${type} ${name} failed outside its tests.`);
  else if (result !== undefined && !Object.hasOwn(outcomes, result) && sink.tests > tests) {
    sink.suiteError(label, `${type} ${name} has the result ${result}.`);
  }
}

interface Message {
  readonly text: FailureText;
  readonly file?: string;
  readonly line?: number;
}

function testOf(node: JsonObject, suite: readonly string[], name: string): TestCase {
  const runs = collectRuns(node);
  const outcome = outcomeOf(node, runs);
  const failed = outcome === 'failed' || outcome === 'error';
  const messages = failed ? runs.messages : [];
  const [first] = messages;
  const durationMs = durationOf(node);
  const source = objectOr(node.sourceLocation);
  const file = first?.file ?? textOf(source.filePath);
  const line = first?.file === undefined ? lineOf(source.lineNumber) : first.line;
  const all = [...new Set(messages.map(describe))].join('\n\n');
  const told = failureText(all === '' ? undefined : all).details;
  const message =
    first?.text.message ?? (failed ? `The test's result is ${textOf(node.result) ?? 'missing'}.` : undefined);
  return {
    suite,
    name,
    outcome,
    ...(outcome === 'passed' && runs.failedRepetition && { flaky: true }),
    ...(runs.attempts > 0 && { attempts: runs.attempts }),
    ...(durationMs !== undefined && { durationMs }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(message !== undefined && { message }),
    ...(told !== undefined && { details: told }),
  };
}

interface Runs {
  /** The most repetitions of any one run. */
  readonly attempts: number;
  readonly failedRepetition: boolean;
  readonly failedRun: boolean;
  readonly messages: readonly Message[];
}

function collectRuns(node: JsonObject): Runs {
  let repetitions = 0;
  let attempts = 0;
  let failedRepetition = false;
  let failedRun = false;
  const messages: Message[] = [];
  for (const child of arrayOr(node.children)) {
    if (!isObject(child)) continue;
    if (child.nodeType === 'Failure Message' && child.result !== 'Skipped') messages.push(messageOf(child));
    const isRepetition = child.nodeType === 'Repetition';
    const isRun = !isRepetition && !remarkTypes.has(textOf(child.nodeType) ?? '');
    if (!isRun && !isRepetition) continue;
    const inner = collectRuns(child);
    messages.push(...inner.messages);
    attempts = Math.max(attempts, inner.attempts);
    failedRepetition ||= inner.failedRepetition || (isRepetition && child.result === 'Failed');
    failedRun ||= (inner.failedRun && !isRepetition) || (isRun && child.result === 'Failed');
    if (isRepetition) repetitions += 1;
  }
  return { attempts: Math.max(attempts, repetitions), failedRepetition, failedRun, messages };
}

function outcomeOf(node: JsonObject, runs: Runs): TestOutcome {
  const result = textOf(node.result) ?? '';
  const outcome = Object.hasOwn(outcomes, result) ? (outcomes[result] ?? 'error') : 'error';
  return outcome !== 'error' && runs.failedRun ? 'failed' : outcome;
}

/** A failure message begins with `File.swift:12: `, unless it has no place; newer versions state the place apart. */
function messageOf(node: JsonObject): Message {
  const name = textOf(node.name) ?? '';
  const source = objectOr(node.sourceLocation);
  const path = textOf(source.filePath);
  const found = /^([^\n:]+\.\w+):(\d+): /.exec(name);
  const text = failureText(found === null ? name : name.slice(found[0].length));
  const file = path ?? found?.[1];
  const line = path === undefined ? lineOf(Number(found?.[2])) : lineOf(source.lineNumber);
  return { text, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}

function describe({ text, file, line }: Message): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${place}${text.details ?? text.message ?? ''}`;
}

function durationOf(node: JsonObject): number | undefined {
  const seconds = numberOf(node.durationInSeconds);
  if (seconds !== undefined) return seconds >= 0 ? seconds * 1000 : undefined;
  return parseXcodeDuration(textOf(node.duration));
}
