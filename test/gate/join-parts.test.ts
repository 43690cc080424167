import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../src/core/model/condition.ts';
import type { Metric } from '../../src/core/model/metric.ts';
import type { Outcome } from '../../src/core/model/outcome.ts';
import type { Report } from '../../src/core/model/report.ts';
import { verdictOf } from '../../src/core/model/verdict.ts';
import type { ActionResult } from '../../src/core/run/action-run.ts';
import { joinParts } from '../../src/gate/join-parts.ts';
import { qualityPart, scanPart } from '../../src/gate/names.ts';
import { sampleReport } from '../core/render/sample-report.ts';

const condition = (id: string, outcome: Outcome): Condition => ({
  id,
  title: id,
  outcome,
  expected: '0',
  actual: '1',
  reason: 'Counted.',
});

const metric = (id: string): Metric => ({ id, title: id, value: 1, unit: 'count' });

function resultOf(outcome: Outcome, more: Partial<ActionResult> = {}): ActionResult {
  return {
    verdict: verdictOf([condition('one', outcome)]),
    metrics: [],
    sections: [],
    notes: [],
    outputs: {},
    facts: {},
    ...more,
  };
}

function joinedOf(scan: ActionResult, quality: ActionResult): ActionResult {
  return joinParts([
    { of: scanPart, part: { action: 'security-scan', result: scan, loaded: undefined } },
    { of: qualityPart, part: { action: 'quality-gate', result: quality, loaded: undefined } },
  ]);
}

describe('sections', () => {
  const section = (title: string, folded = false) => ({ title, blocks: [], ...(folded ? { folded } : {}) });
  const titles = (scan: Outcome, quality: Outcome) =>
    joinedOf(
      resultOf(scan, { sections: [section('What to mend first'), section('Scanners')] }),
      resultOf(quality, { sections: [section('Failed tests'), section('Test reports', true)] }),
    ).sections.map(({ part, title, folded }) => `${part}: ${title}${folded === true ? ' (closed)' : ''}`);

  test('of the part that fails come first, and those of one that passes stay closed', () => {
    expect(titles('pass', 'fail')).toEqual([
      'Quality gate: Failed tests',
      'Quality gate: Test reports (closed)',
      'Security scan: What to mend first (closed)',
      'Security scan: Scanners (closed)',
    ]);
  });

  test.each([
    ['fail', 'fail'],
    ['inconclusive', 'warn'],
    ['fail', 'inconclusive'],
  ] as const)('of a scan with %s beside a quality with %s start with the scan', (scan, quality) => {
    expect(titles(scan, quality)).toEqual([
      'Security scan: What to mend first',
      'Security scan: Scanners (closed)',
      'Quality gate: Failed tests',
      'Quality gate: Test reports (closed)',
    ]);
  });
});

test('the table of metrics holds the figures that speak for each part, under names that say of what', () => {
  const scan = resultOf('fail', { metrics: ['findings', 'findings-critical', 'findings-low'].map(metric) });
  const quality = resultOf('fail', { metrics: ['tests-total', 'tests-failed', 'tests-skipped'].map(metric) });
  expect(joinedOf(scan, quality).metrics.map(({ title }) => title)).toEqual([
    'Findings of the scan',
    'Tests',
    'Failed tests',
  ]);
});

test('a remark of both parts is told once', () => {
  const both = resultOf('pass', { notes: ['The clone is shallow.'] });
  expect(joinedOf(both, both).notes).toEqual(['The clone is shallow.']);
});

test('outputs and files have the gate’s names, and follow the report about their part alone', () => {
  const seen: Report[] = [];
  const file = {
    name: 'compliance.html',
    title: 'Compliance report',
    output: 'html-path',
    content: (report: Report) => {
      seen.push(report);
      return report.verdict.outcome;
    },
  };
  const scan = resultOf('pass', {
    files: [file],
    notes: ['of the scan'],
    outputs: { findings: '0', 'badge-path': 'unknown' },
    finalOutputs: (report) => ({ compliance: report.verdict.outcome }),
    facts: { findings: [] },
  });
  const quality = resultOf('fail', {
    outputs: { 'line-coverage': '81.00', 'html-path': 'x' },
    facts: { coverage: {} },
  });
  const result = joinedOf(scan, quality);
  expect(result.outputs).toEqual({ findings: '0', 'line-coverage': '81.00' });
  expect(result.facts).toEqual({ findings: [], coverage: {} });
  const loosened = condition('policy-loosened', 'warn');
  const whole = { ...sampleReport, verdict: verdictOf([...result.verdict.conditions, loosened]) };
  expect(whole.verdict.outcome).toBe('fail');
  expect(result.finalOutputs?.(whole)).toEqual({ compliance: 'warn' });
  const [made] = result.files ?? [];
  expect([made?.output, made?.content(whole)]).toEqual(['security-html-path', 'warn']);
  expect(seen).toMatchObject([{ action: 'security-scan', notes: ['of the scan'], facts: { findings: [] } }]);
  expect(seen[0]?.verdict.conditions.map(({ id }) => id)).toEqual(['one', 'policy-loosened']);
});
