import { describe, expect, test } from '@jest/globals';
import { jobsOnly, runInline } from './inline-workflow.ts';

/** A workflow that can be called, with what its trigger says and its jobs. */
function called(trigger: string, jobs: string): string {
  const indent = (text: string, by: number): string => text.trim().replaceAll(/^/gm, ' '.repeat(by));
  return `on:\n  workflow_call:\n${indent(trigger, 4)}\njobs:\n${indent(jobs, 2)}\n`;
}

const calledPath = '.github/workflows/called.yml';
const uses = 'uses: ./.github/workflows/called.yml';

const echo = (text: string): string => `
echo:
  runs-on: ubuntu-latest
  outputs: { said: '\${{ steps.say.outputs.said }}' }
  steps:
    - id: say
      env:
        TEXT: ${text}
      run: |
        echo "text $TEXT"
        echo "said=$TEXT" >> "$GITHUB_OUTPUT"`;

function runCalling(job: string, text: string, more: Parameters<typeof runInline>[1] = {}) {
  const { files, ...rest } = more;
  return runInline(
    jobsOnly({
      call: `${uses}\n${job}`,
      after: "needs: call\nsteps: [{ run: 'echo after ${{ needs.call.outputs.said }}' }]",
    }),
    {
      files: { [calledPath]: text, ...files },
      ...rest,
    },
  );
}

describe('a called workflow', () => {
  test('gets typed inputs with defaults, and gives outputs', async () => {
    const trigger = `
inputs:
  text: { type: string, default: 'for \${{ github.repository }}' }
  none: { type: string }
  flag: { type: boolean, required: true }
  count: { type: number, default: 3 }
  off: { type: boolean }
outputs:
  said: { value: '\${{ jobs.echo.outputs.said }}' }`;
    const text = `\${{ inputs.text }}, [\${{ inputs.none }}], \${{ inputs.flag == true }}, \${{ inputs.count + '' }}, \${{ inputs.off == false }}`;
    const result = await runCalling('with: { flag: true }', called(trigger, echo(text.replace(" + ''", ''))));
    expect(result.problems).toEqual([]);
    expect(result.jobs.map((job) => job.name)).toEqual(['call / echo', 'after']);
    expect(result.job('call/echo').log).toBe('text for acme/clinic, [], true, 3, true\n');
    expect(result.job('after').log).toContain('after for acme/clinic, [], true, 3, true\n');
  });

  test('shows its jobs behind the name of the job that calls, and one line when that is skipped', async () => {
    const text = called(
      '{}'.replace('{}', 'inputs: {}'),
      `${echo('x')}\nnamed:\n  name: Named (\${{ github.job }})\n  runs-on: x\n  steps: [{ run: 'true' }]`,
    );
    const shown = await runCalling('name: Checks', text);
    expect(shown.jobs.map((job) => job.name)).toEqual(['Checks / echo', 'Checks / Named (named)', 'after']);
    const skipped = await runCalling('name: Checks\nif: false', text);
    expect(skipped.jobs.map(({ name, result }) => [name, result])).toEqual([
      ['Checks', 'skipped'],
      ['after', 'skipped'],
    ]);
    expect(skipped.requiredCheck('Checks / echo')).toBe('pending');
  });

  test('fails the job that calls it, whose always() jobs run', async () => {
    const text = called(
      'inputs: {}',
      "bad:\n  runs-on: x\n  steps: [{ run: exit 1 }]\ngood:\n  needs: bad\n  if: always()\n  runs-on: x\n  steps: [{ run: 'true' }]",
    );
    const result = await runCalling('', text);
    expect(result.jobs.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'call / bad: failure',
      'call / good: success',
      'after: skipped',
    ]);
    expect(result.conclusion).toBe('failure');
  });

  test('sees the event of the caller and not its env', async () => {
    const text = called(
      'inputs: {}',
      echo('${{ github.event_name }} ${{ github.workflow }} ${{ job.workflow_file_path }} [${{ env.FROM }}]'),
    );
    const workflow = `name: Caller\non: push\nenv: { FROM: caller }\njobs:\n  call:\n    ${uses}\n`;
    const result = await runInline(workflow, { files: { [calledPath]: text } });
    expect(result.job('call / echo').log).toBe('text push Caller .github/workflows/called.yml []\n');
  });

  test('gets secrets by name or all of them, never without being told', async () => {
    const text = called(
      'secrets: { KEY: { required: false } }',
      echo(
        "${{ secrets.KEY == 'k3y' }} ${{ secrets.OTHER != '' }} ${{ github.token != '' }} ${{ secrets.GITHUB_TOKEN == github.token }}",
      ),
    );
    const secrets = { KEY: 'k3y', OTHER: '0ther', RENAMED: 'k3y' };
    const said = async (job: string) => (await runCalling(job, text, { secrets })).job('call / echo').log;
    expect(await said('')).toBe('text false false true true\n');
    expect(await said('secrets: { KEY: "${{ secrets.RENAMED }}" }')).toBe('text true false true true\n');
    expect(await said('secrets: inherit')).toBe('text true true true true\n');
  });

  test('may call another one, and be called by a matrix', async () => {
    const outer = called(
      'inputs: { leg: { type: string, required: true } }',
      "inner:\n  uses: $/.github/workflows/inner.yml\n  with: { leg: '${{ inputs.leg }}' }",
    );
    const inner = called('inputs: { leg: { type: string, required: true } }', echo('${{ inputs.leg }}'));
    const job = "strategy: { matrix: { leg: [a, b] } }\nwith: { leg: '${{ matrix.leg }}' }";
    const result = await runCalling(job, outer, { files: { '.github/workflows/inner.yml': inner } });
    expect(result.jobs.map((each) => each.name)).toEqual([
      'call (a) / inner / echo',
      'call (b) / inner / echo',
      'after',
    ]);
    expect(result.job('call (b) / inner / echo').log).toBe('text b\n');
  });

  test('of the suite is read out of the given tree, and so is what it uses by $/', async () => {
    const action =
      'name: A\ndescription: A\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "echo from the suite" }\n';
    const text = called('inputs: {}', 'work:\n  runs-on: x\n  steps: [{ uses: $/actions/a }]');
    const { temporaryFolder } = await import('../temporary-folder.ts');
    const tree = temporaryFolder({ '.github/workflows/gate.yml': text, 'actions/a/action.yml': action });
    const result = await runInline(jobsOnly({ call: 'uses: acme/vetnet-actions/.github/workflows/gate.yml@v1' }), {
      tree,
    });
    expect(result.job('call / work').log).toBe('from the suite\n');
  });
});

describe('GitHub refuses', () => {
  const text = called(
    'inputs: { flag: { type: boolean, required: true } }\nsecrets: { KEY: { required: true } }',
    echo('x'),
  );
  test.each([
    ['a missing input', 'secrets: { KEY: x }', 'Input flag is required, but not provided while calling.'],
    [
      'an input that is not declared',
      'with: { flag: true, flog: 1 }\nsecrets: { KEY: x }',
      'Invalid input, flog is not defined in the referenced workflow.',
    ],
    ['a missing secret', 'with: { flag: true }', 'Secret KEY is required, but not provided while calling.'],
    [
      'a secret that is not declared',
      'with: { flag: true }\nsecrets: { KEY: x, OTHER: x }',
      'Invalid secret, OTHER is not defined in the referenced workflow.',
    ],
    ['an input of another type', 'with: { flag: maybe }\nsecrets: { KEY: x }', "with.flag: Unexpected value 'maybe'"],
    [
      'an unknown key',
      'with: { flag: true }\nsecrets: { KEY: x }\ntimeout-minutes: 3',
      "Unexpected value 'timeout-minutes'",
    ],
  ])('%s', async (_, job, message) => {
    const result = await runCalling(job, text);
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems.join('\n')).toContain(message);
    expect(result.jobs).toEqual([]);
  });

  test('an input of another type', async () => {
    const result = await runCalling("with: { flag: '${{ github.ref }}' }\nsecrets: { KEY: x }", text);
    expect(result.job('call').result).toBe('failure');
    expect(result.job('call').annotations[0]?.message).toContain("inputs.flag: Unexpected value 'refs/heads/main'");
  });

  test('a workflow that is not there, or cannot be called', async () => {
    const missing = await runInline(jobsOnly({ call: uses }));
    expect(missing.problems.join('\n')).toContain('Unable to find reusable workflow');
    const other = await runInline(jobsOnly({ call: uses }), { files: { [calledPath]: jobsOnly({ a: '' }) } });
    expect(other.problems.join('\n')).toContain('workflow_call key is not defined in the referenced workflow.');
  });

  test.each([
    ['an unknown key', jobsOnly({ a: 'need: b' }), "Unexpected value 'need'"],
    ['an unknown job in needs', jobsOnly({ a: 'needs: b', c: '' }), "depends on unknown job 'b'"],
    ['a circle', jobsOnly({ a: 'needs: b', b: 'needs: a' }), 'must contain at least one job with no dependencies'],
    ['an unknown function', jobsOnly({ a: 'if: maybe()' }), "Unrecognized function: 'maybe'"],
    ['a context that is not there yet', jobsOnly({ a: "if: env.A == ''" }), "Unrecognized named-value: 'env'"],
    [
      'a permission that does not exist',
      jobsOnly({ a: 'permissions: { content: read }' }),
      "Unexpected value 'content'",
    ],
    ['text that is no YAML', 'on: push\njobs: [', ''],
    [
      'an action without a ref',
      jobsOnly({ a: 'steps: [{ uses: badrepo@invalid }]' }),
      'Expected format {org}/{repo}[/path]@ref',
    ],
    ['a self reference with a ref', jobsOnly({ a: 'steps: [{ uses: $/actions/a@v1 }]' }), 'Expected format'],
    [
      'a script that is too long',
      jobsOnly({ a: `steps: [{ run: '${'x'.repeat(21_001)}' }]` }),
      'Exceeded max expression length 21000',
    ],
    [
      'a matrix that is empty as written',
      jobsOnly({ a: 'strategy: { matrix: { leg: [] } }' }),
      "Matrix vector 'leg' does not contain",
    ],
  ])('%s', async (_, workflow, message) => {
    const result = await runInline(workflow);
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems.join('\n')).toContain(message);
  });
});

test.each([
  ['services: { db: { image: postgres } }', '`services`'],
  ['container: node:24', '`container`'],
  ['environment: production', '`environment`'],
])('the harness does not pretend to do %s', async (job, message) => {
  await expect(runInline(jobsOnly({ a: job }))).rejects.toThrow(message);
});
