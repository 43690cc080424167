import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { CancelRequest } from './cancellation.ts';
import { jobsOnly, runInline } from './inline-workflow.ts';

const grace = { interruptMs: 300, terminateMs: 300 };
const short = (cancel: CancelRequest): CancelRequest => ({ grace, ...cancel });

/** A step that waits for signals and tells which came; `ends` is the one that ends it. */
const waits = (ends: string): string => `
  - id: wait
    shell: bash
    run: |
      exec node -e "
      process.on('SIGINT', () => { console.log('got SIGINT'); if ('${ends}' === 'SIGINT') process.exit(0); });
      process.on('SIGTERM', () => { console.log('got SIGTERM'); if ('${ends}' === 'SIGTERM') process.exit(3); });
      setInterval(() => {}, 1000);
      console.log('ready');
      "`;

describe('cancelling a run', () => {
  test.each([
    ['SIGINT', ['got SIGINT']],
    ['SIGTERM', ['got SIGINT', 'got SIGTERM']],
    ['SIGKILL', ['got SIGINT', 'got SIGTERM']],
  ])('ends a step that ends by %s', async (ends, signals) => {
    const cancel = short({
      job: 'job',
      step: 'wait',
      line: 'ready',
      ...(ends === 'SIGINT' ? { grace: { interruptMs: 5_000, terminateMs: 5_000 } } : {}),
    });
    const result = await runInline(jobsOnly({ job: `steps:${waits(ends)}\n  - run: echo not reached` }), { cancel });
    const job = result.job('job');
    expect(job.log.match(/got \w+/g)).toEqual(signals);
    expect(job.steps.map((step) => step.conclusion)).toEqual(['success', 'cancelled', 'skipped', 'success']);
    expect(job.annotations.map(({ message }) => message)).toEqual(['The operation was canceled.']);
    expect([job.result, result.conclusion, result.requiredCheck('job')]).toEqual(['cancelled', 'cancelled', 'failure']);
  });

  test('runs steps and jobs that always run, and no other', async () => {
    const jobs = {
      before: '',
      job: `steps:${waits('SIGINT')}
  - { run: 'echo plain' }
  - { run: 'echo failure', if: failure() }
  - { run: 'echo cancelled \${{ job.status }}', if: cancelled() }
  - { run: 'echo always', if: always() }`,
      next: 'needs: job',
      other: '',
      cleanup:
        "needs: [job, next]\nif: always()\nsteps: [{ run: 'echo ${{ needs.job.result }} ${{ needs.next.result }}' }]",
      notice: 'needs: job\nif: cancelled()',
      careful: 'needs: job\nif: ${{ !cancelled() }}',
    };
    const result = await runInline(jobsOnly(jobs), { cancel: short({ job: 'job', step: 'wait', line: 'ready' }) });
    expect(
      result
        .job('job')
        .steps.slice(1, -1)
        .map((step) => step.conclusion),
    ).toEqual(['cancelled', 'skipped', 'skipped', 'success', 'success']);
    expect(result.job('job').log).toContain('cancelled cancelled\n');
    expect(Object.fromEntries(result.jobs.map(({ name, result }) => [name, result]))).toEqual({
      before: 'success',
      job: 'cancelled',
      next: 'skipped',
      other: 'cancelled',
      cleanup: 'success',
      notice: 'success',
      careful: 'skipped',
    });
    expect(result.job('cleanup').log).toBe('cancelled skipped\n');
  });

  test('leaves a step and a job that always run to their end', async () => {
    const patient = 'echo ready; sleep 0.2; echo done';
    const inStep = await runInline(
      jobsOnly({ job: `steps: [{ id: wait, shell: bash, if: always(), run: '${patient}' }, { run: 'true' }]` }),
      {
        cancel: short({ job: 'job', step: 'wait', line: 'ready' }),
      },
    );
    expect(inStep.job('job').steps.map((step) => step.conclusion)).toEqual([
      'success',
      'success',
      'skipped',
      'success',
    ]);
    expect([inStep.job('job').log, inStep.job('job').result]).toEqual(['ready\ndone\n', 'cancelled']);
    const inJob = await runInline(
      jobsOnly({ job: `if: always()\nsteps: [{ id: wait, shell: bash, run: '${patient}' }, { run: 'echo next' }]` }),
      {
        cancel: short({ job: 'job', step: 'wait', line: 'ready' }),
      },
    );
    expect([inJob.job('job').log, inJob.job('job').result, inJob.conclusion]).toEqual([
      'ready\ndone\nnext\n',
      'success',
      'cancelled',
    ]);
  });

  test('reaches into composite actions and still cleans up behind JavaScript actions', async () => {
    const outer = `name: Outer
description: Outer
runs:
  using: composite
  steps:
    - uses: $/js${waits('SIGINT').replaceAll(/^/gm, '  ')}
    - { shell: bash, run: 'echo plain' }
    - { shell: bash, run: 'echo swept', if: always() }
`;
    const js = 'name: JS\ndescription: JS\nruns: { using: node24, main: main.js, post: post.js }\n';
    const files = {
      'outer/action.yml': outer,
      'js/action.yml': js,
      'js/main.js': '',
      'js/post.js': "console.log('post');",
    };
    const result = await runInline(jobsOnly({ job: 'steps: [{ uses: $/outer }]' }), {
      files,
      cancel: short({ job: 'job', step: 'wait', line: 'ready' }),
    });
    const job = result.job('job');
    expect(job.log.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'ready',
      'got SIGINT',
      'swept',
      'post',
      '',
    ]);
    expect(job.steps[1]?.steps.map((step) => step.conclusion)).toEqual(['success', 'cancelled', 'skipped', 'success']);
    expect([job.steps[1]?.conclusion, job.result]).toEqual(['cancelled', 'cancelled']);
  });

  test('cancels the legs of a matrix that wait', async () => {
    const job = `strategy: { matrix: { leg: [one, two] } }\nsteps:${waits('SIGINT')}`;
    const result = await runInline(
      jobsOnly({ job, gate: 'needs: job\nif: always()\nsteps: [{ run: "echo ${{ needs.job.result }}" }]' }),
      {
        cancel: short({ job: 'job (one)', line: 'ready' }),
      },
    );
    expect(result.jobs.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'job (one): cancelled',
      'job (two): cancelled',
      'gate: success',
    ]);
    expect(result.job('gate').log).toBe('cancelled\n');
  });

  test('that never comes to pass ends the test', async () => {
    const cancel = short({ job: 'job', step: 'nope' });
    await expect(runInline(jobsOnly({ job: '' }), { cancel })).rejects.toThrow('was never reached');
  });
});

test('a job that runs too long is cancelled', async () => {
  const result = await runInline(
    jobsOnly({ job: `timeout-minutes: 1\nsteps:${waits('SIGINT')}`, gate: 'needs: job\nif: always()' }),
    { minuteMs: 400 },
  );
  expect(result.job('job').result).toBe('cancelled');
  expect(result.job('job').annotations.map(({ message }) => message)).toEqual([
    'The operation was canceled.',
    'The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 1 minutes.',
  ]);
  expect(result.job('gate').result).toBe('success');
});

test('what a step leaves running serves the next step and does not outlive the job', async () => {
  const job = `
steps:
  - run: |
      node -e "require('net').createServer((socket) => socket.end('served')).listen(process.env.RUNNER_TEMP + '/socket')" > /dev/null 2>&1 &
      echo "left $!"
  - run: |
      node -e "
      const connect = () => require('net').connect(process.env.RUNNER_TEMP + '/socket').on('data', (data) => console.log(String(data))).on('error', () => setTimeout(connect, 20));
      connect();"`;
  const result = await runInline(jobsOnly({ job }));
  const { log } = result.job('job');
  expect(log).toContain('served\n');
  expect(await isGone(Number(/left (\d+)/.exec(log)?.[1]))).toBe(true);
});

/** Whether a process ends soon; one that nobody has waited for yet is a zombie. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
    if (state === '' || state.startsWith('Z')) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
