import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, severities } from '../../../src/core/model/finding.ts';
import type { Outcome } from '../../../src/core/model/outcome.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { annotationMessage, rankFindings, sharedOut } from '../../../src/core/publish/annotations.ts';
import { annotationsSink } from '../../../src/core/publish/annotations-sink.ts';
import { sampleReport } from '../render/sample-report.ts';
import { memoryLog } from './memory-log.ts';

function finding(changes: Partial<Finding> = {}): Finding {
  return { rule: 'rule', severity: 'high', message: 'message', location: { file: 'a.ts', line: 1 }, ...changes };
}

function reportOf(outcome: Outcome, findings: readonly Finding[], loose: readonly Finding[] = []): Report {
  const condition = { id: 'condition', title: 'Condition', outcome, expected: 'x', actual: 'y', reason: 'z', findings };
  return { ...sampleReport, verdict: verdictOf([condition]), findings: loose };
}

describe('level', () => {
  test.each([
    ['fail', 'critical', 'error'],
    ['fail', 'high', 'error'],
    ['fail', 'medium', 'error'],
    ['fail', 'low', 'warning'],
    ['fail', 'note', 'notice'],
    ['warn', 'critical', 'warning'],
    ['warn', 'low', 'notice'],
    ['inconclusive', 'high', 'warning'],
  ] as const)('of a finding in a condition of outcome %s with severity %s is %s', (outcome, severity, level) => {
    expect(rankFindings(reportOf(outcome, [finding({ severity })])).map((ranked) => ranked.level)).toEqual([level]);
  });

  test.each(['pass', 'skipped'] as const)('findings of a condition of outcome %s are not annotated', (outcome) => {
    expect(rankFindings(reportOf(outcome, [finding()]))).toEqual([]);
  });

  test('findings without a condition speak at most of warnings', () => {
    expect(rankFindings(reportOf('fail', [], [finding({ severity: 'critical' })])).map(({ level }) => level)).toEqual([
      'warning',
    ]);
    expect(rankFindings(reportOf('pass', [], [finding({ severity: 'critical' })])).map(({ level }) => level)).toEqual([
      'notice',
    ]);
  });
});

describe('rank', () => {
  test('worst first, then by file and line; those without a place last', () => {
    const findings = [
      finding({ severity: 'low' }),
      finding({ location: { file: 'b.ts', line: 1 } }),
      finding({ location: { file: 'a.ts', line: 10 } }),
      finding({ location: { file: 'a.ts', line: 9 } }),
      { rule: 'rule', severity: 'high' as const, message: 'nowhere' },
      finding({ severity: 'critical', location: { file: 'z.ts' } }),
    ];
    const places = rankFindings(reportOf('fail', findings)).map(
      ({ finding: { location } }) => `${location?.file}:${location?.line}`,
    );
    expect(places).toEqual(['z.ts:undefined', 'a.ts:9', 'a.ts:10', 'b.ts:1', 'undefined:undefined', 'a.ts:1']);
  });

  test('does not depend on the order of the findings, and tells each once', () => {
    const arbitraryFindings = fc.uniqueArray(
      fc.record({
        rule: fc.constantFrom('r1', 'r2'),
        severity: fc.constantFrom(...severities),
        message: fc.constantFrom('m1', 'm2', 'm3'),
        location: fc.record({ file: fc.constantFrom('a', 'b'), line: fc.integer({ min: 1, max: 3 }) }),
      }),
      { selector: ({ rule, message, location }) => `${rule} ${message} ${location.file} ${location.line}` },
    );
    fc.assert(
      fc.property(arbitraryFindings, fc.infiniteStream(fc.nat()), (findings, order) => {
        const shuffled = findings
          .map((one) => [order.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const rank = rankFindings(reportOf('fail', findings));
        expect(rankFindings(reportOf('fail', [...shuffled, ...shuffled], findings))).toEqual(rank);
        expect(rank).toHaveLength(findings.length);
      }),
    );
  });

  test('a finding of a failed and a warned condition has the level of the failed one', () => {
    const conditions = (['warn', 'fail'] as const).map((outcome) => ({
      id: outcome,
      title: outcome,
      outcome,
      expected: '',
      actual: '',
      reason: '',
      findings: [finding()],
    }));
    const ranked = rankFindings({ ...sampleReport, findings: [], verdict: verdictOf(conditions) });
    expect(ranked.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('message', () => {
  test('has the details below, within the limit', () => {
    expect(annotationMessage(finding({ details: 'line 1\nline 2' }), 4096)).toBe('message\nline 1\nline 2');
    expect(annotationMessage(finding({ details: 'x'.repeat(10_000) }), 4096)).toHaveLength(4096);
    expect(annotationMessage(finding({ message: 'y'.repeat(10_000) }), 4096)).toHaveLength(4096);
  });

  test('is never empty', () => {
    expect(annotationMessage(finding({ message: ' ' }), 4096)).toBe('rule');
    expect(annotationMessage(finding({ message: ' ', details: 'line' }), 4096)).toBe('rule\nline');
    expect(annotationMessage(finding({ message: '', rule: 'r'.repeat(5000) }), 4096)).toHaveLength(4096);
  });
});

const limits = { maxPerLevel: 10, titleCharacters: 255, messageCharacters: 4096 };

describe('sink', () => {
  test('writes at most ten of a level, the last of which counts the rest', async () => {
    const findings = Array.from({ length: 60_000 }, (_, index) =>
      finding({ location: { file: 'a.ts', line: index + 1 } }),
    );
    const low = Array.from({ length: 3 }, (_, index) =>
      finding({ severity: 'low', location: { file: 'b.ts', line: index + 1 } }),
    );
    const log = memoryLog();
    await annotationsSink(log, limits).publish(reportOf('fail', [...findings, ...low]));
    expect(log.of('error')).toHaveLength(10);
    expect(log.of('error').at(-1)?.message).toBe('… and 59,991 more: see the step summary or the JSON report.');
    expect(log.of('error')[0]?.annotation).toEqual({ title: 'quality-gate: rule', file: 'a.ts', line: 1 });
    expect(log.of('warning')).toHaveLength(3);
    expect(log.of('notice')).toHaveLength(0);
  });

  test('is silent where nothing is found', async () => {
    const log = memoryLog();
    expect(await annotationsSink(log, limits).publish(reportOf('pass', []))).toEqual([]);
    expect(log.entries).toEqual([]);
  });
});

describe('where there is room for few', () => {
  const of = (condition: string, count: number, severity: Finding['severity']) =>
    Array.from({ length: count }, (_, line) => ({
      finding: finding({ severity, location: { file: `${condition}.ts`, line: line + 1 } }),
      level: 'error' as const,
      condition,
    }));

  test('each condition gets its share, the worst of each first', () => {
    const ranked = [...of('secrets', 500, 'critical'), ...of('tests-failed', 2, 'high'), ...of('patch', 30, 'medium')];
    const places = sharedOut(ranked, 9).map((one) => `${one.condition}:${one.finding.location?.line}`);
    expect(places).toEqual([
      'secrets:1',
      'secrets:2',
      'secrets:3',
      'secrets:4',
      'tests-failed:1',
      'tests-failed:2',
      'patch:1',
      'patch:2',
      'patch:3',
    ]);
  });

  test('nothing is lost where all have room, and never more are shown than fit', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 20 }), (sizes, maximum) => {
        const ranked = sizes.flatMap((size, at) => of(`c${at}`, size, 'high'));
        const shown = sharedOut(ranked, maximum);
        expect(shown).toHaveLength(Math.min(maximum, ranked.length));
        expect(shown).toEqual(ranked.filter((one) => shown.includes(one)));
        const shares = sizes.map((_, at) => shown.filter(({ condition }) => condition === `c${at}`).length);
        const short = shares.filter((share, at) => share < (sizes[at] ?? 0));
        // Whoever has more to tell got at most one less than anyone else.
        expect(Math.max(0, ...shares) - Math.min(...(short.length === 0 ? [Infinity] : short))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
