import { eachEntry } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, lineOf, numberOf, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { CoverageReader, FileCoverageSink } from './reader.ts';

/** `xcrun xccov view --archive --json`: every line of every file. */
export const xccovArchiveReader: CoverageReader = {
  id: 'xccov-archive',
  title: 'xccov archive JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && Object.values(root).some((lines) => Array.isArray(lines) && looksLikeLine(lines[0]));
  },
  async read(file, sink) {
    await readJson(file, [
      {
        path: [eachEntry],
        visit(value, [name]) {
          if (!Array.isArray(value)) throw wrongShape(`${name}`, 'a list of lines');
          const source = sink.file(String(name));
          for (const line of value) readLine(line, source);
        },
      },
    ]);
    return { declared: {}, warnings: [] };
  },
};

function looksLikeLine(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'line') &&
    (Object.hasOwn(value, 'isExecutable') || Object.hasOwn(value, 'executionCount'))
  );
}

function readLine(value: unknown, sink: FileCoverageSink): void {
  if (!isObject(value)) throw wrongShape('A line', 'an object');
  if (value.isExecutable === false) return;
  const line = lineOf(value.line);
  if (line === undefined) throw wrongShape('line', 'a line number');
  sink.line(line, (numberOf(value.executionCount) ?? 0) > 0);
}
