import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/core/evidence/canonical-json.ts';
import { readContext } from '../../../src/core/run/context.ts';
import { commit, sampleFacts, sampleStatement } from './sample-statement.ts';

describe('buildStatement', () => {
  test('holds the verdict and what it rests on', () => {
    const policy = [{ name: '.github/vetnet.yml', sha256: '2'.repeat(64) }];
    const change = { before: '1.4.0', after: '1.3.9' };
    const approvals = [{ by: 'mona', environment: 'production', at: '2026-11-20T07:59:00Z' }];
    expect(sampleStatement({ policy, change, approvals })).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'git+https://github.com/octo-org/clinic', digest: { gitCommit: commit } }],
      predicateType: 'urn:vetnet:predicate:evidence:v1',
      predicate: {
        action: 'quality-gate',
        'check-name': 'quality-gate',
        verdict: 'pass',
        conclusion: 'success',
        conditions: [{ key: 'minimum-coverage:Triage', outcome: 'pass', expected: '>= 80%', actual: '81.00%' }],
        policy,
        environment: { name: 'production', why: 'main deploys there' },
        tools: { vetnet: '0.1.0', node: '24.21.0' },
        run: {
          host: 'github',
          repository: 'octo-org/clinic',
          ref: 'refs/heads/main',
          'pull-request': null,
          'from-fork': false,
          id: '17',
          attempt: 1,
        },
        actor: 'octocat',
        event: 'push',
        approvals,
        'started-at': '2026-11-20T08:00:00.000Z',
        'finished-at': '2026-11-20T08:00:01.500Z',
        'relied-on': [],
        report: { name: 'quality-gate.json', sha256: '1'.repeat(64) },
        change,
      },
    });
  });

  test('artifacts are subjects beside the commit', () => {
    const { subject } = sampleStatement({ artifacts: [{ name: 'Clinic.ipa', sha256: '3'.repeat(64) }] });
    expect(subject.map(({ digest }) => digest)).toEqual([{ gitCommit: commit }, { sha256: '3'.repeat(64) }]);
  });

  test('without a commit the report is the subject, because a statement has to have one', () => {
    const { commit: _, ...report } = sampleFacts().report;
    const statement = sampleStatement({ report, context: readContext({}, undefined) });
    expect(statement.subject).toEqual([{ name: 'quality-gate.json', digest: { sha256: '1'.repeat(64) } }]);
    expect(statement.predicate).toMatchObject({
      actor: null,
      event: 'local',
      policy: [],
      run: { host: 'local', repository: null },
    });
  });

  test('findings stay out, because they may quote a secret', () => {
    const report = sampleFacts().report;
    const finding = { rule: 'r', severity: 'high', message: 'leaked: hunter2' } as const;
    const conditions = report.verdict.conditions.map((condition) => ({ ...condition, findings: [finding] }));
    const statement = sampleStatement({
      report: { ...report, findings: [finding], verdict: { outcome: 'pass', conditions } },
    });
    expect(canonicalJson(statement)).not.toContain('hunter2');
  });
});
