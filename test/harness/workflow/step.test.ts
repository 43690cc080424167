import { describe, expect, test } from '@jest/globals';
import { runInline, runSteps } from './inline-workflow.ts';

describe('which steps run', () => {
  /** Conclusions of the steps, and that of the job (GitHub Docs: expressions, status check functions). */
  const rows: readonly (readonly [string, readonly string[], string, string])[] = [
    ['a failed step skips the rest', ['run: exit 1', 'run: "true"'], 'failure skipped', 'failure'],
    ['always() runs after a failure', ['run: exit 1', 'run: "true"\nif: always()'], 'failure success', 'failure'],
    ['failure() runs after a failure', ['run: exit 1', 'run: "true"\nif: failure()'], 'failure success', 'failure'],
    ['failure() does not run without one', ['run: "true"', 'run: "true"\nif: failure()'], 'success skipped', 'success'],
    [
      '!cancelled() runs after a failure',
      ['run: exit 1', 'run: "true"\nif: ${{ !cancelled() }}'],
      'failure success',
      'failure',
    ],
    [
      'continue-on-error goes on',
      ['run: exit 1\ncontinue-on-error: true', 'run: "true"'],
      'success success',
      'success',
    ],
    [
      'outcome tells what continue-on-error hides',
      [
        'run: exit 1\ncontinue-on-error: true',
        "run: 'true'\nif: steps.s0.outcome == 'failure' && steps.s0.conclusion == 'success'",
      ],
      'success success',
      'success',
    ],
    [
      'a condition may ask for a step that was skipped',
      ['run: "true"\nif: false', "run: 'true'\nif: steps.s0.outcome == 'skipped'"],
      'skipped success',
      'success',
    ],
    [
      'a condition that cannot be evaluated fails',
      ["run: 'true'\nif: fromJSON('{')", 'run: "true"'],
      'failure skipped',
      'failure',
    ],
    [
      'an env that cannot be evaluated fails',
      ["run: 'true'\nenv: { A: \"${{ fromJSON('{') }}\" }"],
      'failure',
      'failure',
    ],
    [
      'a condition sees the env of its step',
      ["run: 'true'\nif: env.MODE == 'on'\nenv: { MODE: on }"],
      'success',
      'success',
    ],
  ];
  test.each(rows)('%s', async (_, steps, conclusions, job) => {
    const text = steps.map((step, index) => `- id: s${index}\n${step.replaceAll(/^/gm, '  ')}`).join('\n');
    const result = await runSteps(text);
    expect(result.own.map((step) => step.conclusion).join(' ')).toBe(conclusions);
    expect(result.result).toBe(job);
  });
});

describe('env', () => {
  test('of the step goes over that of the job, and that over the workflow', async () => {
    const text = `
on: push
permissions: {}
env: { A: workflow, B: workflow, C: workflow }
jobs:
  job:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps:
      - { run: 'echo "$A $B $C"', env: { C: step } }
      - { run: 'echo C=exported >> "$GITHUB_ENV"' }
      - { run: 'echo "$A $B $C"' }
      - { run: 'echo "$A $B $C"', env: { C: step } }`;
    const result = await runInline(text);
    expect(result.job('job').log).toBe('workflow job step\nworkflow job exported\nworkflow job step\n');
  });

  test('cannot replace what the runner says, and is told upper from lower case', async () => {
    const result = await runSteps(`
- env: { GITHUB_SHA: mine, RUNNER_OS: mine, lower: 'yes' }
  run: echo "$GITHUB_SHA $RUNNER_OS \${{ env.lower }} \${{ env.LOWER }}."`);
    expect(result.log).toMatch(/^[0-9a-f]{40} Linux yes \.\n$/);
  });

  test('an expression that comes to a list is no text', async () => {
    const result = await runSteps("- { id: list, run: 'true', env: { A: \"${{ fromJSON('[1]') }}\" } }");
    expect(result.step('list')?.annotations[0]?.message).toBe('env.A: A sequence was not expected');
  });
});

describe('expressions of a step', () => {
  test('see every context', async () => {
    const result = await runSteps(
      `
- env:
    ALL: \${{ github.event_name }} \${{ github.event.after == github.sha }} \${{ vars.REGION }} \${{ runner.os }} \${{ job.status }} \${{ secrets.KEY != '' }} \${{ secrets.NONE == '' }} \${{ github.job }} \${{ github.repository }} \${{ github.workflow }}
  run: echo "$ALL"`,
      { vars: { REGION: 'eu' }, secrets: { KEY: 'k3y' } },
    );
    expect(result.log).toBe('push true eu Linux success true true job acme/clinic .github/workflows/checks.yml\n');
  });

  test('hashFiles hashes what matches, and is empty when nothing does', async () => {
    const files = { 'a/package-lock.json': '1', 'b/package-lock.json': '2', 'b/other.json': '3' };
    const result = await runSteps(
      `
- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
- env:
    ALL: \${{ hashFiles('**/package-lock.json') }} \${{ hashFiles('**/package-lock.json', '!b/**') != hashFiles('**/package-lock.json') }} [\${{ hashFiles('none') }}]
  run: echo "$ALL"`,
      { files, job: 'permissions: { contents: read }' },
    );
    expect(result.own[1]?.log).toMatch(/^[0-9a-f]{64} true \[\]\n$/);
  });

  test('of several lines are read by their value and not by their indentation', async () => {
    const result = await runSteps(`
- if: >-
    github.event_name == 'push' &&
    \${{ 'a' == 'b' }}
  run: "true"
- env:
    FOLDED: >-
      one \${{ github.event_name }}
      two
    QUOTED: "a\\t\${{ github.event_name }}
      b"
  run: |
    echo "[$FOLDED] [$QUOTED]"`);
    // Text and expression mixed make a string, which is true.
    expect(result.own[0]?.conclusion).toBe('success');
    expect(result.own[1]?.log).toBe('[one push two] [a\tpush b]\n');
  });
});

test('a step that runs too long is stopped and has failed', async () => {
  const result = await runSteps(
    `
- { id: slow, run: 'exec sleep 60', timeout-minutes: 1 }
- { id: next, run: 'true', if: always() }`,
    { minuteMs: 50 },
  );
  expect(result.step('slow')?.outcome).toBe('failure');
  expect(result.step('slow')?.annotations[0]?.message).toBe(
    "The action 'Run exec sleep 60' has timed out after 1 minutes.",
  );
  expect(result.step('next')?.conclusion).toBe('success');
  expect(result.result).toBe('failure');
});
