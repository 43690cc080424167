import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, temporaryFolder } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// However a run ends, every output is set, and what was not measured is `unknown`: neither empty nor zero.

const source = 'export const answer = 42;\n';
const secret = `const key = '${stripeKey}';\n`;
const names = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/public-names.json'), 'utf8')) as {
    actions: { 'security-scan': { outputs: readonly string[] } };
  }
).actions['security-scan'].outputs;
const counts = ['findings', 'critical', 'high', 'medium', 'low', 'secrets', 'suppressed'];

const step = (tree: Files, request: ActionRequest = {}) =>
  spawnAction('security-scan', {
    cwd: temporaryRepository(tree).directory,
    ...request,
    inputs: { offline: 'true', ...request.inputs },
  });

type Run = Awaited<ReturnType<typeof step>>;

function expectWhole({ outputs }: Run): void {
  expect(Object.keys(outputs).sort()).toEqual([...names].sort());
  expect(Object.entries(outputs).filter(([, value]) => value === '')).toEqual(
    outputs['failed-conditions'] === '' ? [['failed-conditions', '']] : [],
  );
}

function expectUnknown({ outputs }: Run): void {
  for (const name of counts) expect([name, outputs[name]]).toEqual([name, 'unknown']);
  expect(outputs.compliance).not.toBe('COMPLIANT');
}

describe('every output is set when the run', () => {
  test('passes', async () => {
    const run = await step({ 'a.ts': source });
    expectWhole(run);
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'new-findings': 'unknown', secrets: '0' } });
  });

  test('fails', async () => {
    const run = await step({ 'a.ts': secret });
    expectWhole(run);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', secrets: '1' } });
  });

  test('has nothing to look at', async () => {
    const run = await step({ 'a.ts': source }, { inputs: { paths: '!**' } });
    expectWhole(run);
    expectUnknown(run);
    expect(run.outputs.verdict).toBe('inconclusive');
  });

  test('has rules that leave out everything', async () => {
    const rules = '[extend]\nuseDefault = true\n[allowlist]\npaths = [".*"]\n';
    const run = await step({ 'a.ts': source, 'rules.toml': rules }, { inputs: { 'secret-rules': 'rules.toml' } });
    expectWhole(run);
    expect(run.outputs).toMatchObject({ verdict: 'warn', secrets: 'unknown' });
  });

  test('has rules that are none', async () => {
    const run = await step({ 'a.ts': source, 'rules.toml': '' }, { inputs: { 'secret-rules': 'rules.toml' } });
    expectWhole(run);
    expectUnknown(run);
    expect(run.outputs.verdict).toBe('inconclusive');
  });

  test.each([
    ['an input is wrong', { 'fail-on-severity': 'terrible' }],
    ['a rule file is missing', { 'secret-rules': 'nowhere.toml' }],
    ['a scanner is unknown', { scanners: 'nonesuch' }],
  ])('cannot begin because %s', async (_name, inputs) => {
    const run = await step({ 'a.ts': source }, { inputs });
    expectWhole(run);
    expectUnknown(run);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('inconclusive');
  });

  test('has a policy that is none', async () => {
    const run = await step({ 'a.ts': source, '.github/vetnet.yml': 'version: 1\nsecurity-scan: [\n' });
    expectWhole(run);
    expectUnknown(run);
  });

  test('is cancelled', async () => {
    const many: Record<string, string> = { 'a.ts': source };
    const rules = '[[rules]]\nid = "slow"\nregex = "(x+x+)+y"\nkeywords = ["x"]\n';
    for (let at = 0; at < 20; at += 1) many[`slow${at}.ts`] = `${'x'.repeat(40)}\n`;
    const start = performance.now();
    const run = await step(
      { ...many, 'rules.toml': rules },
      { inputs: { 'secret-rules': 'rules.toml' }, cancelAfterMs: 2500 },
    );
    expectWhole(run);
    expectUnknown(run);
    expect(run.outputs.verdict).toBe('inconclusive');
    expect(performance.now() - start).toBeLessThan(12_000);
  });
});

describe('the command', () => {
  const folder = () => temporaryRepository({ 'a.ts': source, 'b.ts': secret }).directory;
  test.each([
    ['0 for a pass', ['security-scan', '--offline', 'true', '--paths', 'a.ts'], 0],
    ['1 for a fail', ['security-scan', '--offline', 'true'], 1],
    ['2 for a wrong flag', ['security-scan', '--nonesuch'], 2],
    ['3 for no answer', ['security-scan', '--offline', 'true', '--paths', 'a.ts', '--reports', 'none.sarif'], 3],
    ['2 for a review without its report', ['review'], 2],
    [
      '4 for a review of what is not there',
      ['review', '--report', 'none.json', '--reviewer', 'Ada', '--reason', 'Fine.'],
      4,
    ],
  ])('ends with %s', async (_name, args, exitCode) => {
    const run = await runCli(args, { cwd: folder() });
    expect(run.exitCode).toBe(exitCode);
    if (exitCode > 1) expect(run.stderr + run.stdout).not.toContain('bug of ours');
  });

  test('review takes no report of another shape, and none without high findings', async () => {
    const cwd = temporaryFolder();
    for (const text of [
      '',
      '{}',
      '[]',
      'null',
      '{"facts":{"findings":[]}}',
      '{"facts":null}',
      `{"a":${'['.repeat(5000)}`,
    ]) {
      writeFileSync(join(cwd, 'report.json'), text);
      const args = ['review', '--report', 'report.json', '--reviewer', 'Ada', '--reason', 'Fine.'];
      const run = await runCli(args, { cwd });
      expect(run).toMatchObject({ exitCode: 4, stderr: 'report.json is no JSON report of a security scan.\n' });
    }
  });

  test('tells every input in its help', async () => {
    const run = await runCli(['security-scan', '--help']);
    expect(run.exitCode).toBe(0);
    for (const flag of ['--staged', '--secret-rules', '--only-new', '--review-evidence', '--history', '--json']) {
      expect(run.stdout).toContain(flag);
    }
  });
});
