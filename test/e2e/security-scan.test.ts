import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { githubToken, stripeKey } from '../harness/made-up-secrets.ts';
import { type OsvDouble, startOsvDouble } from '../harness/osv-double/server.ts';
import { runCli } from '../harness/run-cli.ts';
import { pullRequestRun } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// The shipped scan as its users run it.

const step = (tree: Files, request: ActionRequest = {}) =>
  spawnAction('security-scan', { cwd: temporaryRepository(tree).directory, ...request });

const source = 'export const answer = 42;\n';

/** Everything a run leaves behind, to look for what must not be in it. */
function tracesOf(run: Awaited<ReturnType<typeof step>>): string {
  const folder = join(run.outputs['report-path'] ?? '', '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => /\.\w+$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'));
  return [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), ...texts].join('\n');
}

describe('a repository', () => {
  test('without findings passes, and every declared output is set', async () => {
    const run = await step({ 'src/a.ts': source });
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { verdict: 'pass', findings: '0', secrets: '0', compliance: 'COMPLIANT', 'sbom-path': 'unknown' },
    });
    const names: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/public-names.json'), 'utf8'));
    expect(names).toMatchObject({ actions: { 'security-scan': { outputs: Object.keys(run.outputs).sort() } } });
    for (const path of ['sarif-path', 'html-path', 'report-path', 'evidence-path']) {
      expect(existsSync(run.outputs[path] ?? '')).toBe(true);
    }
  });

  test('with a secret fails, and the secret stands nowhere', async () => {
    const run = await step({ 'src/a.ts': source, 'src/pay.ts': `const key = '${stripeKey}';\n` });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'failed-conditions': 'secrets', secrets: '1', compliance: 'NON-COMPLIANT' },
    });
    expect(run.annotations[0]).toMatchObject({ file: 'src/pay.ts', line: 1 });
    const traces = tracesOf(run);
    expect(traces).toContain('src/pay.ts');
    expect(traces).not.toContain(stripeKey);
    expect(traces).not.toContain(stripeKey.slice(12));
  });

  test('with a packed secret is told that nobody unpacks it', async () => {
    const run = await step({ 'src/a.ts': source, 'bundle.zip': `PK\u0003\u0004\0\0${githubToken}` });
    expect(run.summary).toContain('bundle.zip is an archive and was not opened');
  });

  test('that is none, without git and without network, is scanned all the same', async () => {
    const cwd = temporaryFolder({ 'a.py': `TOKEN = "${githubToken}"\n`, 'package-lock.json': lockfile('1.0.0') });
    const run = await spawnAction('security-scan', { cwd, env: { PATH: '' }, inputs: { offline: 'true' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '1', findings: 'unknown', critical: 'unknown' });
    expect(run.summary).toContain('Nobody looked for vulnerabilities');
  });

  test('with files that hold no text tells that only their names were looked at', async () => {
    const run = await step({ 'src/a.ts': source, 'logo.bin': 'a\0\x01\x02\0\0\0\0'.repeat(20) });
    const { facts } = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'));
    expect(JSON.stringify(facts)).toContain('1 binary file by name only');
  });

  test('that has nothing to look at is no clean one', async () => {
    const run = await step({ 'src/a.ts': source }, { inputs: { paths: 'nothing-here' } });
    expect(run.outputs.verdict).not.toBe('pass');
  });
});

describe('accepted', () => {
  const file = { 'src/pay.ts': `const key = '${stripeKey}';\n` };
  const policy = (expires: string) => ({
    ...file,
    '.github/vetnet.yml': `version: 1\nsecurity-scan:\n  ignores:\n    - id: '*'\n      reason: A key of the sandbox.\n      paths: [src/**]\n      expires: ${JSON.stringify(expires)}\n`,
  });

  test('by an ignore in force is shown and does not count', async () => {
    const run = await step(policy('2999-12-31'));
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', findings: '0', suppressed: '1' } });
    expect(run.summary).toContain('A key of the sandbox.');
  });

  test('by an ignore that has expired is a finding again', async () => {
    const run = await step(policy('2020-01-01'));
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '1', suppressed: '0' });
  });

  test('by a comment beside it is counted', async () => {
    const run = await step({
      'src/pay.ts': `const key = '${stripeKey}'; // vetnet:allow stripe a key of the sandbox\n`,
    });
    expect(Number(run.outputs.suppressed) + Number(run.outputs.secrets)).toBe(1);
  });

  test('by the report of an earlier run', async () => {
    const repository = temporaryRepository(file);
    const first = await spawnAction('security-scan', { cwd: repository.directory });
    const run = await spawnAction('security-scan', {
      cwd: repository.directory,
      inputs: { baseline: first.outputs['report-path'] ?? '' },
    });
    expect(run.outputs).toMatchObject({ verdict: 'pass', suppressed: '1' });
  });
});

describe('scanners', () => {
  test('that were asked for and are not there make the verdict inconclusive', async () => {
    const run = await step({ 'src/a.ts': source }, { inputs: { scanners: 'secrets, trufflehog' } });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'inconclusive', findings: 'unknown', secrets: 'unknown' },
    });
    expect(run.summary.toLowerCase()).toContain('trufflehog');
  });

  test('of others are read from their reports, and what is cut is no zero', async () => {
    const sarif = JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Linter', rules: [{ id: 'x1', properties: { 'security-severity': '9.8' } }] } },
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
    const whole = await step({ 'src/a.ts': source, 'a.sarif': sarif }, { inputs: { reports: 'a.sarif' } });
    expect(whole.outputs).toMatchObject({ verdict: 'fail', critical: '1', 'failed-conditions': 'critical-findings' });
    const cut = await step(
      { 'src/a.ts': source, 'a.sarif': sarif.slice(0, sarif.length * 0.6) },
      { inputs: { reports: 'a.sarif' } },
    );
    expect(cut.outputs).toMatchObject({ verdict: 'inconclusive' });
    const missing = await step({ 'src/a.ts': source }, { inputs: { reports: 'nothing/*.sarif' } });
    expect(missing.outputs).toMatchObject({ verdict: 'inconclusive' });
  });
});

function lockfile(version: string): string {
  return JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { 'left-pod': version } },
      'node_modules/left-pod': {
        version,
        resolved: `https://registry.npmjs.org/left-pod/-/left-pod-${version}.tgz`,
        integrity: `sha512-${'A'.repeat(86)}==`,
      },
    },
  });
}

describe('dependencies', () => {
  let osv: OsvDouble;
  beforeEach(async () => {
    osv = await startOsvDouble();
  });
  afterEach(() => osv.close());

  const high = {
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: ['CVE-2026-0001'],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
  };

  test('with a critical vulnerability fail, with the way to mend it', async () => {
    osv.add({ ...high, severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H' }] }, [
      '1.0.0',
    ]);
    const run = await step({ 'package-lock.json': lockfile('1.0.0') }, { env: osv.env });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', critical: '1' } });
    expect(run.summary).toContain('1.2.3');
    expect(existsSync(run.outputs['sbom-path'] ?? '')).toBe(true);
  });

  test('with a high one wait for a review, which holds for these findings only', async () => {
    osv.add(high, ['1.0.0']);
    const repository = temporaryRepository({ 'package-lock.json': lockfile('1.0.0'), '.gitignore': 'evidence/\n' });
    const cwd = repository.directory;
    const first = await spawnAction('security-scan', { cwd, env: osv.env });
    expect(first.outputs).toMatchObject({ verdict: 'warn', 'review-required': 'true', high: '1' });
    const review = await runCli(
      ['review', '--report', first.outputs['report-path'] ?? '', '--reviewer', 'Ada', '--reason', 'Not reachable.'],
      { cwd },
    );
    expect(review.exitCode).toBe(0);
    const written = /\S+\.json/.exec(review.stdout)?.[0] ?? '';
    const inputs = { 'review-evidence': join(cwd, written) };
    const cleared = await spawnAction('security-scan', { cwd, env: osv.env, inputs });
    expect(cleared.outputs).toMatchObject({ verdict: 'pass', 'review-required': 'false', high: '1' });
    osv.add({ ...high, id: 'GHSA-dddd-eeee-ffff', aliases: ['CVE-2026-0002'] }, ['1.0.0']);
    const again = await spawnAction('security-scan', { cwd, env: osv.env, inputs });
    expect(again.outputs).toMatchObject({ verdict: 'warn', 'review-required': 'true', high: '2' });
  });

  test('that nobody answers for are unknown, never clean', async () => {
    osv.inject({ operation: '*', status: 503, times: 100 });
    const run = await step(
      { 'package-lock.json': lockfile('1.0.0') },
      { env: osv.env, inputs: { scanners: 'dependencies' } },
    );
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', critical: 'unknown', findings: 'unknown' });
  });
});

describe('a pull request', () => {
  let github: GitHubDouble;
  beforeEach(async () => {
    github = await startGitHubDouble();
  });
  afterEach(() => github.close());

  function change(before: Files, ...commits: readonly Files[]) {
    const repository = temporaryRepository(before);
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'feature/x');
    for (const files of commits) repository.commit(files);
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    return { ...repository, base, head: repository.git('rev-parse', 'HEAD') };
  }

  test('with a secret that a later commit takes away fails', async () => {
    const {
      directory: cwd,
      base,
      head,
    } = change({ 'a.ts': source }, { 'b.ts': `const key = '${stripeKey}';\n` }, { 'b.ts': source });
    const run = await spawnAction('security-scan', { ...pullRequestRun(github, { base, head }), cwd });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '1', 'new-findings': '1' });
    expect(github.state.comments[0]?.body).toContain('b.ts');
    expect(JSON.stringify(github.state)).not.toContain(stripeKey);
  });

  test('tells what it brings from what was there', async () => {
    const {
      directory: cwd,
      base,
      head,
    } = change({ 'old.ts': `const key = '${stripeKey}';\n` }, { 'new.ts': `const token = '${githubToken}';\n` });
    const run = await spawnAction('security-scan', { ...pullRequestRun(github, { base, head }), cwd });
    expect(run.outputs).toMatchObject({ verdict: 'fail', secrets: '2', 'new-findings': '1' });
    const only = { 'only-new': 'true' };
    const fresh = await spawnAction('security-scan', { ...pullRequestRun(github, { base, head }), cwd, inputs: only });
    expect(fresh.outputs).toMatchObject({ verdict: 'fail', secrets: '1', 'new-findings': '1' });
  });

  test('from a fork ends with the same verdict', async () => {
    const { directory: cwd, base, head } = change({ 'a.ts': source }, { 'b.ts': `const key = '${stripeKey}';\n` });
    const run = await spawnAction('security-scan', { ...pullRequestRun(github, { base, head, fork: true }), cwd });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', secrets: '1', 'new-findings': '1' } });
    expect(github.state.comments).toEqual([]);
  });
});

test('what is staged is scanned before it is committed, not what the work tree says by now', async () => {
  const repository = temporaryRepository({ 'a.ts': source, 'old.ts': `const key = '${githubToken}';\n` });
  writeFiles(repository.directory, { 'a.ts': `const key = '${stripeKey}';\n` });
  repository.git('add', 'a.ts');
  writeFileSync(join(repository.directory, 'a.ts'), source);
  const args = ['security-scan', '--staged', '--publish', 'none', '--json'];
  const found = await runCli(args, { cwd: repository.directory });
  expect(found.exitCode).toBe(1);
  expect(found.stdout).toContain('a.ts');
  expect(found.stdout).not.toContain('old.ts');
  repository.git('add', 'a.ts');
  expect((await runCli(args, { cwd: repository.directory })).exitCode).toBe(0);
});
