import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// The umbrella as a team runs it: `uses: org/vetnet-actions@v1`, the action of the root.

const source = 'one\ntwo\nthree\nfour\n';
const secret = `const key = '${stripeKey}';\n`;
const good = { 'lcov.info': lcov({ 'src/a.ts': '++++' }), 'junit.xml': junit({ adds: undefined, stops: undefined }) };
const bad = { ...good, 'junit.xml': junit({ adds: undefined, stops: 'too late' }) };
const inputs = { coverage: 'reports/lcov.info', 'test-results': 'reports/junit.xml', offline: 'true' };

/** A repository with reports that git does not track. */
function project(tree: Files, reports: Files): string {
  const { directory } = temporaryRepository({ 'src/a.ts': source, '.gitignore': 'reports/\n', ...tree });
  writeFiles(join(directory, 'reports'), reports);
  return directory;
}

const step = (tree: Files, reports: Files, request: ActionRequest = {}) =>
  spawnAction('.', { cwd: project(tree, reports), ...request, inputs: { ...inputs, ...request.inputs } });

const json = (path: string | undefined) => JSON.parse(readFileSync(path ?? '', 'utf8'));

describe('the gate', () => {
  test('passes where both parts pass, with every declared output', async () => {
    const run = await step({}, good);
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: '',
      commands: [],
      outputs: {
        verdict: 'pass',
        conclusion: 'success',
        'failed-conditions': '',
        findings: '0',
        secrets: '0',
        'new-findings': 'unknown',
        compliance: 'COMPLIANT',
        'line-coverage': '100.00',
        'branch-coverage': 'unknown',
        'tests-total': '2',
        'tests-failed': '0',
      },
    });
    const names = json(join(import.meta.dirname, '../../docs/public-names.json'));
    expect(Object.keys(run.outputs).sort()).toEqual(names.actions.gate.outputs);
    const paths = Object.keys(run.outputs).filter((name) => name.endsWith('-path') && name !== 'sbom-path');
    expect(paths).toHaveLength(6);
    for (const path of paths) expect([path, existsSync(run.outputs[path] ?? '')]).toEqual([path, true]);
    expect(run.summary.match(/^## /gm)).toHaveLength(1);
  });

  test('is the same from its own folder', async () => {
    const request = { cwd: project({}, good), inputs };
    const [root, folder] = [await spawnAction('.', request), await spawnAction('gate', request)];
    const withoutPaths = (outputs: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(outputs).filter(([name]) => !name.endsWith('-path')));
    expect(withoutPaths(folder.outputs)).toEqual(withoutPaths(root.outputs));
  });

  test.each<[string, Files, Files, string]>([
    ['the scan', { 'src/pay.ts': secret }, good, 'secrets'],
    ['the tests', {}, bad, 'tests-failed'],
    ['both', { 'src/pay.ts': secret }, bad, 'secrets,tests-failed'],
  ])('fails in %s', async (_name, tree, reports, failed) => {
    const run = await step(tree, reports);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: {
        verdict: 'fail',
        conclusion: 'failure',
        'failed-conditions': failed,
        secrets: failed.includes('secrets') ? '1' : '0',
        'tests-failed': failed.includes('tests') ? '1' : '0',
        'line-coverage': '100.00',
        // About the scan alone, whatever the tests say.
        compliance: failed.includes('secrets') ? 'NON-COMPLIANT' : 'COMPLIANT',
      },
    });
    expect(run.stdout + run.summary).not.toContain(stripeKey);
  });

  test('starts with the part that fails, and keeps the other one closed', async () => {
    const { summary } = await step({}, bad);
    const [quality, scan] = [summary.indexOf('### Quality gate'), summary.indexOf('### Security scan')];
    expect(quality).toBeGreaterThan(0);
    expect(scan).toBeGreaterThan(quality);
    expect(summary.slice(scan)).not.toMatch(/^#### /m);
    expect(summary.match(/### Metrics/g)).toHaveLength(1);
  });

  test('is inconclusive where there is nothing to judge the quality by', async () => {
    const run = await spawnAction('.', { cwd: project({}, {}), inputs: { offline: 'true' } });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'inconclusive', findings: '0', 'line-coverage': 'unknown', 'tests-total': 'unknown' },
    });
  });
});

describe('each part goes by its own section of the policy', () => {
  const policy = (text: string): Files => ({ '.github/vetnet.yml': `version: 1\n${text}\n` });
  const withoutTests = { 'lcov.info': good['lcov.info'] };

  test.each<[string, string, Files, number]>([
    ['missing tests are tolerated', 'quality-gate: { on-missing: ignore }', {}, 0],
    ['missing tests are tolerated, a secret is not', 'quality-gate: { on-missing: ignore }', { 'a.ts': secret }, 1],
    ['the scan tolerates what is missing, the tests do not', 'security-scan: { on-missing: ignore }', {}, 1],
    [
      'the scan only reports',
      'security-scan: { fail-on: never }\nquality-gate: { on-missing: warn }',
      { 'a.ts': secret },
      0,
    ],
    ['what holds for all holds for both', 'on-missing: warn', {}, 0],
  ])('%s', async (_name, text, tree, exitCode) => {
    const run = await step({ ...tree, ...policy(text) }, withoutTests);
    expect([run.exitCode, run.outputs['tests-total']]).toEqual([exitCode, 'unknown']);
    expect(run.outputs.verdict).toBe('a.ts' in tree ? 'fail' : 'inconclusive');
    expect(run.outputs.conclusion).toBe(exitCode === 0 ? 'success' : 'failure');
  });

  test('and the statement about each says what it did', async () => {
    const run = await step(policy('quality-gate: { on-missing: ignore }'), withoutTests);
    const folder = join(run.outputs['evidence-path'] ?? '', '..');
    const statements = ['evidence', 'security-scan.evidence', 'quality-gate.evidence'].map(
      (name) => json(join(folder, `${name}.json`)).predicate,
    );
    expect(statements).toMatchObject([
      { action: 'gate', verdict: 'inconclusive', conclusion: 'success' },
      { action: 'security-scan', 'check-name': 'gate', verdict: 'pass', conclusion: 'success' },
      { action: 'quality-gate', 'check-name': 'gate', verdict: 'inconclusive', conclusion: 'success' },
    ]);
    const keys = statements.map(({ conditions }) => conditions.map(({ key }: { key: string }) => key));
    expect(keys[0]).toEqual([...(keys[1] ?? []), ...(keys[2] ?? [])]);
    expect(keys[1]).toContain('scanners-completed');
    expect(keys[2]).toContain('tests-count');
  });
});

describe('on a laptop', () => {
  test.each<[string, Files, Files, number]>([
    ['0 for a pass', {}, good, 0],
    ['1 for a fail', {}, bad, 1],
    ['3 for no answer', {}, {}, 3],
  ])('it ends with %s', async (_name, tree, reports, exitCode) => {
    const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
    const run = await runCli(['gate', ...flags], { cwd: project(tree, reports) });
    expect(run.exitCode).toBe(exitCode);
    expect(run.stdout).toMatch(/^. gate /);
  });

  test('it leaves the records of gate and parts in one log that verifies', async () => {
    const cwd = project({}, good);
    await runCli(['gate', '--offline', 'true'], { cwd });
    const verified = await runCli(['audit', 'verify'], { cwd });
    expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('3 records') });
    const exported = await runCli(['audit', 'export', '--format', 'csv'], { cwd });
    const actions = exported.stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[2]);
    expect(actions.sort()).toEqual(['gate', 'quality-gate', 'security-scan']);
  });

  test('its help names every flag once, by the name that the gate has', async () => {
    const { stdout } = await runCli(['gate', '--help']);
    const flags = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags).toEqual(expect.arrayContaining(['security-baseline', 'coverage-baseline', 'minimum-coverage']));
    expect(flags).not.toContain('baseline');
  });
});
