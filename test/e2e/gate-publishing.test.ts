import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { changedRepository, junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

let double: GitHubDouble;
beforeEach(async () => {
  double = await startGitHubDouble();
});
afterEach(() => double.close());

const secret = `const key = '${stripeKey}';\n`;
const reports = {
  'lcov.info': lcov({ 'src/a.ts': '+++++-' }),
  'junit.xml': junit({ works: undefined, breaks: 'expected 1, got 2' }),
};
const everywhere = 'summary, annotations, check, comment, status, sarif';

/** A pull request that brings a secret, a test that fails and a line that no test runs. */
function badPullRequest(inputs: Readonly<Record<string, string>> = {}, fork = false): ActionRequest {
  const repository = changedRepository(reports);
  writeFiles(repository.directory, repository.files);
  const head = repository.commit({ 'src/pay.ts': secret });
  return {
    ...pullRequestRun(double, { head, base: repository.base, fork }),
    cwd: repository.directory,
    inputs: {
      coverage: 'reports/lcov.info',
      'test-results': 'reports/junit.xml',
      'minimum-patch-coverage': '60',
      offline: 'true',
      ...inputs,
    },
  };
}

const failed = 'secrets,tests-failed,patch-coverage';

describe('a pull request', () => {
  test('gets one check run, one comment, one status and one analysis of both parts', async () => {
    const run = await spawnAction('.', badPullRequest({ publish: everywhere }));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', 'failed-conditions': failed } });
    const { checkRuns, comments, statuses, sarifs } = double.state;
    expect(checkRuns).toMatchObject([{ name: 'gate', conclusion: 'failure' }]);
    expect(checkRuns[0]?.annotations.map(({ path }) => path).sort()).toEqual(['src/a.ts', 'src/pay.ts']);
    expect(statuses).toMatchObject([{ state: 'failure', context: 'gate' }]);
    expect(comments).toHaveLength(1);
    for (const words of ['Secrets', 'Failed tests', 'Coverage of changed lines', 'Security scan', 'Quality gate'])
      expect(comments[0]?.body).toContain(words);
    expect(sarifs).toHaveLength(1);
    const everything = JSON.stringify([checkRuns, comments, run.stdout, run.summary]);
    expect(everything).not.toContain(stripeKey);
  });

  test('keeps its one comment over two runs', async () => {
    const request = badPullRequest();
    await spawnAction('.', request);
    await spawnAction('.', { ...request, inputs: { ...request.inputs, 'minimum-coverage': '99' } });
    expect(double.state.comments).toHaveLength(1);
    expect(double.state.comments[0]?.body).toContain('99%');
  });

  test.each<[string, boolean, Readonly<Record<string, string>>]>([
    ['a fork', true, {}],
    ['Dependabot', false, { GITHUB_ACTOR: 'dependabot[bot]' }],
  ])('of %s has the same verdict, in summary and annotations', async (_name, fork, env) => {
    const request = badPullRequest({}, fork);
    const token = { token: double.forkToken };
    const run = await spawnAction('.', { ...request, ...token, env: { ...request.env, ...env } });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', conclusion: 'failure', 'failed-conditions': failed, 'patch-coverage': '50.00' },
    });
    expect([double.state.comments, double.state.checkRuns]).toEqual([[], []]);
    expect(run.summary).toContain('src/pay.ts');
    expect(run.annotations.some(({ file }) => file === 'src/pay.ts')).toBe(true);
    expect(run.annotations.some(({ message }) => message.includes('expected 1, got 2'))).toBe(true);
    expect(
      run.annotations.filter(({ level, message }) => level === 'notice' && message.includes('read-only')),
    ).toHaveLength(1);
  });
});

describe('an earlier report of the gate', () => {
  test('is a baseline for both parts', async () => {
    const { directory } = temporaryRepository({
      'src/a.ts': '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n',
      'src/pay.ts': secret,
      '.gitignore': '*.info\n',
    });
    const gate = (marks: string, inputs: Readonly<Record<string, string>> = {}) => {
      writeFiles(directory, { 'lcov.info': lcov({ 'src/a.ts': marks }) });
      return spawnAction('.', { cwd: directory, inputs: { offline: 'true', 'minimum-coverage': '1', ...inputs } });
    };
    const first = await gate('++++++++++');
    expect(first.outputs).toMatchObject({ verdict: 'fail', 'failed-conditions': 'secrets' });
    const report = readFileSync(first.outputs['report-path'] ?? '', 'utf8');
    const path = join(temporaryFolder({ 'report.json': report }), 'report.json');
    const baselines = { 'security-baseline': path, 'coverage-baseline': `file:${path}`, 'maximum-coverage-drop': '10' };
    const second = await gate('+++++++++-', baselines);
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suppressed: '1', regressions: '0' } });
    const third = await gate('++++++++--', baselines);
    expect(third.outputs).toMatchObject({ 'failed-conditions': 'coverage-drop', regressions: '1', suppressed: '1' });
  });

  test('that git tracks is none, and the mend names the gate’s own input', async () => {
    const { directory } = temporaryRepository({
      'src/a.ts': '1\n',
      'base.json': '{}',
      'lcov.info': lcov({ 'src/a.ts': '+' }),
    });
    const inputs = { offline: 'true', 'coverage-baseline': 'file:base.json', 'maximum-coverage-drop': '1' };
    const run = await spawnAction('.', { cwd: directory, inputs });
    expect(run.outputs.verdict).toBe('inconclusive');
    expect(run.summary).not.toMatch(/`baseline`/);
  });

  test('is what a review is about', async () => {
    const sarif = JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Linter', rules: [{ id: 'x1', properties: { 'security-severity': '7.5' } }] } },
          results: [
            {
              ruleId: 'x1',
              message: { text: 'Bad thing' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 1 } } }],
            },
          ],
        },
      ],
    });
    const { directory: cwd } = temporaryRepository({
      'src/a.ts': '1\n',
      'a.sarif': sarif,
      '.gitignore': '*.info\nreview.json\n.vetnet/\n',
    });
    writeFiles(cwd, { 'lcov.info': lcov({ 'src/a.ts': '+' }) });
    const flags = ['gate', '--offline', 'true', '--reports', 'a.sarif', '--json'];
    const first = JSON.parse((await runCli(flags, { cwd })).stdout);
    expect(first.verdict).toBe('warn');
    const said = ['--reviewer', 'Ada', '--reason', 'Not reachable.', '--output', 'review.json'];
    const review = await runCli(['review', '--report', '.vetnet/gate/report.json', ...said], { cwd });
    expect(review.exitCode).toBe(0);
    const second = JSON.parse((await runCli([...flags, '--review-evidence', 'review.json'], { cwd })).stdout);
    expect(second.verdict).toBe('pass');
  });
});

describe('where there is more than GitHub takes', () => {
  /** A report of another tool with so many critical findings. */
  const flood = (count: number): string =>
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Linter', rules: [{ id: 'x1', properties: { 'security-severity': '9.8' } }] } },
          results: Array.from({ length: count }, (_, line) => ({
            ruleId: 'x1',
            message: { text: `Bad thing number ${line} that takes some words to tell` },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: line + 1 } } },
            ],
          })),
        },
      ],
    });

  test('the one test that failed is not lost among 60,000 findings, and every limit holds', async () => {
    const request = badPullRequest({ publish: 'summary, annotations, comment', reports: 'reports/flood.sarif' });
    writeFiles(request.cwd ?? '', { 'reports/flood.sarif': flood(60_000) });
    const run = await spawnAction('.', request);
    expect(run.outputs).toMatchObject({ verdict: 'fail', critical: '60001', 'tests-failed': '1' });
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    expect(run.summary).toContain('breaks');
    expect(run.summary).toContain('### Quality gate');
    for (const level of ['error', 'warning', 'notice'] as const)
      expect(run.annotations.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
    const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors.some((message) => message.includes('expected 1, got 2'))).toBe(true);
    expect(errors.some((message) => message.includes('Stripe'))).toBe(true);
    expect(errors.at(-1)).toContain('more: see the step summary');
    expect(double.state.comments[0]?.body.length).toBeLessThanOrEqual(65_535);
    expect(double.state.comments[0]?.body).toContain('Failed tests');
  }, 60_000);
});
