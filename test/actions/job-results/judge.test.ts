import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../src/actions/job-results/facts.ts';
import { type Demands, judge } from '../../../src/actions/job-results/judge.ts';
import { type Condition, conditionKey } from '../../../src/core/model/condition.ts';
import { outcomes } from '../../../src/core/model/outcome.ts';
import type { Conclusion } from '../../../src/core/model/verdict.ts';
import { conditionTitle } from '../../../src/core/render/headline.ts';
import { concludeRun, strictRules } from '../../../src/core/run/conclusion-rules.ts';
import { commit, condition, facts, jobs, readReport } from './samples.ts';

const nothing: Demands = { required: [], skippable: [] };
const conclusionOf = (given: Facts, demands = nothing): Conclusion => concludeRun(judge(given, demands), strictRules);
const byKey = (conditions: readonly Condition[]) =>
  Object.fromEntries(conditions.map((one) => [conditionKey(one), one.outcome]));

describe('a job', () => {
  test.each([
    ['success', 'pass', undefined],
    ['failure', 'fail', 'Open the log of `a`'],
    ['cancelled', 'inconclusive', 'concurrency'],
    ['skipped', 'inconclusive', 'path filter'],
    ['neutral', 'inconclusive', 'toJSON(needs)'],
    ['SUCCESS', 'inconclusive', 'toJSON(needs)'],
    ['', 'inconclusive', 'toJSON(needs)'],
  ])('that ended with %s is %s', (result, outcome, mend) => {
    const [judged] = judge(facts({ jobs: jobs({ a: result }) }), nothing).verdict.conditions;
    expect(judged).toMatchObject({ id: 'job-result', subject: 'a', outcome, expected: 'success' });
    expect(judged?.reason).toContain('`a`');
    if (mend === undefined) expect(judged?.fix).toBeUndefined();
    else expect(judged?.fix).toContain(mend);
  });

  test('that failed because its verdict is inconclusive is inconclusive, and no other word makes more of it', () => {
    const ended = (result: string, verdict: string) =>
      facts({ jobs: { known: true, results: [{ name: 'quality', result, verdict }] } });
    const outcomeOf = (given: Facts) => judge(given, nothing).verdict.conditions[0]?.outcome;
    expect(outcomeOf(ended('failure', 'inconclusive'))).toBe('inconclusive');
    expect(conclusionOf(ended('failure', 'inconclusive'))).toBe('failure');
    for (const verdict of ['pass', 'warn', 'fail', 'skipped', ''])
      expect(outcomeOf(ended('failure', verdict))).toBe('fail');
    expect(outcomeOf(ended('skipped', 'pass'))).toBe('inconclusive');
  });

  test('that was skipped after another one failed names that one', () => {
    const { verdict } = judge(facts({ jobs: jobs({ plan: 'failure', test: 'skipped' }) }), nothing);
    expect(verdict.conditions[1]?.fix).toContain('Mend `plan` first');
  });

  test('that failed and tells its verdict says in its own line why, and in no other line', () => {
    const reasonOf = (outputs: Readonly<Record<string, string>>) => {
      const results = [{ name: 'vetnet', result: 'failure', ...outputs }];
      return judge(facts({ jobs: { known: true, results } }), nothing).verdict.conditions[0]?.reason;
    };
    const summary = 'vetnet failed — Secrets: 1, expected 0';
    expect(reasonOf({ verdict: 'fail', summary })).toBe(`The job \`vetnet\` failed: ${summary}.`);
    expect(reasonOf({ verdict: 'inconclusive', summary: 'No\nreport' })).toBe(
      'The job `vetnet` failed because it could not judge: No report.',
    );
    expect(reasonOf({ summary })).toBe('The job `vetnet` failed.');
    expect(reasonOf({ verdict: 'fail', summary: 'x'.repeat(10_000) })?.length).toBeLessThan(400);
  });

  test('that was skipped after several failed names them all, because nobody here knows which it waits for', () => {
    const ended = jobs({ scan: 'failure', plan: 'cancelled', test: 'skipped' });
    expect(judge(facts({ jobs: ended }), nothing).verdict.conditions[2]?.fix).toContain('Mend `scan`, `plan` first');
  });

  test.each([
    ['fail', 'fail'],
    ['warn', 'fail'],
    ['inconclusive', 'inconclusive'],
  ] as const)(
    'that failed with a report of its own that is %s is %s, and leaves the word to the report',
    (said, outcome) => {
      const report = readReport('quality-gate', [condition('line-coverage', said)], {
        conclusion: 'failure',
        file: 'reports/quality/report.json',
      });
      const given = facts({ jobs: jobs({ quality: 'failure' }), reports: [report] });
      const [reason, job] = judge(given, nothing).verdict.conditions;
      expect(reason).toMatchObject({ id: 'line-coverage', outcome: said });
      expect(job).toMatchObject({ outcome, reason: 'The job `quality` failed: see what quality-gate says here.' });
      expect(job?.fix).toBeUndefined();
      expect(conclusionOf(given)).toBe('failure');
      expect(concludeRun(judge(given, nothing), { ...strictRules, onMissing: 'ignore' })).toBe('failure');
    },
  );

  test.each([
    ['of another job', 'reports/scan/report.json', 'failure'],
    ['whose step succeeded', 'reports/quality/report.json', 'success'],
    ['that is only named like it', 'reports/quality', 'failure'],
  ] as const)('that failed is not explained by a report %s', (_, file, conclusion) => {
    const report = readReport('q', [condition('line-coverage', 'inconclusive')], { conclusion, file });
    const { verdict } = judge(facts({ jobs: jobs({ quality: 'failure' }), reports: [report] }), nothing);
    expect(verdict.conditions.at(-1)).toMatchObject({ id: 'job-result', outcome: 'fail' });
    expect(verdict.conditions.at(-1)?.fix).toContain('Open the log of `quality`');
  });

  test('may be skipped only where that is allowed, and nothing else is allowed with it', () => {
    const allowed: Demands = { required: [], skippable: ['test'] };
    const ended = (result: string) => facts({ jobs: jobs({ scan: 'success', test: result }) });
    expect(conclusionOf(ended('skipped'))).toBe('failure');
    expect(conclusionOf(ended('skipped'), allowed)).toBe('success');
    expect(conclusionOf(ended('cancelled'), allowed)).toBe('failure');
    expect(conclusionOf(ended('failure'), allowed)).toBe('failure');
    expect(conclusionOf(facts({ jobs: jobs({ scan: 'skipped', test: 'success' }) }), allowed)).toBe('failure');
  });

  test('that is demanded and absent is inconclusive, also where nothing is known', () => {
    const demands: Demands = { required: ['scan', 'quality'], skippable: ['quality'] };
    expect(byKey(judge(facts(), demands).verdict.conditions)).toMatchObject({ 'job-result:quality': 'inconclusive' });
    const lost = facts({ jobs: { known: false, why: 'No.', fix: 'Yes.' } });
    expect(byKey(judge(lost, demands).verdict.conditions)).toEqual({
      'jobs-known': 'inconclusive',
      'job-result:scan': 'inconclusive',
      'job-result:quality': 'inconclusive',
    });
  });

  test('of several that were all skipped on purpose gives no green: nobody looked at anything', () => {
    const all = facts({ jobs: jobs({ a: 'skipped', b: 'skipped' }) });
    expect(conclusionOf(all, { required: [], skippable: ['a', 'b'] })).toBe('failure');
  });
});

describe('a report', () => {
  test('joins the verdict, its conditions before the jobs', () => {
    const report = readReport('quality-gate', [condition('line-coverage', 'fail')]);
    const { verdict } = judge(facts({ reports: [report] }), nothing);
    expect(verdict.conditions.map(conditionKey)).toEqual(['line-coverage', 'job-result:scan', 'job-result:test']);
    expect(verdict.outcome).toBe('fail');
    expect(conclusionOf(facts({ reports: [report] }))).toBe('failure');
  });

  test('of a step that only reports stays what that step made of it', () => {
    const report = readReport('quality-gate', [condition('line-coverage', 'fail')], { conclusion: 'success' });
    expect(judge(facts({ reports: [report] }), nothing).verdict.outcome).toBe('fail');
    expect(conclusionOf(facts({ reports: [report] }))).toBe('success');
    expect(conclusionOf(facts({ reports: [report], jobs: jobs({ scan: 'failure' }) }))).toBe('failure');
  });

  test('of a strict step fails on a warning, as that step did', () => {
    const report = readReport('quality-gate', [condition('line-coverage', 'warn')], { conclusion: 'failure' });
    expect(conclusionOf(facts({ reports: [report] }))).toBe('failure');
  });

  test('that is not there is inconclusive', () => {
    const lost = [{ known: false as const, name: 'a/report.json', why: 'It is gone.', fix: 'Upload it.' }];
    expect(byKey(judge(facts({ lost }), nothing).verdict.conditions)).toMatchObject({
      'report-read:a/report.json': 'inconclusive',
    });
    expect(conclusionOf(facts({ lost }))).toBe('failure');
  });

  test.each([
    ['another commit', 'd'.repeat(40)],
    ['no commit', undefined],
  ])('about %s does not count', (_name, other) => {
    const report = readReport('quality-gate', [condition('line-coverage', 'pass')], { commit: other });
    const judged = judge(facts({ reports: [report] }), nothing);
    expect(byKey(judged.verdict.conditions)).toEqual({
      'job-result:scan': 'pass',
      'job-result:test': 'pass',
      [`report-read:${report.file}`]: 'inconclusive',
    });
    expect(conclusionOf(facts({ reports: [report] }))).toBe('failure');
    expect(conclusionOf(facts({ reports: [report], commit: undefined }))).toBe('success');
  });

  test('whose step failed without a reason, or that skipped everything, says so', () => {
    for (const report of [
      readReport('q', [condition('line-coverage', 'pass')], { conclusion: 'failure' }),
      readReport('q', [condition('line-coverage', 'skipped')]),
    ]) {
      const judged = judge(facts({ reports: [report] }), nothing);
      expect(judged.verdict.outcome).toBe('inconclusive');
      expect(concludeRun(judged, strictRules)).toBe('failure');
    }
  });

  test('shares no key with another one, nor with what the frame of this run adds', () => {
    const reports = [
      readReport('scan', [condition('policy-loosened', 'pass'), condition('module-coverage', 'pass', 'Triage')]),
      readReport('unit', [condition('line-coverage', 'pass'), condition('module-coverage', 'fail', 'Triage')]),
      readReport('unit', [condition('line-coverage', 'fail'), condition('job-result', 'pass', 'scan')], {
        file: 'other/report.json',
      }),
    ];
    expect(judge(facts({ reports }), nothing).verdict.conditions.map(conditionKey)).toEqual([
      'policy-loosened:scan',
      'module-coverage:scan: Triage',
      'line-coverage:unit',
      'module-coverage:unit: Triage',
      'line-coverage:unit (other/report.json)',
      'job-result:unit: scan',
      'job-result:scan',
      'job-result:test',
    ]);
  });
});

test('what several reports say alike of the policy is said once, and what they say otherwise by each', () => {
  const loosened = condition('policy-loosened', 'warn');
  const other = { ...loosened, reason: 'Something else.' };
  const reports = [readReport('scan', [loosened]), readReport('plan', [loosened]), readReport('unit', [other])];
  const { conditions } = judge(facts({ reports }), nothing).verdict;
  expect(conditions.map(conditionKey)).toEqual([
    'policy-loosened:scan',
    'policy-loosened:unit',
    'job-result:scan',
    'job-result:test',
  ]);
  expect(conditions.slice(0, 2).map(conditionTitle)).toEqual([
    'About policy-loosened (scan and 1 more)',
    'About policy-loosened: unit',
  ]);
});

describe('whatever the jobs and reports are', () => {
  const word = fc.oneof(
    fc.constantFrom('success', 'failure', 'cancelled', 'skipped', 'neutral', 'Success', 'timed_out', ''),
    fc.string(),
  );
  const name = fc.constantFrom('scan', 'plan', 'test', 'quality', 'other', '__proto__', 'a b');
  const results = fc.array(fc.record({ name, result: fc.option(word, { nil: undefined }) }), { maxLength: 6 });
  const judgedCondition = fc
    .tuple(
      fc.constantFrom('line-coverage', 'policy-loosened', 'job-result', 'secrets'),
      fc.constantFrom(...outcomes),
      name,
    )
    .map(([id, outcome, subject]) => condition(id, outcome, subject));
  const report = fc
    .tuple(name, fc.array(judgedCondition, { minLength: 1, maxLength: 5 }), fc.constantFrom('success', 'failure'))
    .map(([check, conditions, conclusion]) => readReport(check, conditions, { conclusion: conclusion as Conclusion }));
  const demand = fc.record({ required: fc.array(name), skippable: fc.array(name) });
  const runs = { numRuns: 1000 };

  test('no job that ended other than with success, and whose skip nobody allowed, is ever green', () => {
    fc.assert(
      fc.property(results, fc.array(report, { maxLength: 3 }), demand, (given, reports, demands) => {
        const isGood = given.every(
          (job) => job.result === 'success' || (job.result === 'skipped' && demands.skippable.includes(job.name)),
        );
        const complete = demands.required.every((one) => given.some((job) => job.name === one));
        const all = facts({ jobs: { known: true, results: given }, reports });
        if (!isGood || !complete) expect(conclusionOf(all, demands)).toBe('failure');
      }),
      runs,
    );
  });

  test('no step that failed is ever green, and a report never makes a failed job pass', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), (reports) => {
        const expected = reports.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
        const excused = reports.every(
          ({ outcome, conclusion }) => outcome !== 'inconclusive' || conclusion === 'failure',
        );
        if (excused || expected === 'failure') expect(conclusionOf(facts({ reports }))).toBe(expected);
        expect(conclusionOf(facts({ reports, jobs: jobs({ a: 'failure' }) }))).toBe('failure');
      }),
      runs,
    );
  });

  test('every condition has a key of its own and the verdict is never better than a report', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 4 }), (drawn) => {
        const reports = drawn.map((one, index) => ({ ...one, file: `reports/${index}/report.json` }));
        const { verdict } = judge(facts({ reports, commit }), nothing);
        const keys = verdict.conditions.map(conditionKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { outcome } of reports)
          expect(outcomes.indexOf(verdict.outcome)).toBeLessThanOrEqual(outcomes.indexOf(outcome));
      }),
      runs,
    );
  });
});
