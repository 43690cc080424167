import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import {
  arrayOr,
  countOf,
  isObject,
  type JsonObject,
  numberOf,
  objectOr,
  textOf,
  textsOf,
  wrongShape,
} from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { FigureSum, figureOf } from './figures.ts';
import { LineBudget, linesOfSegments } from './llvm-cov-lines.ts';
import type { CoverageReader, CoverageSink, DeclaredFigures, FileCoverageSink } from './reader.ts';

/** `llvm-cov export` in its JSON form (`-format=text`), also with `-summary-only`. */
export const llvmCovReader: CoverageReader = {
  id: 'llvm-cov',
  title: 'llvm-cov JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    if (root.type === 'llvm.coverage.json.export') return true;
    // `type` stands behind the data, so the data's own shape decides.
    const [first] = arrayOr(root.data);
    if (!isObject(first)) return false;
    const [source] = arrayOr(first.files);
    if (isObject(source))
      return ['segments', 'branches', 'expansions', 'summary', 'filename'].some((key) => Object.hasOwn(source, key));
    return Array.isArray(first.files) && Array.isArray(root.data);
  },
  async read(file, sink) {
    const names = new Set<string>();
    const budget = new LineBudget();
    const sums = {
      lines: new FigureSum(),
      branches: new FigureSum(),
      functions: new FigureSum(),
      regions: new FigureSum(),
    };
    let summaryOnly = 0;
    await readJson(file, [
      {
        path: ['data', eachItem, 'files', eachItem],
        visit(value) {
          if (!isObject(value)) throw wrongShape('An element of data[].files', 'an object');
          const name = textOf(value.filename);
          if (name === undefined) throw wrongShape('filename', 'a text');
          names.add(name);
          if (readSourceFile(value, sink.file(name), budget) === 'summary') summaryOnly += 1;
        },
      },
      {
        path: ['data', eachItem, 'functions', eachItem],
        visit(value) {
          readFunction(value, names, sink);
        },
      },
      {
        path: ['data', eachItem, 'totals'],
        visit(value) {
          const totals = objectOr(value);
          for (const [kind, sum] of Object.entries(sums)) sum.add(figureOf(totals[kind], 'count'));
        },
      },
    ]);
    const warnings: string[] = [];
    if (summaryOnly > 0)
      warnings.push(`${summaryOnly} files have totals only (-summary-only): coverage of changed lines cannot be told.`);
    return { declared: declaredOf(sums), warnings };
  },
};

function declaredOf(
  sums: Readonly<Record<'lines' | 'branches' | 'functions' | 'regions', FigureSum>>,
): DeclaredFigures {
  const { lines, branches, functions, regions } = sums;
  return { ...lines.as('lines'), ...branches.as('branches'), ...functions.as('functions'), ...regions.as('regions') };
}

function readSourceFile(entry: JsonObject, sink: FileCoverageSink, budget: LineBudget): 'lines' | 'summary' {
  if (!Array.isArray(entry.segments)) {
    if (!isObject(entry.summary)) throw wrongShape('An element of data[].files', 'one with segments or summary');
    const figures: { -readonly [kind in keyof DeclaredFigures]: DeclaredFigures[kind] } = {};
    for (const kind of ['lines', 'branches', 'functions', 'regions'] as const) {
      const figure = figureOf(entry.summary[kind], 'count');
      if (figure !== undefined) figures[kind] = figure;
    }
    sink.totals(figures);
    return 'summary';
  }
  linesOfSegments(entry.segments, budget, (line, hit) => sink.line(line, hit));
  for (const branch of arrayOr(entry.branches)) readBranch(branch, sink);
  return 'lines';
}

/** `[line, column, endLine, endColumn, trueCount, falseCount, ...]`: one condition with two arms. Instantiations repeat it. */
function readBranch(value: unknown, sink: FileCoverageSink): void {
  if (!Array.isArray(value)) throw wrongShape('A branch', 'a list');
  const line = countOf(value[0]);
  const column = countOf(value[1]);
  if (line === undefined || column === undefined) throw wrongShape('A branch', 'a list of numbers');
  const arm = 2 * column;
  sink.branch(line, arm, (numberOf(value[4]) ?? 0) > 0);
  sink.branch(line, arm + 1, (numberOf(value[5]) ?? 0) > 0);
}

/** Functions of files that the export left out (`-ignore-filename-regex`) are listed all the same, and do not count. */
function readFunction(value: unknown, names: ReadonlySet<string>, sink: CoverageSink): void {
  if (!isObject(value)) throw wrongShape('An element of data[].functions', 'an object');
  const [file] = textsOf(value.filenames);
  const name = textOf(value.name);
  if (file === undefined || name === undefined || !names.has(file)) return;
  sink.file(file).function(name, (numberOf(value.count) ?? 0) > 0);
}
