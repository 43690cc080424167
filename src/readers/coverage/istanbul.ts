import { isJestOutput } from '../json/jest-output.ts';
import { eachEntry } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, numberOf, objectOr, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import type { CoverageReader, FileCoverageSink } from './reader.ts';

/**
 * Istanbul's coverage map, `coverage-final.json`: by nyc, c8, Jest and Vitest; also the `coverageMap` in `jest --json`.
 * Counted by the rules of istanbul-lib-coverage 3.2: a line is a line on which a statement starts, each arm of a branch counts,
 * and maps of one file merge by the places in it.
 */
export const istanbulReader: CoverageReader = {
  id: 'istanbul',
  title: 'Istanbul coverage map',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && (isJestOutput(root) || Object.values(root).some(looksLikeFileCoverage));
  },
  async read(file, sink) {
    const inJest = isJestOutput(jsonPrefix(file));
    const statements = { covered: 0, total: 0 };
    let files = 0;
    await readJson(file, [
      {
        path: inJest ? ['coverageMap', eachEntry] : [eachEntry],
        visit(value, path) {
          const name = String(path.at(-1));
          if (!isObject(value)) throw wrongShape(name, 'the coverage of a file');
          const entry = isObject(value.data) && !isObject(value.statementMap) ? value.data : value;
          const source = sink.file(typeof entry.path === 'string' && entry.path !== '' ? entry.path : name);
          files += 1;
          readStatements(entry, name, source, statements);
          readFunctions(entry, source);
          readBranches(entry, source);
        },
      },
    ]);
    if (inJest && files === 0) {
      throw new ReadError(
        'report-unknown-format',
        "Jest's test results, without coverage.",
        'Run Jest with --coverage --json, or give coverage/coverage-final.json.',
      );
    }
    return { declared: statements.total > 0 ? { statements } : {}, warnings: [] };
  },
};

function looksLikeFileCoverage(value: unknown): boolean {
  const entry = objectOr(value);
  return isObject(entry.statementMap) || isObject(objectOr(entry.data).statementMap);
}

function readStatements(
  entry: JsonObject,
  name: string,
  sink: FileCoverageSink,
  statements: { covered: number; total: number },
): void {
  const { statementMap, s } = entry;
  if (!isObject(statementMap) || !isObject(s)) throw wrongShape(name, 'a file coverage with statementMap and s');
  for (const [id, value] of Object.entries(s)) {
    const hit = isHit(value);
    statements.total += 1;
    if (hit) statements.covered += 1;
    const line = startLine(Object.hasOwn(statementMap, id) ? statementMap[id] : undefined);
    if (line !== undefined) sink.line(line, hit);
  }
}

function readFunctions(entry: JsonObject, sink: FileCoverageSink): void {
  const places = new Places();
  const map = objectOr(entry.fnMap);
  for (const [id, value] of Object.entries(objectOr(entry.f))) {
    const place = Object.hasOwn(map, id) ? objectOr(map[id]) : {};
    sink.function(places.key(place.loc ?? place.decl, id), isHit(value));
  }
}

function readBranches(entry: JsonObject, sink: FileCoverageSink): void {
  const places = new Places();
  const map = objectOr(entry.branchMap);
  for (const [id, counts] of Object.entries(objectOr(entry.b))) {
    if (!Array.isArray(counts)) continue;
    const place = Object.hasOwn(map, id) ? objectOr(map[id]) : {};
    const line =
      startLine(place.loc) ??
      lineOf(place.line) ??
      startLine(Array.isArray(place.locations) ? place.locations[0] : undefined);
    const key = places.key(place.loc, id);
    for (const [arm, count] of counts.entries()) sink.branch(line ?? 1, `${key}/${arm}`, isHit(count));
  }
}

function isHit(count: unknown): boolean {
  return (numberOf(count) ?? 0) > 0;
}

function startLine(place: unknown): number | undefined {
  return lineOf(objectOr(objectOr(place).start).line);
}

/**
 * Names functions and branches by their place, so that two maps of one file meet although their numbering differs.
 * Several at one place in one map stay apart, by their order.
 */
class Places {
  readonly #seen = new Map<string, number>();

  key(place: unknown, id: string): string {
    const { start, end } = objectOr(place);
    const from = objectOr(start);
    const to = objectOr(end);
    if (from.line === undefined) return `#${id}`;
    const key = JSON.stringify([from.line, from.column, to.line, to.column]);
    const order = this.#seen.get(key) ?? 0;
    this.#seen.set(key, order + 1);
    return order === 0 ? key : `${key}+${order}`;
  }
}
