import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { githubToken, stripeKey } from '../harness/made-up-secrets.ts';
import { pullRequestRun } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import type { Files } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// What judges a change must not come from the change: it is said, whatever it accepts.

const secret = `const key = '${stripeKey}';\n`;
const policy = (lines: readonly string[]) =>
  `version: 1\nsecurity-scan:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const allowAll = '[[rules]]\nid = "nothing"\nregex = "never-there"\nkeywords = ["never-there"]\n';

let github: GitHubDouble;
beforeEach(async () => {
  github = await startGitHubDouble();
});
afterEach(() => github.close());

/** A pull request that changes `before` to `after`. */
function review(before: Files, after: Files, inputs: Readonly<Record<string, string>> = {}) {
  const repository = temporaryRepository({ 'a.ts': 'export const a = 1;\n', ...before });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  repository.commit(after);
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  const head = repository.git('rev-parse', 'HEAD');
  const request = pullRequestRun(github, { base, head });
  return spawnAction('security-scan', {
    ...request,
    cwd: repository.directory,
    inputs: { offline: 'true', ...inputs },
  });
}

describe('a pull request that accepts its own secret', () => {
  test.each<[string, Files, string]>([
    ['by a comment of gitleaks', { 'b.ts': `const key = '${stripeKey}'; // gitleaks:allow\n` }, 'b.ts:1'],
    ['by a comment of ours', { 'b.ts': `// vetnet:allow stripe-secret-key sandbox\n${secret}` }, 'b.ts:2'],
    ['by a fingerprint', { 'b.ts': secret, '.gitleaksignore': 'b.ts:stripe-secret-key:1\n' }, '.gitleaksignore'],
  ])('%s is told', async (_name, after, named) => {
    const run = await review({}, after);
    expect(run.outputs).toMatchObject({ verdict: 'warn', secrets: '0' });
    expect(Number(run.outputs.suppressed)).toBeGreaterThan(0);
    expect(run.summary).toContain(named);
  });

  test.each<[string, Files, Files]>([
    ['by rules of its own', {}, { 'rules.toml': allowAll, '.github/vetnet.yml': policy(['secret-rules: rules.toml']) }],
    [
      'by an edit of the rules',
      { 'rules.toml': '[extend]\nuseDefault = true\n', '.github/vetnet.yml': policy(['secret-rules: rules.toml']) },
      { 'rules.toml': allowAll },
    ],
    ['by an exclusion', {}, { '.github/vetnet.yml': policy(['exclude: [b.ts]']) }],
    ['by narrower paths', {}, { '.github/vetnet.yml': policy(['paths: [a.ts]']) }],
    ['by fewer scanners', {}, { '.github/vetnet.yml': policy(['scanners: [workflows]']) }],
    [
      'by an ignore',
      {},
      { '.github/vetnet.yml': policy(['ignores:', "  - id: '*'", '    reason: Why not.', '    paths: [b.ts]']) },
    ],
    ['by a milder threshold', {}, { '.github/vetnet.yml': policy(['only-new: true']) }],
  ])('%s is told', async (_name, before, after) => {
    const run = await review(before, { 'b.ts': secret, ...after });
    expect(run.outputs.verdict).not.toBe('pass');
    expect(run.outputs['failed-conditions'] || run.summary).toMatch(/secrets|weaker demand|edits it|inconclusive/);
  });

  test('by attributes that call it binary is caught', async () => {
    const run = await review(
      {},
      { 'b.ts': secret, '.gitattributes': '* binary -diff -text\n' },
      { 'only-new': 'true' },
    );
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '1', 'new-findings': '1' });
  });

  test('by a baseline that it brings is caught', async () => {
    const baseline = JSON.stringify([
      {
        RuleID: 'stripe-secret-key',
        File: 'b.ts',
        StartLine: 1,
        EndLine: 1,
        Secret: 'REDACTED',
        Fingerprint: 'b.ts:stripe-secret-key:1',
        Description: '',
        Match: '',
      },
    ]);
    const run = await review({}, { 'b.ts': secret, 'baseline.json': baseline }, { baseline: 'baseline.json' });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '1' });
  });
});

test('a comment that is put above a secret of before is told too', async () => {
  const run = await review({ 'b.ts': secret }, { 'b.ts': `// vetnet:allow stripe-secret-key it is old\n${secret}` });
  expect(run.outputs).toMatchObject({ verdict: 'warn', secrets: '0', suppressed: '1' });
});

test('comments that were there before trouble no other change', async () => {
  const run = await review(
    { 'b.ts': `const key = '${stripeKey}'; // gitleaks:allow\n` },
    { 'c.ts': 'export const c = 3;\n' },
  );
  expect(run.outputs).toMatchObject({ verdict: 'pass', secrets: '0', suppressed: '1' });
});

test('a secret in the name of a branch, a commit or a file stands nowhere in full', async () => {
  const run = await review({}, { [`${githubToken}.ts`]: 'export const a = 1;\n', 'b.ts': secret });
  const traces = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), JSON.stringify(github.state)];
  expect(traces.join('\n')).not.toContain(stripeKey);
});
