import { eachEntry, type JsonSelection } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, lineOf, numberOf, objectOr, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { CoverageReader, CoverageSink, FileCoverageSink } from './reader.ts';

/**
 * SimpleCov's `.resultset.json`, one result for each command that ran (merged), and the `coverage.json` of its JSON formatter.
 */
export const simplecovReader: CoverageReader = {
  id: 'simplecov',
  title: 'SimpleCov',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return holdsCoverage(root) || Object.values(root).some((result) => isObject(result) && holdsCoverage(result));
  },
  async read(file, sink) {
    let latest = 0;
    const isFormatted = isObject(objectOr(jsonPrefix(file)).coverage) && holdsCoverage(objectOr(jsonPrefix(file)));
    const files: JsonSelection['visit'] = (value, path) => readFile(String(path.at(-1)), value, sink);
    const selections: JsonSelection[] = isFormatted
      ? [{ path: ['coverage', eachEntry], visit: files }]
      : [
          { path: [eachEntry, 'coverage', eachEntry], visit: files },
          {
            path: [eachEntry, 'timestamp'],
            visit(value) {
              latest = Math.max(latest, numberOf(value) ?? 0);
            },
          },
        ];
    await readJson(file, selections);
    return { declared: {}, warnings: [], ...(latest > 0 && { timestamp: new Date(latest * 1000) }) };
  },
};

function holdsCoverage(result: JsonObject): boolean {
  if (!isObject(result.coverage)) return false;
  const [first] = Object.values(result.coverage);
  // Before SimpleCov 0.18 a file is the bare list of its lines.
  return first === undefined
    ? Object.hasOwn(result, 'timestamp') || Object.hasOwn(result, 'groups')
    : Array.isArray(first) || Array.isArray(objectOr(first).lines);
}

function readFile(name: string, value: unknown, sink: CoverageSink): void {
  const lines = Array.isArray(value) ? value : isObject(value) ? value.lines : undefined;
  if (!Array.isArray(lines)) throw wrongShape(name, 'the lines of a file');
  const source = sink.file(name);
  // Null is a line without code; `ignored` one between :nocov: marks.
  for (const [index, count] of lines.entries()) if (typeof count === 'number') source.line(index + 1, count > 0);
  if (!isObject(value)) return;
  if (Array.isArray(value.branches)) readBranchList(value.branches, source);
  else readBranchTree(objectOr(value.branches), source);
  for (const [method, count] of Object.entries(objectOr(value.methods)))
    source.function(method, (numberOf(count) ?? 0) > 0);
}

/** `{ "[:if, 0, 3, 4, 7, 7]": { "[:then, 1, 4, 6, 4, 10]": 2 } }`: kind, number, then where it begins and ends. */
function readBranchTree(branches: JsonObject, sink: FileCoverageSink): void {
  for (const [branch, arms] of Object.entries(branches)) {
    const line = lineOf(Number(branch.split(',')[2]));
    if (line === undefined) throw wrongShape('A branch', 'named by its kind and place');
    for (const [arm, count] of Object.entries(objectOr(arms))) {
      sink.branch(line, `${withoutNumber(branch)}/${withoutNumber(arm)}`, (numberOf(count) ?? 0) > 0);
    }
  }
}

/** Ruby numbers branches by the order of parsing, which says nothing and may differ between runs. */
function withoutNumber(name: string): string {
  return name.replace(/^(\[:?[^,]+), \d+,/, '$1,');
}

/** The JSON formatter's list of arms. */
function readBranchList(branches: readonly unknown[], sink: FileCoverageSink): void {
  for (const [index, value] of arrayOr(branches).entries()) {
    const arm = objectOr(value);
    const line = lineOf(arm.report_line) ?? lineOf(arm.start_line);
    if (line !== undefined && typeof arm.coverage === 'number')
      sink.branch(line, `${arm.type}/${arm.start_line}/${index}`, arm.coverage > 0);
  }
}
