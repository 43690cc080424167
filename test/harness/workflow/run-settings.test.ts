import { describe, expect, test } from '@jest/globals';
import type { WorkflowEvent } from './events.ts';
import { jobsOnly, runInline } from './inline-workflow.ts';

const echo = (text: string): string => `steps: [{ run: 'echo "$T"', env: { T: '${text}' } }]`;

describe('concurrency', () => {
  const called = (group: string): string =>
    `on: workflow_call\nconcurrency: ${group}\njobs:\n  work:\n    runs-on: x\n    steps: [{ run: 'true' }]\n`;
  const call = (group: string): string =>
    jobsOnly({ call: 'uses: ./.github/workflows/called.yml' }).replace('on: push', `on: push\nconcurrency: ${group}`);

  test('is told with its group', async () => {
    const result = await runInline(call('{ group: "${{ github.ref }}", cancel-in-progress: true }'), {
      files: { '.github/workflows/called.yml': called('other') },
    });
    expect(result.concurrency).toEqual({ group: 'refs/heads/main', cancelInProgress: true });
    expect(result.conclusion).toBe('success');
  });

  test('of caller and called workflow in one group cancels', async () => {
    const result = await runInline(call("'${{ github.workflow }}'"), {
      files: { '.github/workflows/called.yml': called('${{ github.workflow }}') },
    });
    expect(result.job('call').result).toBe('cancelled');
    expect(result.job('call').annotations[0]?.message).toContain(
      "deadlock for concurrency group '.github/workflows/checks.yml'",
    );
    expect(result.conclusion).toBe('cancelled');
  });

  test('of a job and its workflow in one group cancels the job', async () => {
    const text = jobsOnly({ a: 'concurrency: Same', b: 'concurrency: other' }).replace(
      'on: push',
      'on: push\nconcurrency: same',
    );
    expect((await runInline(text)).jobs.map((job) => job.result)).toEqual(['cancelled', 'success']);
  });
});

describe('the machine of a job', () => {
  test.each([
    ['ubuntu-latest', ['ubuntu-latest'], 'Linux X64'],
    ['ubuntu-24.04-arm', ['ubuntu-24.04-arm'], 'Linux ARM64'],
    ['macos-26', ['macos-26'], 'macOS ARM64'],
    ['[self-hosted, linux]', ['self-hosted', 'linux'], 'Linux X64'],
    ['{ group: big, labels: fast }', ['group: big', 'fast'], 'Linux X64'],
    ["'${{ fromJSON(''[\"a\",\"b\"]'') }}'", ['a', 'b'], 'Linux X64'],
  ])('%s', async (runsOn, labels, system) => {
    const text = jobsOnly({ a: echo('${{ runner.os }} ${{ runner.arch }}') }).replace(
      'runs-on: ubuntu-latest',
      `runs-on: ${runsOn}`,
    );
    const job = (await runInline(text)).job('a');
    expect([job.runsOn, job.log]).toEqual([labels, `${system}\n`]);
  });

  test('must be told, and be one that the harness can be', async () => {
    const text = (runsOn: string) => jobsOnly({ a: '' }).replace('ubuntu-latest', runsOn);
    const none = await runInline(text("'${{ needs.none.outputs.runner }}'"));
    expect(none.job('a').annotations[0]?.message).toContain("runs-on: Unexpected value ''");
    await expect(runInline(text('windows-latest'))).rejects.toThrow('a Windows runner');
  });
});

describe('a run by hand', () => {
  const inputs = `
      deep: { type: boolean, default: false }
      level: { type: choice, options: [low, high], default: low }
      note: { type: string, required: true }
      count: { type: number, default: 2 }`;
  const text = jobsOnly({
    a: echo(
      '${{ inputs.deep == true }} ${{ github.event.inputs.deep }} ${{ inputs.level }} ${{ inputs.note }} ${{ inputs.count == 2 }}',
    ),
  }).replace('on: push', `on:\n  workflow_dispatch:\n    inputs:${inputs}`);
  const run = (given: Extract<WorkflowEvent, { name: 'workflow_dispatch' }>['inputs'] = {}) =>
    runInline(text, { event: { name: 'workflow_dispatch', inputs: given } });

  test('has typed inputs with defaults, and as text in the event', async () => {
    expect((await run({ deep: true, note: 'n' })).job('a').log).toBe('true true low n true\n');
    expect((await run({ note: 'n', level: 'high' })).job('a').log).toBe('false  high n true\n');
  });

  test.each([
    [{}, "Required input 'note' not provided"],
    [{ note: 'n', level: 'mid' }, "Provided value 'mid' for input 'level' not in the list of allowed values"],
    [{ note: 'n', deep: 'maybe' }, "Provided value 'maybe' for input 'deep' not in the list"],
    [{ note: 'n', other: 1 }, 'Unexpected inputs provided: ["other"]'],
  ])('with %j is refused', async (given, message) => {
    const result = await run(given);
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems[0]).toContain(message);
  });
});

test('a name or a time limit that cannot be evaluated fails its job alone', async () => {
  const broken = '${{ fromJSON(github.ref) }}';
  const result = await runInline(
    jobsOnly({ a: `name: '${broken}'`, b: `timeout-minutes: ${broken}`, c: 'if: always()' }),
  );
  expect(result.jobs.map(({ id, result }) => `${id}: ${result}`)).toEqual(['a: failure', 'b: failure', 'c: success']);
});

test('the matrix of a job without one is null', async () => {
  const result = await runInline(jobsOnly({ a: echo('${{ toJSON(matrix) }} ${{ strategy.job-total }}') }));
  expect(result.job('a').log).toBe('null 1\n');
});
