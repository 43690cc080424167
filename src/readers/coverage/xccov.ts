import { eachItem, type JsonSelection } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, numberOf, textOf, wrongShape } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { ReportFile } from '../report-file.ts';
import { checkedFigure } from './figures.ts';
import type { CoverageReader, CoverageSink, FileCoverageSink } from './reader.ts';

/**
 * `xcrun xccov view --report --json`, and the bare list of `--only-targets`. Its counters are summed over functions, so
 * they are totals: the lines themselves are in `--archive`.
 */
export const xccovReader: CoverageReader = {
  id: 'xccov',
  title: 'xccov report JSON',
  sniff(file) {
    const root = jsonPrefix(file);
    if (Array.isArray(root)) return looksLikeTarget(root[0]);
    if (!isObject(root)) return false;
    return (
      Array.isArray(root.targets) &&
      (root.targets.length === 0 ? Object.hasOwn(root, 'executableLines') : looksLikeTarget(root.targets[0]))
    );
  },
  async read(file, sink) {
    return Array.isArray(jsonPrefix(file)) ? readTargets(file, sink) : readReport(file, sink);
  },
};

/** The target's name may stand behind its files, so the head shows either. */
function looksLikeTarget(value: unknown): boolean {
  return (
    isObject(value) &&
    (Object.hasOwn(value, 'executableLines') ||
      Object.hasOwn(value, 'buildProductPath') ||
      looksLikeFile(arrayOr(value.files)[0]))
  );
}

/** Xcode writes members in no fixed order, and a file's functions may fill the head. */
function looksLikeFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [one] = arrayOr(value.functions);
  return ['executableLines', 'coveredLines', 'lineCoverage'].some(
    (key) => Object.hasOwn(value, key) || (isObject(one) && Object.hasOwn(one, key)),
  );
}

async function readReport(file: ReportFile, sink: CoverageSink) {
  // A target's name may stand behind its files: the names come first, in a pass of their own.
  const targets = await targetNames(file);
  const warnings = excludedTests(targets);
  const root = new Map<string, unknown>();
  const keep = (key: string): JsonSelection => ({ path: [key], visit: (value) => void root.set(key, value) });
  await readJson(file, [
    keep('coveredLines'),
    keep('executableLines'),
    {
      path: ['targets', eachItem, 'files', eachItem],
      visit(value, path) {
        if (!isObject(value)) throw wrongShape('A file of a target', 'an object');
        if (isTestBundle(targets[Number(path[1])])) return;
        const name = textOf(value.path);
        if (name === undefined) throw wrongShape('path', 'a text');
        readFile(value, sink.file(name));
      },
    },
  ]);
  const lines = checkedFigure(root.get('coveredLines'), root.get('executableLines'));
  return { declared: lines === undefined ? {} : { lines }, warnings };
}

async function targetNames(file: ReportFile): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  await readJson(file, [
    {
      path: ['targets', eachItem, 'name'],
      visit(value, path) {
        names[Number(path[1])] = textOf(value);
      },
    },
  ]);
  return names;
}

function readFile(entry: JsonObject, sink: FileCoverageSink): void {
  const lines = checkedFigure(entry.coveredLines, entry.executableLines);
  if (lines === undefined) throw wrongShape('A file of a target', 'one with coveredLines and executableLines');
  sink.totals({ lines });
  for (const value of arrayOr(entry.functions)) {
    if (!isObject(value)) throw wrongShape('A function', 'an object');
    const name = textOf(value.name) ?? '';
    sink.function(`${countOf(value.lineNumber) ?? 0}:${name}`, (numberOf(value.executionCount) ?? 0) > 0);
  }
}

async function readTargets(file: ReportFile, sink: CoverageSink) {
  const names: string[] = [];
  let covered = 0;
  let total = 0;
  await readJson(file, [
    {
      path: [eachItem],
      visit(value) {
        if (!isObject(value)) throw wrongShape('A target', 'an object');
        const name = textOf(value.name);
        const lines = checkedFigure(value.coveredLines, value.executableLines);
        if (name === undefined || lines === undefined)
          throw wrongShape('A target', 'one with name, coveredLines and executableLines');
        names.push(name);
        covered += lines.covered;
        total += lines.total;
        if (!isTestBundle(name)) sink.file(name).totals({ lines });
      },
    },
  ]);
  const warning =
    'The report names targets only (--only-targets): coverage of files and of changed lines cannot be told.';
  return { declared: { lines: { covered, total } }, warnings: [warning, ...excludedTests(names)] };
}

function isTestBundle(name: string | undefined): boolean {
  return name?.endsWith('.xctest') === true;
}

function excludedTests(names: readonly (string | undefined)[]): string[] {
  const tests = names.filter((name) => name !== undefined && isTestBundle(name));
  if (tests.length === 0) return [];
  const shown = tests.slice(0, 5).join(', ');
  return [
    `Test bundles do not count as code under test: ${shown}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}.`,
  ];
}
