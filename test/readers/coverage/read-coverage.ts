import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import type { CoverageReading } from '../../../src/readers/coverage/reader.ts';
import { recogniseCoverage } from '../../../src/readers/coverage/recognise.ts';
import type { ReportFile } from '../../../src/readers/report-file.ts';
import { reportOf } from './report-bytes.ts';

interface ReadCoverage {
  readonly format: string;
  readonly coverage: Coverage;
  readonly reading: CoverageReading;
}

/** Recognises and reads a report, paths as they are. */
export async function readCoverage(
  report: ReportFile | string | Uint8Array,
  coverage = new Coverage((path) => path),
): Promise<ReadCoverage> {
  const file = typeof report === 'string' || report instanceof Uint8Array ? reportOf(report) : report;
  const reader = await recogniseCoverage(file);
  if (reader === undefined) throw new Error('not recognised');
  return { format: reader.id, coverage, reading: await reader.read(file, coverage) };
}

/** `covered/total` of lines, branches and functions. */
export function figuresOf(coverage: Coverage): { lines: string; branches: string; functions: string } {
  const { lines, branches, functions } = coverage.totals();
  const text = (figure: { covered: number; total: number }) => `${figure.covered}/${figure.total}`;
  return { lines: text(lines), branches: text(branches), functions: text(functions) };
}

/** Paths of the files that are known by totals only: they count, but have no lines for patch coverage. */
export function totalsOnly(coverage: Coverage): string[] {
  return [...coverage.files()].filter((file) => file.totalsOnly).map((file) => file.path);
}

/** Everything that is known about every file, for comparing two coverages. */
export function contentOf(coverage: Coverage): unknown {
  return [...coverage.files()]
    .map((file) => ({
      path: file.path,
      lines: file.lines,
      branches: file.branches,
      functions: file.functions,
      missed: file.missedLines(),
      totalsOnly: file.totalsOnly,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
