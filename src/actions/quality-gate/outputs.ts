import type { Verdict } from '../../core/model/verdict.ts';
import type { Figure } from '../../readers/coverage/reader.ts';
import type { Facts, ReportSet } from './facts.ts';
import { percentOf } from './ratio.ts';

const unmeasured = 'unknown';

/** The action's outputs. What was not measured is the word `unknown`, because GitHub takes an empty output for 0. */
export function outputsOf(facts: Facts, verdict: Verdict): Record<string, string> {
  const { coverage, tests } = facts;
  const whole = coverage !== undefined && isWhole(coverage);
  const lines = whole ? coverage.totals.lines : undefined;
  const totals = tests !== undefined && isWhole(tests) ? tests.summary.totals : undefined;
  return {
    'line-coverage': percent(lines),
    'branch-coverage': percent(whole ? coverage.totals.branches : undefined),
    'function-coverage': percent(whole ? coverage.totals.functions : undefined),
    'patch-coverage': percent(whole && coverage.patch?.known === true ? coverage.patch.lines : undefined),
    'lines-covered': count(lines?.total === 0 ? undefined : lines?.covered),
    'lines-total': count(lines?.total === 0 ? undefined : lines?.total),
    'tests-total': count(totals?.total),
    'tests-passed': count(totals?.passed),
    'tests-failed': count(totals && totals.failed + totals.errors),
    'tests-skipped': count(totals?.skipped),
    'tests-flaky': count(totals?.flaky),
    'test-duration-ms': count(totals && Math.round(totals.durationMs)),
    regressions: regressions(verdict),
  };
}

/** Whether all that was demanded was read. Figures of a part would look like figures of the whole. */
export function isWhole({ missing, reports }: ReportSet): boolean {
  return missing.length === 0 && reports.length > 0;
}

function percent(figure: Figure | undefined): string {
  const value = figure === undefined ? null : percentOf(figure);
  return value === null ? unmeasured : value.toFixed(2);
}

function count(value: number | undefined): string {
  return value === undefined ? unmeasured : String(value);
}

function regressions({ conditions }: Verdict): string {
  const against = conditions.filter(({ id }) => id === 'coverage-drop');
  if (against.length === 0 || against.some(({ outcome }) => outcome === 'inconclusive')) return unmeasured;
  return String(against.filter(({ outcome }) => outcome === 'fail').length);
}
