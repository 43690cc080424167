import type { TestCase } from '../../readers/test-results/reader.ts';
import type { CoverageFacts, Facts, ReportRead, ReportSet, TestFacts } from './facts.ts';
import { isWhole } from './outputs.ts';

/** Files listed one by one in the JSON report. */
const listedFiles = 10_000;

type Json = Readonly<Record<string, unknown>>;

/** The facts as the JSON report tells them, keys in kebab-case. Totals are left out where not all reports could be read. */
export function factsJson({ coverage, tests }: Facts): Json {
  return { ...(coverage && { coverage: coverageJson(coverage) }), ...(tests && { tests: testsJson(tests) }) };
}

function coverageJson(facts: CoverageFacts): Json {
  const { totals, files, modules, patch, baseline, unmatched } = facts;
  return {
    ...(isWhole(facts) ? totals : {}),
    modules: Object.fromEntries(modules.filter(({ lines }) => lines.total > 0).map(({ name, lines }) => [name, lines])),
    carried: Object.fromEntries(
      modules.flatMap(({ name, carriedFrom }) => (carriedFrom === undefined ? [] : [[name, carriedFrom]])),
    ),
    ...(patch === undefined ? {} : { patch }),
    ...(baseline === undefined ? {} : { baseline }),
    'files-total': files.length,
    // Keys in order, so that the renderer need not copy them.
    files: files
      .slice(0, listedFiles)
      .map(({ path, lines, branches, functions }) => ({ branches, functions, lines, path })),
    'unmatched-paths': unmatched,
    ...reportsJson(facts),
  };
}

function testsJson(facts: TestFacts): Json {
  const { totals, slowest, flaky } = facts.summary;
  const { durationMs, countedWithoutCases, suiteErrors, ...counts } = totals;
  const whole = {
    ...counts,
    'duration-ms': durationMs,
    'counted-without-cases': countedWithoutCases,
    'suite-errors': suiteErrors,
  };
  return {
    ...(isWhole(facts) ? { totals: whole } : {}),
    slowest: slowest.map(testJson),
    flaky,
    ...reportsJson(facts),
  };
}

function testJson({ durationMs, ...test }: TestCase): Json {
  return { ...test, ...(durationMs === undefined ? {} : { 'duration-ms': durationMs }) };
}

function reportsJson({ reports, missing }: ReportSet): Json {
  return { reports: reports.map(reportJson), missing };
}

function reportJson({ copyOf, ...report }: ReportRead): Json {
  return { ...report, ...(copyOf === undefined ? {} : { 'copy-of': copyOf }) };
}
