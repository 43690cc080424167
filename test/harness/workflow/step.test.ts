import { describe, expect, test } from '@jest/globals';
import { jobsOnly, runInline } from './inline-workflow.ts';
import type { StepResult } from './result.ts';

/** Runs one job with these steps; the rest of the job may stand before them. */
async function runStepsOf(steps: string, options: Parameters<typeof runInline>[1] & { readonly job?: string } = {}) {
  const { job = '', ...rest } = options;
  const indented = steps
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  const result = await runInline(jobsOnly({ job: `${job}\nsteps:\n${indented}` }), rest);
  expect(result.problems).toEqual([]);
  const found = result.job('job');
  const own = found.steps.slice(1, -1);
  return { ...found, own, step: (id: string): StepResult | undefined => own.find((each) => each.id === id) };
}

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
    const result = await runStepsOf(text);
    expect(result.own.map((step) => step.conclusion).join(' ')).toBe(conclusions);
    expect(result.result).toBe(job);
  });
});

describe('run', () => {
  test('without a shell it is bash with -e, without pipefail', async () => {
    const result = await runStepsOf(`
- { id: pipe, run: 'false | true' }
- { id: errexit, run: "false\\necho reached" }`);
    expect(result.own.map((step) => step.conclusion)).toEqual(['success', 'failure']);
    expect(result.step('errexit')?.log).not.toContain('reached');
  });

  test('with shell bash it has pipefail, and says the exit code', async () => {
    const result = await runStepsOf("- { id: pipe, shell: bash, run: '(exit 7) | true' }");
    expect(result.step('pipe')?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 7.' },
    ]);
  });

  test('other shells by name and by a format of their own', async () => {
    const result = await runStepsOf(`
- { shell: sh, run: 'echo one' }
- { shell: python, run: 'print("two")' }
- { shell: 'cat {0}', run: 'three $HOME' }
- { id: bad, shell: 'cat', run: '' }`);
    expect(result.log).toMatch(/one\n[\s\S]*two\n[\s\S]*three \$HOME\n/);
    expect(result.step('bad')?.conclusion).toBe('failure');
  });

  test('a shell that the harness does not know ends the test', async () => {
    await expect(runStepsOf("- { shell: pwsh, run: 'Get-Date' }")).rejects.toThrow('does not implement shell pwsh');
  });

  test('in the working directory, and with the defaults of job over workflow', async () => {
    const files = { 'a/here.txt': '', 'b/here.txt': '' };
    const steps = `
- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
- { id: default, run: 'basename "$PWD"; false | echo no pipefail' }
- { id: own, run: 'basename "$PWD"', working-directory: b }`;
    const result = await runStepsOf(steps, {
      files,
      job: 'permissions: { contents: read }\ndefaults: { run: { working-directory: a } }',
    });
    expect(result.step('default')?.log).toBe('a\nno pipefail\n');
    expect(result.step('own')?.log).toBe('b\n');
  });

  test('has a fresh workspace and a temporary folder, both with a blank in their path', async () => {
    const result = await runStepsOf('- { run: \'echo "$GITHUB_WORKSPACE|$RUNNER_TEMP|$PWD"; ls -A\' }');
    expect(result.own[0]?.log).toMatch(/^(.* .*\/clinic\/clinic)\|.* .*\/_temp\|\1\n$/);
  });
});

describe('the files of a step', () => {
  test('env reaches later steps as variable and context, and not the step itself', async () => {
    const result = await runStepsOf(`
- run: |
    echo "A=one" >> "$GITHUB_ENV"
    printf 'B<<END\\ntwo\\nlines\\nEND\\n' >> "$GITHUB_ENV"
    echo "now \${A-unset}"
- run: echo "then $A $B \${{ env.A }}"`);
    expect(result.log).toContain('now unset\n');
    expect(result.log).toContain('then one two\nlines one\n');
  });

  test('path goes before PATH, the last one first', async () => {
    const result = await runStepsOf(`
- run: |
    for name in one two; do
      mkdir "$RUNNER_TEMP/$name"; printf '#!/bin/sh\\necho from '$name > "$RUNNER_TEMP/$name/tool"; chmod +x "$RUNNER_TEMP/$name/tool"
      echo "$RUNNER_TEMP/$name" >> "$GITHUB_PATH"
    done
- run: tool`);
    expect(result.log).toContain('from two\n');
  });

  test('a file that does not parse fails the step', async () => {
    const result = await runStepsOf('- { id: bad, run: \'echo no-equals-sign >> "$GITHUB_OUTPUT"\' }');
    expect(result.step('bad')?.conclusion).toBe('failure');
    expect(result.step('bad')?.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'no-equals-sign'",
    ]);
  });

  test('NODE_OPTIONS cannot be set for later steps', async () => {
    const result = await runStepsOf(
      '- { run: \'echo NODE_OPTIONS=--version >> "$GITHUB_ENV"\' }\n- { run: \'echo "[$NODE_OPTIONS]"\' }',
    );
    expect(result.log).toContain('[]\n');
    expect(result.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('the summary is kept, and refused when it is too large', async () => {
    const result = await runStepsOf(`
- { run: 'echo "# Fine" >> "$GITHUB_STEP_SUMMARY"' }
- { id: large, run: 'head -c 1048577 /dev/zero >> "$GITHUB_STEP_SUMMARY"' }`);
    expect(result.summary).toBe('# Fine\n');
    expect(result.step('large')?.annotations[0]?.message).toContain('supports content up to a size of 1024k');
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
    const result = await runStepsOf(`
- env: { GITHUB_SHA: mine, RUNNER_OS: mine, lower: 'yes' }
  run: echo "$GITHUB_SHA $RUNNER_OS \${{ env.lower }} \${{ env.LOWER }}."`);
    expect(result.log).toMatch(/^[0-9a-f]{40} Linux yes \.\n$/);
  });

  test('an expression that comes to a list is no text', async () => {
    const result = await runStepsOf("- { id: list, run: 'true', env: { A: \"${{ fromJSON('[1]') }}\" } }");
    expect(result.step('list')?.annotations[0]?.message).toBe('env.A: A sequence was not expected');
  });
});

describe('what a step prints', () => {
  test('masks what is secret, line by line', async () => {
    const result = await runStepsOf(
      `
- env: { KEY: '\${{ secrets.KEY }}', TOKEN: '\${{ github.token }}' }
  run: |
    echo "$KEY" | tail -n 1
    echo "token $TOKEN"
    echo "::add-mask::hush"
    echo "hush now"
    echo "# hush" >> "$GITHUB_STEP_SUMMARY"`,
      { secrets: { KEY: 'first line\nsecond line' } },
    );
    expect(result.log).toBe('***\ntoken ***\n::add-mask::***\n*** now\n');
    expect(result.summary).toBe('# ***\n');
  });

  test('keeps ten annotations of a level', async () => {
    const result = await runStepsOf(
      '- { run: \'for i in $(seq 12); do echo "::warning file=a.ts,line=$i::w$i"; done; echo ::notice::n\' }',
    );
    expect(result.annotations).toHaveLength(11);
    expect(result.annotations[9]).toEqual({ level: 'warning', message: 'w10', file: 'a.ts', line: 10 });
  });

  test('takes no command between stop-commands and its end', async () => {
    const result = await runStepsOf(
      "- { run: 'echo ::stop-commands::abc; echo ::error::no; echo ::abc::; echo ::error::yes' }",
    );
    expect(result.annotations.map(({ message }) => message)).toEqual(['yes']);
  });

  test('commands that the runner has disabled are errors; deprecated ones end the test', async () => {
    const result = await runStepsOf("- { run: 'echo ::set-env name=A::b' }\n- { run: 'echo \"[$A]\"' }");
    expect(result.log).toContain('[]');
    expect(result.annotations[0]?.message).toContain('The `set-env` command is disabled');
    await expect(runStepsOf("- { run: 'echo ::set-output name=a::b' }")).rejects.toThrow(
      'deprecated command set-output',
    );
  });
});

describe('expressions of a step', () => {
  test('see every context', async () => {
    const result = await runStepsOf(
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
    const result = await runStepsOf(
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
    const result = await runStepsOf(`
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
  const result = await runStepsOf(
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
