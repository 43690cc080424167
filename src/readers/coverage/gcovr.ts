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
import { FigureSum } from './figures.ts';
import type { CoverageReader, Figure, FileCoverageSink } from './reader.ts';

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
    const own = { lines: new FigureSum(), branches: new FigureSum(), functions: new FigureSum() };
    await readJson(file, [
      {
        path: ['files', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of files', 'an object');
          const name = textOf(value.file);
          if (name === undefined) throw wrongShape('file', 'a text');
          const source = sink.file(name);
          for (const line of arrayOr(value.lines)) readLine(line, source, own);
          for (const one of arrayOr(value.functions)) readFunction(one, source, own);
        },
      },
    ]);
    const declared = { ...own.lines.as('lines'), ...own.branches.as('branches'), ...own.functions.as('functions') };
    return { declared, warnings: [] };
  },
};

/** gcovr counts every entry, also those of one line: its own figure, shown beside ours. */
type OwnCount = Readonly<Record<'lines' | 'branches' | 'functions', FigureSum>>;

/** A line stands once for each function it belongs to (templates, several in one line): it counts once. */
function readLine(value: unknown, sink: FileCoverageSink, own: OwnCount): void {
  if (!isObject(value)) throw wrongShape('An element of lines', 'an object');
  const line = lineOf(value.line_number);
  if (line === undefined) throw wrongShape('line_number', 'a line number');
  if (isLeftOut(value)) return;
  const hit = isHit(value.count);
  sink.line(line, hit);
  own.lines.add(one(hit));
  for (const [index, branch] of arrayOr(value.branches).entries()) {
    const arm = objectOr(branch);
    if (isLeftOut(arm)) continue;
    const taken = isHit(arm.count);
    sink.branch(line, index, taken);
    own.branches.add(one(taken));
  }
}

function readFunction(value: unknown, sink: FileCoverageSink, own: OwnCount): void {
  const entry = objectOr(value);
  const name = textOf(entry.name) ?? textOf(entry.demangled_name);
  if (name === undefined || isLeftOut(entry)) return;
  const hit = isHit(entry.execution_count);
  sink.function(name, hit);
  own.functions.add(one(hit));
}

function isHit(count: unknown): boolean {
  return (numberOf(count) ?? 0) > 0;
}

function one(hit: boolean): Figure {
  return { covered: hit ? 1 : 0, total: 1 };
}

function isLeftOut(entry: JsonObject): boolean {
  return entry['gcovr/noncode'] === true || entry['gcovr/excluded'] === true;
}
