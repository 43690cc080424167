import { describe, expect, test } from '@jest/globals';
import { runSteps } from './inline-workflow.ts';

describe('run', () => {
  test('without a shell it is bash with -e, without pipefail', async () => {
    const result = await runSteps(`
- { id: pipe, run: 'false | true' }
- { id: errexit, run: "false\\necho reached" }`);
    expect(result.own.map((step) => step.conclusion)).toEqual(['success', 'failure']);
    expect(result.step('errexit')?.log).not.toContain('reached');
  });

  test('with shell bash it has pipefail, and says the exit code', async () => {
    const result = await runSteps("- { id: pipe, shell: bash, run: '(exit 7) | true' }");
    expect(result.step('pipe')?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 7.' },
    ]);
  });

  test('other shells by name and by a format of their own', async () => {
    const result = await runSteps(`
- { shell: sh, run: 'echo one' }
- { shell: 'node {0}', run: 'console.log("two")' }
- { shell: 'cat {0}', run: 'three $HOME' }
- { id: bad, shell: 'cat', run: '' }`);
    expect(result.log).toMatch(/one\n[\s\S]*two\n[\s\S]*three \$HOME\n/);
    expect(result.step('bad')?.conclusion).toBe('failure');
  });

  test('a shell that the harness does not know ends the test', async () => {
    await expect(runSteps("- { shell: pwsh, run: 'Get-Date' }")).rejects.toThrow('does not implement shell pwsh');
  });

  test('in the working directory, and with the defaults of job over workflow', async () => {
    const files = { 'a/here.txt': '', 'b/here.txt': '' };
    const steps = `
- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
- { id: default, run: 'basename "$PWD"; false | echo no pipefail' }
- { id: own, run: 'basename "$PWD"', working-directory: b }`;
    const result = await runSteps(steps, {
      files,
      job: 'permissions: { contents: read }\ndefaults: { run: { working-directory: a } }',
    });
    expect(result.step('default')?.log).toBe('a\nno pipefail\n');
    expect(result.step('own')?.log).toBe('b\n');
  });

  test('has a fresh workspace and a temporary folder, both with a blank in their path', async () => {
    const result = await runSteps('- { run: \'echo "$GITHUB_WORKSPACE|$RUNNER_TEMP|$PWD"; ls -A\' }');
    expect(result.own[0]?.log).toMatch(/^(.* .*\/clinic\/clinic)\|.* .*\/_temp\|\1\n$/);
  });
});

describe('the files of a step', () => {
  test('env reaches later steps as variable and context, and not the step itself', async () => {
    const result = await runSteps(`
- run: |
    echo "A=one" >> "$GITHUB_ENV"
    printf 'B<<END\\ntwo\\nlines\\nEND\\n' >> "$GITHUB_ENV"
    echo "now \${A-unset}"
- run: echo "then $A $B \${{ env.A }}"`);
    expect(result.log).toContain('now unset\n');
    expect(result.log).toContain('then one two\nlines one\n');
  });

  test('path goes before PATH, the last one first', async () => {
    const result = await runSteps(`
- run: |
    for name in one two; do
      mkdir "$RUNNER_TEMP/$name"; printf '#!/bin/sh\\necho from '$name > "$RUNNER_TEMP/$name/tool"; chmod +x "$RUNNER_TEMP/$name/tool"
      echo "$RUNNER_TEMP/$name" >> "$GITHUB_PATH"
    done
- run: tool`);
    expect(result.log).toContain('from two\n');
  });

  test('a file that does not parse fails the step', async () => {
    const result = await runSteps('- { id: bad, run: \'echo no-equals-sign >> "$GITHUB_OUTPUT"\' }');
    expect(result.step('bad')?.conclusion).toBe('failure');
    expect(result.step('bad')?.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'no-equals-sign'",
    ]);
  });

  test('NODE_OPTIONS cannot be set for later steps', async () => {
    const result = await runSteps(
      '- { run: \'echo NODE_OPTIONS=--version >> "$GITHUB_ENV"\' }\n- { run: \'echo "[$NODE_OPTIONS]"\' }',
    );
    expect(result.log).toContain('[]\n');
    expect(result.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('the summary is kept, and refused when it is too large', async () => {
    const result = await runSteps(`
- { run: 'echo "# Fine" >> "$GITHUB_STEP_SUMMARY"' }
- { id: large, run: 'head -c 1048577 /dev/zero >> "$GITHUB_STEP_SUMMARY"' }`);
    expect(result.summary).toBe('# Fine\n');
    expect(result.step('large')?.annotations[0]?.message).toContain('supports content up to a size of 1024k');
  });
});

describe('what a step prints', () => {
  test('masks what is secret, line by line', async () => {
    const result = await runSteps(
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
    const result = await runSteps(
      '- { run: \'for i in $(seq 12); do echo "::warning file=a.ts,line=$i::w$i"; done; echo ::notice::n\' }',
    );
    expect(result.annotations).toHaveLength(11);
    expect(result.annotations[9]).toEqual({ level: 'warning', message: 'w10', file: 'a.ts', line: 10 });
  });

  test('takes no command between stop-commands and its end', async () => {
    const result = await runSteps(
      "- { run: 'echo ::stop-commands::abc; echo ::error::no; echo ::abc::; echo ::error::yes' }",
    );
    expect(result.annotations.map(({ message }) => message)).toEqual(['yes']);
  });

  test('commands that the runner has disabled are errors; deprecated ones end the test', async () => {
    const result = await runSteps("- { run: 'echo ::set-env name=A::b' }\n- { run: 'echo \"[$A]\"' }");
    expect(result.log).toContain('[]');
    expect(result.annotations[0]?.message).toContain('The `set-env` command is disabled');
    await expect(runSteps("- { run: 'echo ::set-output name=a::b' }")).rejects.toThrow('deprecated command set-output');
  });
});
