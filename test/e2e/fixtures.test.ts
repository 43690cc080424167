import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

type Pair = readonly [covered: number, total: number];
type Figures = Readonly<Record<string, { readonly covered: number; readonly total: number } | undefined>>;

interface Recorded {
  readonly format: string;
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly declared_by_producer?: { readonly lines: Pair; readonly branches: Pair };
    readonly declared_project_metrics?: Readonly<Record<string, number>>;
    readonly test_case_nodes?: Readonly<Record<'Passed' | 'Failed' | 'Skipped', number>>;
  };
}

interface Report {
  readonly format: string;
  readonly declared?: Figures;
}

interface Facts {
  readonly coverage?: Figures & { readonly 'files-total': number; readonly reports: readonly Report[] };
  readonly tests?: { readonly totals: Readonly<Record<string, number>>; readonly reports: readonly Report[] };
}

const folder = join(import.meta.dirname, '../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};

/** The formats of the gate, by the names that the record has for them. */
const coverageFormats: Readonly<Record<string, string>> = {
  clover: 'Clover',
  cobertura: 'Cobertura',
  'gcovr-json-summary': 'gcovr JSON summary',
  'go-cover': 'Go cover profile',
  'istanbul-final': 'Istanbul coverage map',
  'istanbul-summary': 'Istanbul summary',
  jacoco: 'JaCoCo',
  lcov: 'LCOV',
  'llvm-cov-json': 'llvm-cov JSON',
  'simplecov-resultset': 'SimpleCov',
  'xccov-json': 'xccov report JSON',
};
const testFormats: Readonly<Record<string, string>> = {
  ctrf: 'CTRF',
  'go-test-json': 'go test -json',
  junit: 'JUnit XML',
  'mocha-json': 'Mocha JSON',
  'rspec-json': 'RSpec JSON',
  trx: 'Visual Studio test results (TRX)',
  'xcresult-tests-json': 'xcresulttool test-results tests',
};
const cases = (formats: Readonly<Record<string, string>>) =>
  Object.entries(recorded).filter(([, { format }]) => Object.hasOwn(formats, format));

/** No XML: a class is closed by `</methods>` that was never opened. Nobody recorded figures for it. */
const notWellFormed = 'cobertura/coverage-reporter/cobertura/cobertura.xml';
/** The recorded metrics are the last of the file: those of `testproject`, the tests and not the product. */
const metricsOfTests = 'clover/ReportGenerator/Java/Reports/Clover_OpenClover4.3.1.xml';
/** llvm-cov sums lines over functions (recorded); the lines rebuilt from its regions are held against its LCOV twin elsewhere. */
const linesPerFunction = 'generated-here/llvm14-closures.json';

/** Figures that the record has of our own counting, unless another tool's reading is recorded beside it. */
function expectedFigures(path: string, { expected }: Recorded): Record<string, Pair> {
  const lcov2 = (expected.lcov2_differs ?? {}) as Readonly<Record<string, Pair>>;
  const own = path === linesPerFunction ? {} : { lines: expected.lines ?? expected.da_lines };
  const wanted = { ...own, branches: expected.branches, functions: expected.functions, ...lcov2 };
  return Object.fromEntries(Object.entries(wanted).filter((entry): entry is [string, Pair] => entry[1] !== undefined));
}

const pair = (figure: { readonly covered: number; readonly total: number } | undefined): Pair | undefined =>
  figure && [figure.covered, figure.total];

async function factsOf(kind: 'coverage' | 'test-results', path: string): Promise<{ facts: Facts; exitCode: number }> {
  const flags = ['--minimum-coverage', '0', `--${kind}`, join(folder, path), '--json'];
  const run = await runCli(['quality-gate', ...flags], { cwd: temporaryFolder() });
  expect(run.stderr).not.toContain('A bug of ours');
  return { facts: JSON.parse(run.stdout).facts, exitCode: run.exitCode ?? -1 };
}

(isThere ? describe : describe.skip)('public reports through the CLI', () => {
  test('are all here', () => {
    expect([cases(coverageFormats).length, cases(testFormats).length]).toEqual([44, 37]);
  });

  test.concurrent.each(cases(coverageFormats))('%s', async (path, record) => {
    const { facts, exitCode } = await factsOf('coverage', path);
    const { coverage } = facts;
    const [report] = coverage?.reports ?? [];
    if (path === notWellFormed) {
      expect([exitCode, report]).toEqual([3, undefined]);
      return;
    }
    expect(report?.format).toBe(coverageFormats[record.format]);
    const wanted = expectedFigures(path, record);
    const read = Object.fromEntries(Object.keys(wanted).map((kind) => [kind, pair(coverage?.[kind])]));
    expect(read).toEqual(wanted);
    expect(exitCode).toBe(coverage?.lines?.total === 0 ? 3 : 0);

    const { declared_project_metrics: metrics, declared_by_producer: declared, statements, files } = record.expected;
    if (typeof files === 'number') expect(coverage?.['files-total']).toBe(files);
    if (statements !== undefined) expect(pair(report?.declared?.statements)).toEqual(statements);
    if (metrics !== undefined && path !== metricsOfTests) {
      expect(pair(report?.declared?.statements)).toEqual([metrics.coveredstatements, metrics.statements]);
    }
    if (declared !== undefined) {
      expect(pair(report?.declared?.lines ?? report?.declared?.statements)).toEqual(declared.lines);
    }
  });

  test.concurrent.each(cases(testFormats))('%s', async (path, { format, expected }) => {
    const { facts, exitCode } = await factsOf('test-results', path);
    const { totals = {}, reports = [] } = facts.tests ?? {};
    expect(reports[0]?.format).toBe(testFormats[format]);
    const { failed = 0, errors = 0, 'suite-errors': suiteErrors = 0, total = 0, skipped = 0 } = totals;
    const nodes = expected.test_case_nodes;
    const wanted: Readonly<Record<string, unknown>> = {
      total: expected.total ?? expected.tests,
      passed: expected.passed ?? nodes?.Passed,
      skipped: expected.skipped ?? nodes?.Skipped,
      red: expected.failed_or_error ?? Number(expected.failed ?? nodes?.Failed) + Number(expected.errors ?? 0),
    };
    expect({ total, passed: totals.passed, skipped, red: failed + errors }).toEqual(wanted);
    const isRed = failed + errors + suiteErrors > 0;
    expect(exitCode).toBe(isRed ? 1 : total === skipped ? 3 : 0);
  });
});
