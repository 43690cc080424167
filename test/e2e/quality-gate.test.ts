import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { qualityGate } from '../../src/actions/quality-gate/inputs.ts';
import { type CliRequest, runCli } from '../harness/run-cli.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, temporaryFolder } from '../harness/temporary-folder.ts';

// The shipped bundle as its users run it: in a step and on a laptop. Run on other versions of Node with VETNET_TEST_NODE.

/** Four executable lines, three of them covered: 75 %. */
const lcov = 'TN:\nSF:src/dose.ts\nDA:1,1\nDA:2,4\nDA:3,0\nDA:4,1\nLF:4\nLH:3\nend_of_record\n';
const junit = (failure: string): string =>
  `<testsuites><testsuite name="dose"><testcase name="adds" classname="dose" time="0.1"/><testcase name="stops" classname="dose">${failure}</testcase></testsuite></testsuites>`;
const files: Files = { 'lcov.info': lcov, 'junit.xml': junit('') };
const inputs = { coverage: 'lcov.info', 'test-results': 'junit.xml', 'minimum-coverage': '75' };

const step = (request: ActionRequest = {}, tree: Files = files) =>
  spawnAction('quality-gate', { cwd: temporaryFolder(tree), inputs, ...request });

const cli = (args: readonly string[], request: CliRequest = {}, tree: Files = files) =>
  runCli(['quality-gate', ...args], { cwd: temporaryFolder(tree), ...request });

describe('in a step', () => {
  test('a threshold that is just met passes', async () => {
    const result = await step();
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: '',
      commands: [],
      outputs: {
        verdict: 'pass',
        conclusion: 'success',
        'failed-conditions': '',
        'line-coverage': '75.00',
        'branch-coverage': 'unknown',
        'lines-covered': '3',
        'lines-total': '4',
        'tests-total': '2',
        'tests-failed': '0',
      },
    });
    expect(result.summary).toContain('75');
    expect(existsSync(result.outputs['report-path'] ?? '')).toBe(true);
  });

  test('every declared output is set', async () => {
    const { outputs } = await step();
    const names: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/public-names.json'), 'utf8'));
    expect(names).toMatchObject({ actions: { 'quality-gate': { outputs: Object.keys(outputs).sort() } } });
  });

  test('a threshold that is missed by a hair fails', async () => {
    const result = await step({ inputs: { ...inputs, 'minimum-coverage': '75.01' } });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', conclusion: 'failure', 'failed-conditions': 'line-coverage' },
    });
  });

  test('a failing test fails and is annotated', async () => {
    const tree = { ...files, 'junit.xml': junit('<failure message="dose too high">at dose.ts:3</failure>') };
    const result = await step({}, tree);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { 'failed-conditions': 'tests-failed', 'tests-failed': '1' },
    });
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('dose too high');
  });

  test('a report that is not there is inconclusive, and fails unless tolerated', async () => {
    const missing = { ...inputs, 'test-results': 'nothing/*.xml' };
    expect(await step({ inputs: missing })).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'inconclusive', 'tests-total': 'unknown' },
    });
    expect(await step({ inputs: { ...missing, 'on-missing': 'warn' } })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'inconclusive', conclusion: 'success' },
    });
  });

  test('wrong inputs are all named at once, and nothing is judged', async () => {
    const result = await step({ inputs: { ...inputs, 'minimum-coverage': '180', 'fail-on': 'never-ever' } });
    expect(result.exitCode).toBe(1);
    const messages = result.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain('minimum-coverage');
    expect(messages).toContain('fail-on');
  });

  test('names and messages in reports stay text', async () => {
    const evil =
      '&#10;::set-output name=verdict::pass&#10;::error::forged&#10;@everyone &lt;script&gt;alert(1)&lt;/script&gt;';
    const tree = { ...files, 'junit.xml': junit(`<failure message="${evil}">${evil}</failure>`) };
    const result = await step({}, tree);
    expect(result).toMatchObject({ exitCode: 1, commands: [], outputs: { verdict: 'fail' } });
    expect(result.annotations.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
    const outsideOfCode = result.summary.replaceAll(/^```text\n[\s\S]*?\n```$/gm, '');
    expect(outsideOfCode).not.toMatch(/<script/i);
    expect(outsideOfCode).not.toContain('@everyone');
  });

  test('the token is masked before anything else is said', async () => {
    const result = await step({ token: 'ghs_secret0123456789' });
    expect(result.masks).toContain('ghs_secret0123456789');
    const before = result.stdout.slice(0, result.stdout.indexOf('::add-mask::'));
    expect(before).not.toContain('ghs_secret0123456789');
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });
});

describe('on a laptop', () => {
  test('reports at usual places are found without a flag', async () => {
    const result = await cli([]);
    expect(result).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('75.00%') });
    expect(await cli(['--minimum-coverage', '75'])).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['a missed threshold', ['--minimum-coverage', '90'], 1],
    ['an unknown flag', ['--minimum-converage', '90'], 2],
    ['a bad value', ['--minimum-coverage', 'high'], 2],
    ['a missing report', ['--coverage', 'nothing.info'], 3],
    ['a missing report that is tolerated', ['--coverage', 'nothing.info', '--on-missing', 'warn'], 0],
    ['help', ['--help'], 0],
  ])('%s', async (_name, args, exitCode) => {
    expect(await cli(args)).toMatchObject({ exitCode });
  });

  test('help names every input and no other', async () => {
    const { stdout } = await cli(['--help']);
    const flags = [...stdout.matchAll(/^ {2,}--([a-z-]+)/gm)].map(([, name = '']) => name);
    expect(new Set(flags)).toEqual(new Set([...Object.keys(qualityGate.inputs), 'json', 'quiet', 'verbose', 'help']));
  });

  test('an unknown flag is met with the known one', async () => {
    expect((await cli(['--minimum-converage', '90'])).stderr).toContain('minimum-coverage');
  });

  test('--json prints the report and nothing else', async () => {
    const { stdout } = await cli(['--json', '--minimum-coverage', '75']);
    expect(JSON.parse(stdout)).toMatchObject({ action: 'quality-gate', verdict: 'pass', conclusion: 'success' });
  });

  test('colour only on a terminal', async () => {
    const colourCode = String.fromCharCode(27);
    expect((await cli([])).stdout).not.toContain(colourCode);
    expect((await cli([], { tty: true })).stdout).toContain(colourCode);
    expect((await cli([], { tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(colourCode);
  });
});
