import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../../../src/readers/coverage/reader.ts';
import { readCoverage } from './read-coverage.ts';

type Pair = readonly [number, number];
type Metric = `${'' | 'covered'}${'statements' | 'conditionals' | 'methods'}`;

interface Recorded {
  readonly format: string;
  readonly expected: {
    readonly lines?: Pair;
    readonly branches?: Pair;
    readonly instructions?: Pair;
    readonly declared_lines?: Pair;
    readonly declared_by_producer?: { readonly lines: Pair; readonly branches: Pair };
    readonly declared_project_metrics?: Readonly<Record<Metric, number>>;
  };
  readonly peers?: { readonly 'xml2lcov + lcov 2.5'?: { readonly functions?: Pair; readonly 'source files'?: number } };
}

const folder = join(import.meta.dirname, '../../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};
const cases = Object.entries(recorded).filter(([, { format }]) => ['cobertura', 'jacoco', 'clover'].includes(format));
/** Recorded from the last `metrics` of the file, which are those of `testproject`: the tests, not the product. */
const metricsOfTests = 'clover/ReportGenerator/Java/Reports/Clover_OpenClover4.3.1.xml';

/** No XML: a class is closed by `</methods>` that was never opened. Nobody recorded figures for it. */
const notWellFormed = 'cobertura/coverage-reporter/cobertura/cobertura.xml';
/** xml2lcov knows functions by their bare name, so a nested class's method disappears in its namesake: it says 8 of 15. */
const nestedClasses = 'cobertura/ReportGenerator/Java/Reports/Cobertura2.1.1.xml';

function pair(figure: Figure | undefined): Pair | undefined {
  return figure === undefined ? undefined : [figure.covered, figure.total];
}

(isThere ? describe : describe.skip)('public reports', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(26);
  });

  test.each(cases)('%s', async (path, { format, expected, peers }) => {
    if (path === notWellFormed) {
      const reading = readCoverage(readFileSync(join(folder, path)));
      await expect(reading).rejects.toMatchObject({ code: 'report-malformed' });
      return;
    }
    const read = await readCoverage(readFileSync(join(folder, path)));
    const totals = read.coverage.totals();
    const { declared } = read.reading;
    expect(read.format).toBe(format);
    if (expected.lines !== undefined) expect(pair(totals.lines)).toEqual(expected.lines);
    if (expected.branches !== undefined) expect(pair(totals.branches)).toEqual(expected.branches);
    if (expected.instructions !== undefined) expect(pair(declared.instructions)).toEqual(expected.instructions);
    if (expected.declared_lines !== undefined) expect(pair(declared.lines)).toEqual(expected.declared_lines);
    if (expected.declared_by_producer !== undefined) {
      // The figures are those of a sibling report: gcovr's Clover has no branches.
      if (format !== 'clover') expect(pair(totals.branches)).toEqual(expected.declared_by_producer.branches);
      expect(pair(declared.lines ?? declared.statements)).toEqual(expected.declared_by_producer.lines);
    }
    const metrics = expected.declared_project_metrics;
    if (metrics !== undefined && path !== metricsOfTests) {
      expect(pair(declared.statements)).toEqual([metrics.coveredstatements, metrics.statements]);
      expect(pair(declared.functions)).toEqual([metrics.coveredmethods, metrics.methods]);
      expect(pair(declared.branches)).toEqual([metrics.coveredconditionals, metrics.conditionals]);
    }
    const peer = peers?.['xml2lcov + lcov 2.5'];
    if (path === nestedClasses) expect(pair(totals.functions)).toEqual([8, 17]);
    else if (peer?.functions !== undefined) expect(pair(totals.functions)).toEqual(peer.functions);
    const files = [...read.coverage.files()].filter((file) => file.lines.total > 0);
    if (peer?.['source files'] !== undefined) expect(files).toHaveLength(peer['source files']);
  });
});
