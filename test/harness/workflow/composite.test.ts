import { describe, expect, test } from '@jest/globals';
import { jobsOnly, runInline } from './inline-workflow.ts';

const checkout = 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** Runs one job with these steps in a repository with these actions, each by its folder. */
async function runWith(
  actions: Readonly<Record<string, string>>,
  steps: string,
  more: Readonly<Record<string, string>> = {},
) {
  const files = Object.fromEntries(
    Object.entries(actions).map(([name, text]) => [`${name}/action.yml`, text.trimStart()]),
  );
  const job = `permissions: { contents: read }\nsteps:\n${steps.trim()}`;
  const result = await runInline(jobsOnly({ job }), { files: { ...files, ...more } });
  expect(result.problems).toEqual([]);
  return result.job('job');
}

const composite = (body: string, head = ''): string => `
name: Sample
description: Sample
${head.trim()}
runs:
  using: composite
  steps:
${body
  .trim()
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

describe('composite actions', () => {
  test('have inputs with defaults, outputs, a path and steps of their own', async () => {
    const action = composite(
      `
- id: same
  shell: bash
  run: |
    . "$GITHUB_ACTION_PATH/words.sh"
    echo "who=$(greet "$WHO")" >> "$GITHUB_OUTPUT"
    echo "[\${{ inputs.none }}] [\${{ steps.outer.outputs.x }}] [\${{ github.action_path == env.GITHUB_ACTION_PATH }}] [\${INPUT_WHO-unset}]"
  env:
    WHO: \${{ inputs.who }}`,
      `
inputs:
  who: { description: Who, default: '\${{ github.actor }}' }
  none: { description: None }
outputs:
  greeting: { description: What, value: '\${{ steps.same.outputs.who }}' }`,
    );
    const job = await runWith(
      { greet: action },
      `
- ${checkout}
- { id: outer, run: 'echo x=1 >> "$GITHUB_OUTPUT"' }
- { id: same, uses: $/greet }
- { id: other, uses: ./greet, with: { who: grace } }
- run: echo "\${{ steps.same.outputs.greeting }}, \${{ steps.other.outputs.greeting }}; \${{ steps.same.outputs.who }}"`,
      { 'greet/words.sh': 'greet() { echo "hello $1"; }\n' },
    );
    expect(job.log).toContain('[] [] [false] [unset]');
    expect(job.result).toBe('success');
    expect(job.log).toContain('hello ada, hello grace; \n');
  });

  test('a failed step fails the action, those with always() run, and the job goes on by its own conditions', async () => {
    const action = composite(`
- { shell: bash, run: exit 4 }
- { shell: bash, run: 'echo not reached' }
- { shell: bash, if: 'failure()', run: 'echo cleaned \${{ job.status }}' }
- { shell: bash, if: 'always()', run: 'echo always' }`);
    const job = await runWith(
      { act: action },
      "- { id: act, uses: $/act }\n- { id: after, if: failure(), run: 'echo after' }",
    );
    const act = job.steps[1];
    expect(act?.conclusion).toBe('failure');
    expect(act?.steps.map((step) => step.conclusion)).toEqual(['failure', 'skipped', 'success', 'success']);
    expect(act?.log).toBe('##[error]Process completed with exit code 4.\ncleaned success\nalways\n');
    expect(job.steps[2]?.conclusion).toBe('success');
  });

  test('success() asks how the action goes, not how the job went', async () => {
    const action = composite("- { shell: bash, run: 'echo inside' }");
    const job = await runWith({ act: action }, '- { run: exit 1 }\n- { uses: $/act, if: always() }');
    expect(job.steps[2]?.log).toBe('inside\n');
  });

  test('continue-on-error inside hides a failure from the action', async () => {
    const action = composite(`
- { id: bad, shell: bash, run: exit 1, continue-on-error: true }
- { shell: bash, run: 'echo \${{ steps.bad.outcome }} \${{ steps.bad.conclusion }}' }`);
    const job = await runWith({ act: action }, '- { uses: $/act }');
    expect(job.result).toBe('success');
    expect(job.log).toContain('failure success\n');
  });

  test('get the env of the step that uses them, over what was exported; what they export stays', async () => {
    const action = composite(`
- shell: bash
  run: |
    echo "in $A $B \${{ env.A }}"
    echo A=exported >> "$GITHUB_ENV"; echo C=exported >> "$GITHUB_ENV"
- { shell: bash, run: 'echo "then $A $C"' }`);
    const job = await runWith(
      { act: action },
      '- { run: \'echo B=before >> "$GITHUB_ENV"\' }\n- { uses: $/act, env: { A: step } }\n- { run: \'echo "after $A $C"\' }',
    );
    expect(job.log).toBe('in step before step\nthen step exported\nafter exported exported\n');
  });

  test('do not take the defaults of the job', async () => {
    const action = composite('- { shell: bash, run: \'basename "$PWD"\' }');
    const text = 'defaults: { run: { working-directory: .. } }';
    const files = { 'act/action.yml': action.trimStart() };
    const job = `${text}\nsteps:\n- { uses: $/act }`;
    const result = await runInline(jobsOnly({ job }), { files });
    expect(result.job('job').log).toBe('clinic\n');
  });

  test('nest, each with its own inputs, and show ten annotations for all', async () => {
    const inner = composite(
      '- { shell: bash, run: \'for i in 1 2 3 4 5 6; do echo "::warning::${{ inputs.name }} $i"; done\' }',
      'inputs:\n  name: { description: Name, default: inner }',
    );
    const outer = composite(
      '- { uses: $/inner }\n- { uses: $/inner, with: { name: "${{ inputs.name }}" } }',
      'inputs:\n  name: { description: Name, default: outer }',
    );
    const job = await runWith({ inner, outer }, '- { uses: $/outer }');
    expect(job.annotations).toHaveLength(10);
    expect(job.annotations.at(-1)?.message).toBe('outer 4');
    expect(job.steps[1]?.steps[0]?.steps[0]?.log).toContain('inner 6');
  });

  test('end with the time of the step that uses them', async () => {
    const act = composite("- { shell: bash, run: 'exec sleep 60' }\n- { shell: bash, run: 'echo not reached' }");
    const result = await runInline(
      jobsOnly({ job: 'steps: [{ uses: $/act, timeout-minutes: 1 }, { if: always(), run: "true" }]' }),
      {
        files: { 'act/action.yml': act.trimStart() },
        minuteMs: 50,
      },
    );
    const job = result.job('job');
    expect(job.steps.map((step) => step.conclusion)).toEqual(['success', 'failure', 'success', 'success']);
    expect(job.annotations.map(({ message }) => message)).toEqual([
      'The action has timed out.',
      "The action 'Run $/act' has timed out after 1 minutes.",
    ]);
  });

  test('nest no deeper than GitHub lets them', async () => {
    const act = composite('- { uses: $/act }');
    const job = await runWith({ act }, '- { uses: $/act }');
    expect(job.annotations[0]?.message).toContain('max depth 9');
  });
});

const nodeAction = `
name: Sample
description: Sample
inputs:
  plain: { description: Plain }
  with blank: { description: Blank, default: usual }
runs:
  using: node24
  main: main.js
  post: post.js
`;

const script = (stage: string): string => `
const { appendFileSync } = require('node:fs');
const name = process.env['INPUT_PLAIN'];
console.log('${stage} ' + name + ' ' + process.env['INPUT_WITH_BLANK'] + ' state ' + process.env.STATE_kept);
appendFileSync(process.env.GITHUB_STATE, 'kept=' + name + '\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'cwd=' + (process.cwd() === process.env.GITHUB_WORKSPACE) + '\\n');
if (name === '${stage}') process.exit(1);
`;
const scripts = { 'js/main.js': script('main'), 'js/post.js': script('post') };

describe('JavaScript actions', () => {
  test('run post from the last to the first, with the state of their main', async () => {
    const job = await runWith(
      { js: nodeAction },
      "- { uses: $/js, with: { plain: one } }\n- { id: two, uses: $/js, with: { plain: two, with blank: '' } }\n- run: echo ${{ steps.two.outputs.cwd }}",
      scripts,
    );
    expect(job.log.split('\n').filter((line) => line !== '')).toEqual([
      'main one usual state undefined',
      'main two  state undefined',
      'true',
      'post two  state two',
      'post one usual state one',
    ]);
  });

  test('run post also when main failed, and a failed post fails the job', async () => {
    const failed = await runWith({ js: nodeAction }, '- { uses: $/js, with: { plain: main } }', scripts);
    expect(failed.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'Set up job: success',
      'Run $/js: failure',
      'Post Run $/js: success',
      'Complete job: success',
    ]);
    const late = await runWith({ js: nodeAction }, '- { uses: $/js, with: { plain: post } }', scripts);
    expect([late.steps[1]?.conclusion, late.result]).toEqual(['success', 'failure']);
  });

  test('run no post when their step was skipped, and obey post-if', async () => {
    const skipped = await runWith({ js: nodeAction }, '- { uses: $/js, if: false }', scripts);
    expect(skipped.steps.map((step) => step.name)).not.toContain('Post Run $/js');
    const action = `${nodeAction.trimEnd()}\n  post-if: failure()\n`;
    const fine = await runWith({ js: action }, '- { uses: $/js, with: { plain: x } }', scripts);
    expect(fine.steps[2]).toMatchObject({ name: 'Post Run $/js', conclusion: 'skipped' });
  });

  test('run post inside composite actions when the job ends', async () => {
    const outer = composite('- { uses: $/js, with: { plain: in } }');
    const job = await runWith({ js: nodeAction, outer }, '- { uses: $/outer }\n- run: echo between', scripts);
    expect(job.log).toBe('main in usual state undefined\nbetween\npost in usual state in\n');
  });

  test('are warned of inputs that they do not have', async () => {
    const job = await runWith({ js: nodeAction }, '- { uses: $/js, with: { plane: x } }', scripts);
    expect(job.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'plane', valid inputs are ['plain', 'with blank']" },
    ]);
  });
});

describe('references', () => {
  test('an action that is not there ends the job before its first step', async () => {
    const job = await runWith({}, '- run: echo reached\n- { uses: acme/vetnet-actions/nope@v1 }');
    expect(job.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'Set up job: failure',
      'Complete job: success',
    ]);
    expect(job.annotations[0]?.message).toContain("Can't find 'action.yml'");
  });

  test('a local action without a checkout ends at its step', async () => {
    const job = await runWith({ js: nodeAction }, '- run: echo reached\n- { uses: ./js }', scripts);
    expect(job.log).toContain('reached');
    expect(job.annotations[0]?.message).toContain('Did you forget to run actions/checkout');
  });

  test.each([
    ['docker://alpine', 'docker actions'],
    ['somebody/else@v1', 'somebody/else: it has no double'],
    ['actions/checkout@v7', 'actions/checkout@v7: the double is that of 3d3c42e5'],
  ])('%s ends the test', async (uses, message) => {
    await expect(runWith({}, `- { uses: '${uses}' }`)).rejects.toThrow(message);
  });

  test('an action.yml that GitHub’s parser refuses fails the job', async () => {
    const job = await runWith(
      { bad: 'name: Bad\ndescription: Bad\nruns:\n  using: node26\n  main: x.js\n' },
      '- { uses: $/bad }',
    );
    expect(job.result).toBe('failure');
    expect(job.annotations[0]?.message).toContain("Unexpected value 'node26'");
  });
});
