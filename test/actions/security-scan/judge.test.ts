import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ScanFacts, TriagedFinding } from '../../../src/actions/security-scan/facts.ts';
import { type Demands, judge } from '../../../src/actions/security-scan/judge.ts';
import { reviewDigestOf } from '../../../src/actions/security-scan/review/digest.ts';
import { ownScanners, toolNames } from '../../../src/actions/security-scan/scanner-names.ts';
import type { SourceResult } from '../../../src/actions/security-scan/source.ts';
import { severities } from '../../../src/core/model/finding.ts';
import { outcomes } from '../../../src/core/model/outcome.ts';
import { categories } from '../../../src/core/model/security-finding.ts';
import { factsOf, secret, source, triaged, usualDemands, vulnerable } from './sample-facts.ts';

function judged(facts: ScanFacts, demands: Partial<Demands> = {}) {
  const verdict = judge(facts, { ...usualDemands, ...demands });
  const of = (id: string) => verdict.conditions.find((condition) => condition.id === id);
  return { verdict: verdict.outcome, of };
}

const gap = { what: 'Podfile.lock', why: 'no source covers CocoaPods', fix: 'Install a tool that does.' };

describe('what was found', () => {
  test('nothing, where all was looked at, passes', () => {
    expect(judged(factsOf()).verdict).toBe('pass');
  });

  test('a secret fails, however mild', () => {
    const { verdict, of } = judged(factsOf({ findings: [secret({ severity: 'low' })] }));
    expect([verdict, of('secrets')?.outcome, of('secrets')?.actual]).toEqual(['fail', 'fail', '1']);
    expect(of('secrets')?.reason).toBe('1 secret: GitHub token in src/hash.ts:12.');
  });

  test.each([
    ['critical', 'fail'],
    ['high', 'warn'],
    ['medium', 'pass'],
    ['low', 'pass'],
  ] as const)('a %s finding: %s', (severity, expected) => {
    expect(judged(factsOf({ findings: [vulnerable({ severity })] })).verdict).toBe(expected);
  });

  test('thresholds move', () => {
    const facts = factsOf({ findings: [triaged({ severity: 'medium' })] });
    expect(judged(facts, { failOn: 'medium' }).verdict).toBe('fail');
    expect(judged(facts, { warnOn: 'medium' }).verdict).toBe('warn');
    expect(judged(facts, { failOn: 'high', warnOn: 'high' }).of('high-findings')?.outcome).toBe('skipped');
  });

  test('an accepted finding does not count, nor one that is not new where only new ones do', () => {
    expect(judged(factsOf({ findings: [secret({ suppressed: { by: 'ignore', reason: 'a test' } })] })).verdict).toBe(
      'pass',
    );
    const old = factsOf({ findings: [secret({ isNew: false })] });
    expect([judged(old).verdict, judged(old, { onlyNew: true }).verdict]).toEqual(['fail', 'pass']);
    const unknown = factsOf({ findings: [secret()] });
    expect(judged(unknown, { onlyNew: true }).verdict).toBe('fail');
  });

  test('personal data warns, and fails with `hipaa: strict`, as high findings do', () => {
    const personal = factsOf({ findings: [triaged({ category: 'personal-data', severity: 'critical' })] });
    expect([judged(personal).verdict, judged(personal, { hipaa: true }).verdict]).toEqual(['warn', 'fail']);
    const high = factsOf({ findings: [triaged()] });
    expect(judged(high, { hipaa: true }).verdict).toBe('fail');
  });

  test('a licence that is not allowed fails, one that is not known warns', () => {
    const license = (severity: 'high' | 'medium') =>
      factsOf({ findings: [triaged({ category: 'license', severity })] });
    expect([judged(license('high')).verdict, judged(license('medium')).verdict]).toEqual(['fail', 'warn']);
    expect(judged(license('high')).of('high-findings')?.outcome).toBe('pass');
  });

  test('a licence is told by the package that has it', () => {
    const held = { ecosystem: 'npm', name: 'inherits', version: '2.0.4' };
    const finding = triaged({ category: 'license', severity: 'high', title: 'Licence not allowed', package: held });
    expect(judged(factsOf({ findings: [finding] })).of('licenses')?.reason).toBe(
      '1 package: Licence not allowed in inherits 2.0.4.',
    );
  });
});

describe('a review', () => {
  const findings = [triaged(), vulnerable({ severity: 'high' })];
  const digest = reviewDigestOf(findings) ?? '';
  const review = { reviewer: 'Ana', at: new Date('2026-11-19T08:00:00Z'), digest, reason: 'Not reachable.' };

  test('clears the findings it is about, in any order', () => {
    const { verdict, of } = judged(factsOf({ findings: findings.toReversed(), reviews: [review] }));
    expect([verdict, of('high-findings')?.reason]).toEqual([
      'pass',
      '2 findings reviewed by Ana on 2026-11-19: Not reachable.',
    ]);
    expect(judged(factsOf({ findings, reviews: [review] }), { hipaa: true }).verdict).toBe('pass');
  });

  test('clears nothing once one comes or goes', () => {
    expect(judged(factsOf({ findings: [...findings, triaged()], reviews: [review] })).verdict).toBe('warn');
    expect(judged(factsOf({ findings: findings.slice(1), reviews: [review] })).verdict).toBe('warn');
  });

  test('clears no critical finding and no secret', () => {
    const grave = [triaged({ severity: 'critical' }), secret()];
    const reviews = [{ ...review, digest: reviewDigestOf(grave) ?? '' }];
    expect(judged(factsOf({ findings: grave, reviews })).verdict).toBe('fail');
  });
});

describe('who looked', () => {
  test('nobody: inconclusive, and nothing is 0', () => {
    for (const sources of [[], [source('secrets', { status: 'not-run' })]]) {
      const { verdict, of } = judged(factsOf({ sources }));
      expect([verdict, of('scanners-completed')?.outcome, of('secrets')?.outcome, of('secrets')?.actual]).toEqual([
        'inconclusive',
        'inconclusive',
        'skipped',
        'unknown',
      ]);
    }
  });

  test('a scanner that failed is named, asked for or not', () => {
    const failed = source('gitleaks', {
      status: 'failed',
      why: 'gitleaks ended with exit code 2.',
      fix: 'See its log.',
    });
    const { verdict, of } = judged(factsOf({ sources: [source('secrets'), failed] }));
    expect([verdict, of('scanners-completed')?.reason, of('secrets')?.outcome]).toEqual([
      'inconclusive',
      'gitleaks: gitleaks ended with exit code 2.',
      'inconclusive',
    ]);
    expect(of('secrets')?.reason).toBe('None is known, but these scanners did not look at everything: gitleaks.');
  });

  test('gaps of a scanner that was asked for are inconclusive, under `auto` they warn', () => {
    const gaps = (requested: boolean) =>
      factsOf({
        sources: [source('secrets'), source('dependencies', { status: 'incomplete', requested, gaps: [gap] })],
      });
    expect([judged(gaps(true)).verdict, judged(gaps(false)).verdict]).toEqual(['inconclusive', 'warn']);
    expect(judged(gaps(false)).of('critical-findings')?.actual).toBe('unknown');
    expect(judged(gaps(true)).of('scanners-completed')?.reason).toBe(
      'dependencies: Podfile.lock was not looked at: no source covers CocoaPods.',
    );
  });

  test('what was found stands, whatever was not looked at', () => {
    const sources = [source('secrets', { status: 'failed' })];
    expect(judged(factsOf({ sources, findings: [secret()] })).verdict).toBe('fail');
  });
});

test('an ignore that expired warns', () => {
  const remarks = [
    { kind: 'expired', what: 'The ignore of X', why: 'Its last day was 2026-11-01.', fix: 'Mend it.' },
  ] as const;
  const { verdict, of } = judged(factsOf({ remarks }));
  expect([verdict, of('ignores-current')?.reason]).toEqual(['warn', 'The ignore of X: Its last day was 2026-11-01.']);
});

describe('for any facts', () => {
  const anyFinding = fc
    .record({
      category: fc.constantFrom(...categories),
      severity: fc.constantFrom(...severities),
      isNew: fc.constantFrom(true, false),
      suppressed: fc.option(fc.constant({ by: 'ignore' as const, reason: 'accepted' }), { nil: undefined, freq: 2 }),
    })
    .map(({ suppressed, ...rest }): TriagedFinding => triaged({ ...rest, ...(suppressed && { suppressed }) }));
  const anySource = fc
    .record({
      id: fc.constantFrom(...ownScanners, ...toolNames),
      status: fc.constantFrom<SourceResult['status'][]>('completed', 'incomplete', 'failed', 'not-run'),
      requested: fc.boolean(),
    })
    .map(({ id, ...rest }) => source(id, { ...rest, gaps: rest.status === 'incomplete' ? [gap] : [] }));
  const anyFacts = fc
    .record({ findings: fc.array(anyFinding, { maxLength: 6 }), sources: fc.array(anySource, { maxLength: 6 }) })
    .map(factsOf);
  const anyDemands = fc.record({
    failOn: fc.constantFrom('critical', 'high', 'medium', 'low' as const),
    warnOn: fc.constantFrom('critical', 'high', 'medium', 'low' as const),
    onlyNew: fc.boolean(),
    hipaa: fc.boolean(),
  }) as fc.Arbitrary<Demands>;
  const rank = (outcome: (typeof outcomes)[number]): number => outcomes.indexOf(outcome);

  test('one more finding never makes it better', () => {
    fc.assert(
      fc.property(anyFacts, anyFinding, anyDemands, (facts, more, demands) => {
        const before = judge(facts, demands).outcome;
        const after = judge({ ...facts, findings: [...facts.findings, more] }, demands).outcome;
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      { numRuns: 1000 },
    );
  });

  test('a scanner that fails instead never makes it better, and never passes', () => {
    fc.assert(
      fc.property(anyFacts, anySource, anyDemands, (facts, more, demands) => {
        const judgedWith = (last: SourceResult) =>
          judge({ ...facts, sources: [...facts.sources, last] }, demands).outcome;
        const failed = judgedWith({ ...more, status: 'failed' });
        expect(['fail', 'inconclusive']).toContain(failed);
        expect(rank(failed)).toBeLessThanOrEqual(rank(judgedWith({ ...more, status: 'completed' })));
      }),
      { numRuns: 1000 },
    );
  });

  test('any secret that counts fails, and a pass holds none and had someone look', () => {
    fc.assert(
      fc.property(anyFacts, anyDemands, (facts, demands) => {
        const { outcome } = judge(facts, demands);
        const counts = facts.findings.some(
          ({ category, suppressed, isNew }) =>
            category === 'secret' && suppressed === undefined && !(demands.onlyNew && isNew === false),
        );
        if (counts) expect(outcome).toBe('fail');
        if (outcome === 'pass') expect(facts.sources.some(({ status }) => status === 'completed')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('strictness never makes it better', () => {
    fc.assert(
      fc.property(anyFacts, anyDemands, (facts, demands) => {
        const lax = judge(facts, { ...demands, hipaa: false }).outcome;
        const strict = judge(facts, { ...demands, hipaa: true }).outcome;
        expect(rank(strict)).toBeLessThanOrEqual(rank(lax));
        const all = judge(facts, { ...demands, onlyNew: false }).outcome;
        const fresh = judge(facts, { ...demands, onlyNew: true }).outcome;
        expect(rank(all)).toBeLessThanOrEqual(rank(fresh));
      }),
      { numRuns: 500 },
    );
  });
});
