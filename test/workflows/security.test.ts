import { describe, expect, test } from '@jest/globals';
import { startGitHubDouble } from '../harness/github-double/server.ts';
import { githubToken, stripeKey } from '../harness/made-up-secrets.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import { runWorkflow } from '../harness/workflow/run-workflow.ts';

const path = '.github/workflows/security.yml';

function workflow(inputs = '', permissions = 'contents: read, security-events: write'): string {
  return `
name: Security
on:
  schedule: [{ cron: '17 3 * * 1' }]
  workflow_dispatch:
permissions: {}
jobs:
  security:
    permissions: { ${permissions} }
    uses: org/vetnet-actions/.github/workflows/security.yml@v1
${inputs}`;
}

const schedule = { name: 'schedule' } as const;
const clean = { 'src/a.js': 'export const a = 1;\n' };

describe('the scheduled deep scan', () => {
  test('passes on a clean repository and keeps the compliance report', async () => {
    const repository = temporaryRepository({ ...clean, [path]: workflow() });
    const result = await runWorkflow({ repository, workflow: path, event: schedule });
    const job = result.job('security / scan');
    expect(result.conclusion).toBe('success');
    expect(job.outputs).toMatchObject({ verdict: 'pass', compliance: expect.any(String), summary: expect.any(String) });
    const [artifact] = result.artifacts;
    expect(artifact?.name).toBe('vetnet-security');
    expect([...(artifact?.files.keys() ?? [])]).toEqual(
      expect.arrayContaining(['compliance.html', 'report.json', 'results.sarif', 'evidence.json']),
    );
  }, 60_000);

  test('finds what was committed once and removed since, and keeps its report all the same', async () => {
    const repository = temporaryRepository(
      { ...clean, [path]: workflow() },
      { 'old.env': `TOKEN=${githubToken}\nKEY=${stripeKey}\n` },
      { 'old.env': '# gone\n' },
    );
    const result = await runWorkflow({ repository, workflow: path, event: schedule });
    expect(result.conclusion).toBe('failure');
    expect(result.job('security / scan').outputs).toMatchObject({ verdict: 'fail', compliance: 'NON-COMPLIANT' });
    expect(result.artifacts.map(({ name }) => name)).toEqual(['vetnet-security']);
  }, 60_000);

  test('only reports where that is asked for', async () => {
    const inputs = '    with: { fail-on: never, name: deep }\n';
    const repository = temporaryRepository({ ...clean, 'a.env': `TOKEN=${githubToken}\n`, [path]: workflow(inputs) });
    const result = await runWorkflow({ repository, workflow: path, event: schedule });
    expect(result.conclusion).toBe('success');
    expect(result.job('security / scan').outputs).toMatchObject({ verdict: 'fail' });
    expect(result.artifacts.map(({ name }) => name)).toEqual(['deep']);
  }, 60_000);

  test('uploads to code scanning only when told to', async () => {
    const github = await startGitHubDouble();
    try {
      const uploads = () => github.requests.filter(({ path: at }) => at.includes('/code-scanning/sarifs')).length;
      const quiet = temporaryRepository({ ...clean, [path]: workflow() });
      await runWorkflow({ repository: quiet, workflow: path, event: schedule, github });
      expect(uploads()).toBe(0);
      const loud = temporaryRepository({ ...clean, [path]: workflow('    with: { sarif: true }\n') });
      const result = await runWorkflow({ repository: loud, workflow: path, event: schedule, github });
      expect(result.conclusion).toBe('success');
      expect(uploads()).toBeGreaterThan(0);
      expect(github.state.comments).toEqual([]);
    } finally {
      await github.close();
    }
  }, 90_000);

  test('is not started by a caller that grants less', async () => {
    const repository = temporaryRepository({ ...clean, [path]: workflow('', 'contents: read') });
    const result = await runWorkflow({ repository, workflow: path, event: schedule });
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems.join('\n')).toContain(
      "'security-events: write', but is only allowed 'security-events: none'",
    );
  });
});
