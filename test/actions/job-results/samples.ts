import type { Facts, ReadReport } from '../../../src/actions/job-results/facts.ts';
import type { Condition } from '../../../src/core/model/condition.ts';
import type { Outcome } from '../../../src/core/model/outcome.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';

export const commit = 'c0ffee'.repeat(7).slice(0, 40);

/** Jobs by id and GitHub's word for how they ended. */
export function jobs(results: Readonly<Record<string, string>>): Facts['jobs'] {
  return { known: true, results: Object.entries(results).map(([name, result]) => ({ name, result })) };
}

export function facts(overrides: Partial<Facts> = {}): Facts {
  return { jobs: jobs({ scan: 'success', test: 'success' }), reports: [], lost: [], commit, ...overrides };
}

export function condition(id: string, outcome: Outcome, subject?: string): Condition {
  const words = { title: `About ${id}`, expected: '>= 80%', actual: '70.00%', reason: `It is ${outcome}.` };
  return { id, outcome, ...words, ...(subject === undefined ? {} : { subject }) };
}

/** A report as the default rules would conclude it. */
export function readReport(
  checkName: string,
  conditions: readonly Condition[],
  more: Partial<ReadReport> = {},
): ReadReport {
  const { outcome } = verdictOf(conditions);
  return {
    action: 'quality-gate',
    checkName,
    outcome,
    conclusion: outcome === 'fail' || outcome === 'inconclusive' ? 'failure' : 'success',
    summary: `${checkName} ${outcome}`,
    commit,
    conditions,
    metrics: [],
    findings: [],
    notes: [],
    file: `reports/${checkName}/report.json`,
    sha256: 'a'.repeat(64),
    ...more,
  };
}
