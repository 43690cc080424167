import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

// However one part ends, the other one speaks, and the gate is never green when one of them did not look.

const root = join(import.meta.dirname, '../..');
const reports = { 'lcov.info': lcov({ 'src/a.ts': '+++-' }), 'junit.xml': junit({ adds: undefined }) };
const inputs = {
  coverage: 'reports/lcov.info',
  'test-results': 'reports/junit.xml',
  'minimum-coverage': '70',
  offline: 'true',
};

function project(tree: Files): string {
  const { directory } = temporaryRepository({ 'src/a.ts': '1\n2\n3\n4\n', '.gitignore': 'reports/\n', ...tree });
  writeFiles(join(directory, 'reports'), reports);
  return directory;
}

const step = (tree: Files, request: ActionRequest = {}) =>
  spawnAction('.', { cwd: project(tree), ...request, inputs: { ...inputs, ...request.inputs } });

type Run = Awaited<ReturnType<typeof step>>;

const messages = (run: Run): readonly string[] => run.annotations.map(({ message }) => message);
const predicate = (run: Run, name: string) =>
  JSON.parse(readFileSync(join(run.outputs['evidence-path'] ?? '', '..', name), 'utf8')).predicate;

/** Every output is set, and none is empty. */
function expectWhole({ outputs }: Run): void {
  const names = JSON.parse(readFileSync(join(root, 'docs/public-names.json'), 'utf8'));
  expect(Object.keys(outputs).sort()).toEqual(names.actions.gate.outputs);
  expect(Object.keys(outputs).filter((name) => outputs[name] === '' && name !== 'failed-conditions')).toEqual([]);
}

describe('a scan that crashes', () => {
  /** Rules for secrets that the scan cannot use: it gives up before it has looked. */
  const rules = { 'rules.toml': '[[rules]]\nid = "x"\nregex = "("\n' };
  const crash = { 'secret-rules': 'rules.toml' };

  test('is inconclusive, and the quality still speaks', async () => {
    const run = await step(rules, { inputs: crash });
    expectWhole(run);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: {
        verdict: 'inconclusive',
        conclusion: 'failure',
        findings: 'unknown',
        secrets: 'unknown',
        compliance: 'unknown',
        'sarif-path': 'unknown',
        'security-html-path': 'unknown',
        'line-coverage': '75.00',
        'tests-total': '1',
      },
    });
    expect(run.summary).toContain('Run completed: security-scan');
    expect(run.summary).toContain('75.00%');
    expect(messages(run).filter((message) => message.includes('rules.toml'))).toHaveLength(1);
    expect(predicate(run, 'security-scan.evidence.json')).toMatchObject({
      verdict: 'inconclusive',
      conclusion: 'failure',
    });
    expect(predicate(run, 'quality-gate.evidence.json')).toMatchObject({ verdict: 'pass', conclusion: 'success' });
  });

  test('fails the step even where everything missing is tolerated', async () => {
    const run = await step(rules, { inputs: { ...crash, 'on-missing': 'ignore', 'fail-on': 'never' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', conclusion: 'failure' } });
  });

  test('does not hide that the quality fails', async () => {
    const run = await step(rules, { inputs: { ...crash, 'minimum-coverage': '80' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'failed-conditions': 'line-coverage' });
  });

  test('because a part of the bundle is gone is a crash as well', async () => {
    const tree = temporaryFolder();
    for (const path of ['action.yml', 'dist']) cpSync(join(root, path), join(tree, path), { recursive: true });
    const chunks = readdirSync(join(tree, 'dist')).filter((name) => /^\d+\.index\.js$/.test(name));
    // Words that only the room of the scan has.
    const ofScan = chunks.filter((name) =>
      readFileSync(join(tree, 'dist', name), 'utf8').includes("'findings-accepted'"),
    );
    expect(ofScan).toHaveLength(1);
    for (const name of ofScan) rmSync(join(tree, 'dist', name));
    const run = await step({}, { tree });
    expectWhole(run);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'inconclusive', findings: 'unknown', 'line-coverage': '75.00', 'tests-failed': '0' },
    });
    expect(messages(run).filter((message) => message.startsWith('A bug of ours'))).toHaveLength(1);
  });

  test('ends a command as a wrong setting does', async () => {
    const run = await runCli(['gate', '--secret-rules', 'rules.toml', '--offline', 'true'], { cwd: project(rules) });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('Line coverage');
  });
});

describe('bad inputs', () => {
  const wrong = {
    'fail-on-severity': 'terrible',
    'minimum-coverage': '180',
    'coverage-baseline': 'somewhere',
    history: 'some',
    'fail-on': 'perhaps',
  };

  test('of both parts are all named at once, each once and by the name that it was given under', async () => {
    const run = await step({}, { inputs: wrong });
    expectWhole(run);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', conclusion: 'failure' } });
    for (const name of Object.keys(wrong)) {
      expect([name, messages(run).filter((message) => message.startsWith(`${name} is `)).length]).toEqual([name, 1]);
    }
    expect(messages(run).filter((message) => message.startsWith('baseline '))).toEqual([]);
    const folder = join(run.outputs['evidence-path'] ?? '', '..');
    expect(readdirSync(folder).filter((name) => name.endsWith('evidence.json'))).toEqual(['evidence.json']);
  });

  test('in sections of both parts are named once, with their places', async () => {
    const policy = 'version: 1\nsecurity-scan: { history: some }\nquality-gate: { minimum-coverage: 180 }\n';
    const run = await step({ '.github/vetnet.yml': policy });
    const places = run.annotations.filter(({ file }) => file === '.github/vetnet.yml').map(({ line }) => line);
    expect(places.sort()).toEqual([2, 3]);
    expect(run.outputs.verdict).toBe('inconclusive');
  });
});

describe('a run that is cancelled', () => {
  /** Takes every connection and never answers. */
  const silent = createServer(() => {});
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    silent.closeAllConnections();
    silent.close();
  });

  test('while the quality is judged keeps what the scan found', async () => {
    const start = performance.now();
    const run = await step(
      { 'src/pay.ts': `const key = '${stripeKey}';\n` },
      { inputs: { 'coverage-baseline': `url:${url}/report.json`, 'maximum-coverage-drop': '1' }, cancelAfterMs: 2500 },
    );
    expectWhole(run);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', conclusion: 'failure', secrets: '1', 'line-coverage': 'unknown' },
    });
    expect(run.summary).toContain('src/pay.ts');
    expect(run.summary).toContain('Run completed: quality-gate');
    expect(existsSync(run.outputs['sarif-path'] ?? '')).toBe(true);
    expect(predicate(run, 'security-scan.evidence.json').verdict).toBe('fail');
    expect(predicate(run, 'quality-gate.evidence.json').verdict).toBe('inconclusive');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('while the scan looks has looked at nothing, and fails', async () => {
    const lock = {
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app' },
        'node_modules/left': {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/left/-/left-1.0.0.tgz',
          integrity: `sha512-${'A'.repeat(86)}==`,
        },
      },
    };
    const run = await step(
      { 'package-lock.json': JSON.stringify(lock) },
      { inputs: { offline: 'false', 'on-missing': 'ignore' }, env: { VETNET_OSV_URL: url }, cancelAfterMs: 2500 },
    );
    expectWhole(run);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'inconclusive', conclusion: 'failure', findings: 'unknown', 'line-coverage': 'unknown' },
    });
    for (const part of ['security-scan', 'quality-gate']) expect(run.summary).toContain(`Run completed: ${part}`);
    expect(run.summary).toContain('cancelled');
  });
});
