import { buildStatement, type EvidenceFacts, type Statement } from '../../../src/core/evidence/statement.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { readContext } from '../../../src/core/run/context.ts';

export const commit = 'a'.repeat(40);

export function sampleFacts(changes: Partial<EvidenceFacts> = {}): EvidenceFacts {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/clinic',
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '1',
  };
  return {
    report: {
      action: 'quality-gate',
      checkName: 'quality-gate',
      verdict: verdictOf([
        {
          id: 'minimum-coverage',
          subject: 'Triage',
          title: 'Coverage',
          outcome: 'pass',
          expected: '>= 80%',
          actual: '81.00%',
          reason: 'It is enough.',
        },
      ]),
      conclusion: 'success',
      summary: 'pass',
      metrics: [],
      findings: [],
      sections: [],
      notes: [],
      environment: { name: 'production', why: 'main deploys there' },
      commit,
      startedAt: new Date('2026-11-20T08:00:00.000Z'),
      durationMs: 1_500,
      facts: {},
    },
    context: readContext(env, undefined),
    reportFile: { name: 'quality-gate.json', sha256: '1'.repeat(64) },
    policy: [],
    tools: { vetnet: '0.1.0', node: '24.21.0' },
    ...changes,
  };
}

export function sampleStatement(changes: Partial<EvidenceFacts> = {}): Statement {
  return buildStatement(sampleFacts(changes));
}
