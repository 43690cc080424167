import { isObject, type JsonObject } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { readLines } from '../text-lines.ts';
import { CheckedSink } from './checked-sink.ts';
import { GoTestRun } from './go-test-run.ts';
import type { TestResultReader } from './reader.ts';

/** Actions of `go help test2json`, and of `go build -json`, whose events share the stream. */
const actions = new Set([
  'start',
  'run',
  'pause',
  'cont',
  'pass',
  'bench',
  'fail',
  'output',
  'skip',
  'attr',
  'artifacts',
  'build-output',
  'build-fail',
]);

/** `go test -json`: one event a line, events of packages and parallel tests interleaved. */
export const goTestReader: TestResultReader = {
  id: 'go-test',
  title: 'go test -json',
  sniff(file) {
    // The first event may stand behind plain lines: compile errors came as text before Go 1.24.
    for (const line of file.headText.split('\n').slice(0, 1000)) {
      if (!line.startsWith('{')) continue;
      return isEvent(parseObject(line));
    }
    return false;
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    const run = new GoTestRun(checked);
    let plainLines = 0;
    for await (const line of readLines(file)) {
      if (line.text.trim() === '') continue;
      const event = line.text.startsWith('{') ? parseObject(line.text) : undefined;
      if (event !== undefined && isEvent(event)) run.event(event);
      else if (line.text.startsWith('{')) throw brokenLine(line.number, !line.ended);
      else {
        plainLines += 1;
        run.plainLine(line.text);
      }
    }
    run.end();
    if (plainLines > 0) checked.warnings.push(`${plainLines} lines between the events are plain text.`);
    return { suites: checked.suites, warnings: checked.warnings, ...run.times() };
  },
};

function parseObject(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: JsonObject | undefined): boolean {
  if (value === undefined || typeof value.Action !== 'string') return false;
  return actions.has(value.Action) || typeof value.Package === 'string';
}

function brokenLine(number: number, cut: boolean): ReadError {
  return cut
    ? new ReadError(
        'report-cut-short',
        `Line ${number}, the last one, is half an event.`,
        'Let go test finish before the report is read.',
      )
    : new ReadError(
        'report-malformed',
        `Line ${number} is no event of go test -json.`,
        'Write only the output of go test -json into the file.',
      );
}
