import { describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { stripeKey } from '../harness/made-up-secrets.ts';
import type { WorkflowEvent } from '../harness/workflow/events.ts';
import {
  checks,
  checksPath,
  clinic,
  endings,
  moduleFiles,
  pullRequest,
  reasons,
  runChecks,
  scripted,
  verdictOf,
} from './gate-scenario.ts';

const leak = `const key = '${stripeKey}';\n`;

const allGreen = { scan: 'success', plan: 'success', 'test web': 'success', 'test api': 'success', quality: 'success' };

async function withGitHub<T>(use: (github: GitHubDouble) => Promise<T>): Promise<T> {
  const github = await startGitHubDouble();
  try {
    return await use(github);
  } finally {
    await github.close();
  }
}

describe('a pull request that is fine', () => {
  test('is green, with one comment that tells of all jobs and reports', async () => {
    await withGitHub(async (github) => {
      const result = await runChecks(clinic(), { github });
      expect(endings(result)).toEqual({ ...allGreen, gate: 'success' });
      expect(verdictOf(result)).toEqual({
        check: 'success',
        verdict: 'pass',
        summary: expect.stringMatching(/^vetnet passed — all \d+ conditions hold$/),
      });
      expect(github.state.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/Tests planned[\s\S]*Line coverage[\s\S]*90\.00%[\s\S]*Secrets[\s\S]*Job quality/),
      ]);
    });
  }, 60_000);

  test('asks for no more than it says, keeps its reports, and says nothing where no comment is wanted', async () => {
    await withGitHub(async (github) => {
      const workflow = checks({ ...scripted, modules: 'web', comment: false, name: 'clinic' });
      const result = await runChecks(clinic({ [checksPath]: workflow }), { github });
      expect(verdictOf(result)).toMatchObject({ check: 'success', summary: expect.stringMatching(/^clinic passed/) });
      expect(Object.fromEntries(result.jobs.map(({ name, permissions }) => [name, permissions]))).toEqual({
        'checks / scan': { contents: 'read' },
        'checks / plan': { contents: 'read' },
        'checks / test web': { contents: 'read' },
        'checks / quality': { contents: 'read' },
        'checks / gate': { 'pull-requests': 'write' },
      });
      const artifacts = result.artifacts.map(({ name, files }) => [name, [...files.keys()]] as const);
      expect(Object.fromEntries(artifacts)).toEqual({
        'clinic-scan': expect.arrayContaining(['report.json', 'compliance.html', 'evidence.json']),
        'clinic-plan': expect.arrayContaining(['report.json']),
        'clinic-tests-web': expect.arrayContaining(['vetnet-tests-web/web/vetnet-reports/lcov.info']),
        'clinic-quality': expect.arrayContaining(['report.json', 'report.html', 'evidence.json']),
      });
      expect(github.state.comments).toEqual([]);
    });
  }, 60_000);
});

describe('is green on', () => {
  const events: readonly WorkflowEvent[] = [
    { name: 'push' },
    { name: 'merge_group', head: 'change' },
    { name: 'schedule' },
    { name: 'workflow_dispatch' },
  ];
  test.each(events)(
    '$name',
    async (event) => {
      const result = await runChecks(clinic({ [checksPath]: checks({ ...scripted, modules: 'web' }) }), { event });
      expect(verdictOf(result)).toMatchObject({ check: 'success', verdict: 'pass' });
    },
    60_000,
  );
});

describe('a pull request that needs no tests', () => {
  const workflow = { [checksPath]: checks({ ...scripted, paths: 'web/**\napi/**' }) };

  test('is green and says so, by the required check that a path filter would never start', async () => {
    const result = await runChecks(clinic(workflow, { 'docs/why.md': 'Because.\n' }));
    expect(endings(result)).toEqual({
      scan: 'success',
      plan: 'success',
      test: 'skipped',
      quality: 'skipped',
      gate: 'success',
    });
    expect(verdictOf(result)).toMatchObject({ check: 'success', verdict: 'pass' });
    const { summary } = result.job('checks / gate');
    expect(summary).toContain('None of the 1 changed files matches');
    expect(summary).toContain('Job test (an earlier job found that nothing of it is needed)');
  }, 60_000);

  test('is still scanned', async () => {
    const result = await runChecks(clinic(workflow, { 'docs/notes.md': leak }));
    expect(endings(result)).toMatchObject({ scan: 'failure', test: 'skipped', gate: 'failure' });
    expect(verdictOf(result)).toMatchObject({ check: 'failure', verdict: 'fail' });
  }, 60_000);

  test('runs them where the change touches a module', async () => {
    const result = await runChecks(clinic(workflow));
    expect(endings(result)).toEqual({ ...allGreen, gate: 'success' });
  }, 60_000);

  test('never starts behind a path filter, so its check waits for ever', async () => {
    const filtered = checks(scripted).replace('  pull_request:\n', "  pull_request: { paths: ['web/**'] }\n");
    const result = await runChecks(clinic({ [checksPath]: filtered }, { 'docs/why.md': 'Because.\n' }));
    expect(result.conclusion).toBe('not-triggered');
    expect(result.requiredCheck('checks / gate')).toBe('pending');
  });
});

describe('a run with a token that only reads and without secrets ends with the same verdict', () => {
  const strangers = [
    ['a fork', { fork: true }],
    ['Dependabot', { dependabot: true }],
  ] as const;
  test.each(strangers)(
    'of %s',
    async (_name, more) => {
      await withGitHub(async (github) => {
        const event = { ...pullRequest, ...more };
        const secrets = { DEPLOY_KEY: 'not for strangers' };
        const change = { 'web/src/new.js': 'export const fresh = 1;\n' };
        const workflow = { [checksPath]: checks({ ...scripted, modules: 'web' }) };
        const good = await runChecks(clinic(workflow, change), { github, event, secrets });
        expect(verdictOf(good)).toMatchObject({ check: 'success', verdict: 'pass' });
        const ours = await runChecks(clinic(workflow, { 'web/src/pay.js': leak }), { github });
        const bad = await runChecks(clinic(workflow, { 'web/src/pay.js': leak }), { github, event, secrets });
        expect(verdictOf(bad)).toEqual(verdictOf(ours));
        expect(verdictOf(bad)).toMatchObject({ check: 'failure', verdict: 'fail' });
        expect(reasons(bad, 'failed')).toEqual(reasons(ours, 'failed'));
        expect(github.state.comments).toHaveLength(1);
        expect(bad.job('checks / gate').log).toContain('the token of a fork or of Dependabot is read-only');
      });
    },
    120_000,
  );
});

test('a team that wants to be told only is told, and its check stays green', async () => {
  const workflow = checks({ ...scripted, modules: 'web', 'fail-on': 'never' });
  const result = await runChecks(clinic({ [checksPath]: workflow, ...moduleFiles('web', { covered: 5 }) }));
  expect(verdictOf(result)).toMatchObject({ check: 'success', verdict: 'fail' });
  expect(reasons(result, 'failed').join('\n')).toContain('Line coverage: Tests ran 5 of 10 lines');
}, 60_000);

describe('permissions', () => {
  test.each([
    [
      'contents: read',
      "The nested job 'gate' is requesting 'pull-requests: write', but is only allowed 'pull-requests: none'",
    ],
    [
      'pull-requests: write',
      "The nested job 'scan' is requesting 'contents: read', but is only allowed 'contents: none'",
    ],
  ])('of a caller that grants only %s start nothing', async (permissions, problem) => {
    const result = await runChecks(clinic({ [checksPath]: checks(scripted, permissions) }));
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems.join('\n')).toContain(problem);
    expect(result.requiredCheck('checks / gate')).toBe('pending');
  });
});
