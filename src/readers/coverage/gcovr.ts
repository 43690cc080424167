import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
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
import { readJson } from '../json/read-json.ts';
import type { CoverageReader, FileCoverageSink } from './reader.ts';

/** gcovr's JSON (`gcovr --json`). */
export const gcovrReader: CoverageReader = {
  id: 'gcovr',
  title: 'gcovr JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    if (Object.hasOwn(root, 'gcovr/format_version')) return true;
    const first = objectOr(arrayOr(root.files)[0]);
    return Object.hasOwn(objectOr(arrayOr(first.lines)[0]), 'gcovr/noncode');
  },
  async read(file, sink) {
    await readJson(file, [
      {
        path: ['files', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of files', 'an object');
          const name = textOf(value.file);
          if (name === undefined) throw wrongShape('file', 'a text');
          const source = sink.file(name);
          for (const line of arrayOr(value.lines)) readLine(line, source);
          for (const one of arrayOr(value.functions)) readFunction(one, source);
        },
      },
    ]);
    return { declared: {}, warnings: [] };
  },
};

/** A line stands once for each function it belongs to (templates, several in one line): it counts once. */
function readLine(value: unknown, sink: FileCoverageSink): void {
  if (!isObject(value)) throw wrongShape('An element of lines', 'an object');
  const line = lineOf(value.line_number);
  if (line === undefined) throw wrongShape('line_number', 'a line number');
  if (isLeftOut(value)) return;
  sink.line(line, (numberOf(value.count) ?? 0) > 0);
  for (const [index, branch] of arrayOr(value.branches).entries()) {
    const arm = objectOr(branch);
    if (!isLeftOut(arm)) sink.branch(line, index, (numberOf(arm.count) ?? 0) > 0);
  }
}

function readFunction(value: unknown, sink: FileCoverageSink): void {
  const one = objectOr(value);
  const name = textOf(one.name) ?? textOf(one.demangled_name);
  if (name !== undefined && !isLeftOut(one)) sink.function(name, (numberOf(one.execution_count) ?? 0) > 0);
}

function isLeftOut(entry: JsonObject): boolean {
  return entry['gcovr/noncode'] === true || entry['gcovr/excluded'] === true;
}
