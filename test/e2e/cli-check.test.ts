import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runNode } from '../harness/child.ts';
import { runCli } from '../harness/run-cli.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { root } from '../house/source-tree.ts';

const caller = (inputs: string) => `on: { pull_request: {}, merge_group: {} }
permissions: {}
jobs:
  vetnet:
    permissions: { contents: read, pull-requests: write }
    uses: org/vetnet-actions/.github/workflows/gate.yml@v1
    with: ${inputs}
`;

test('our own repository uses its own actions as they are', async () => {
  const { stdout, exitCode } = await runCli(['check', '--json'], { cwd: root });
  const { remarks, uses } = JSON.parse(stdout);
  expect(remarks.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
  expect(uses).toBeGreaterThan(4);
  expect(exitCode).toBe(0);
});

test.each(['cardiology', 'swiftconcur', 'vetnet'])('the example %s is right', async (name) => {
  // Away from here, so that the example is the root of its repository.
  const example = join(root, 'examples', name);
  const paths = ['.github/vetnet.yml', '.github/workflows/checks.yml', '.github/workflows/security.yml'];
  const cwd = temporaryFolder(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(example, path), 'utf8')])),
  );
  const { stdout, exitCode } = await runCli(['check', '--strict', '--json'], { cwd });
  expect(JSON.parse(stdout).remarks).toEqual([]);
  expect(exitCode).toBe(0);
});

describe('the workflows beside the bundle are what a call is held against', () => {
  test.each<[string, string, readonly string[], number]>([
    ['right', '{ modules: "a, b", timeout-minutes: 20 }', [], 0],
    ['an unknown input', '{ module: a }', ['unknown-input'], 1],
    ['a value of its action', '{ ecosystem: maven }', ['input-value'], 1],
    ['a number in quotes', '{ timeout-minutes: "20" }', ['input-value'], 1],
  ])('%s', async (_name, inputs, rules, exitCode) => {
    const cwd = temporaryFolder({ '.github/workflows/a.yml': caller(inputs) });
    const run = await runCli(['check', '--json'], { cwd });
    expect(JSON.parse(run.stdout).remarks.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
    expect(run.exitCode).toBe(exitCode);
  });
});

test('a copy of dist alone says what it cannot know', async () => {
  const cwd = temporaryFolder({ '.github/workflows/a.yml': caller('{ module: a }') });
  const copy = temporaryFolder();
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  const alone = await runNode({
    args: [join(copy, 'dist/cli.js'), 'check', '--json'],
    cwd,
    env: { PATH: process.env.PATH },
  });
  expect(JSON.parse(alone.stdout).remarks).toMatchObject([{ level: 'unknown', rule: 'not-checked' }]);
  expect(alone.exitCode).toBe(3);
});

test('a large workflow takes no time that one notices', async () => {
  const steps = Array.from({ length: 2_000 }, (_, at) => `      - run: echo ${at}\n`).join('');
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}      - uses: org/vetnet-actions/security-scan@v1\n`;
  const start = performance.now();
  const { exitCode } = await runCli(['check'], { cwd: temporaryFolder({ '.github/workflows/a.yml': text }) });
  expect(exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});
