import { expect, test } from '@jest/globals';
import { inputVariables } from './runner-environment.ts';
import { spawnAction } from './spawn-action.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A tree with one action whose script is given. */
function treeWith(script: string): string {
  const metadata = `
name: Probe
description: Probes the harness
inputs:
  minimum coverage: { description: A name with a space }
  fail-on: { description: A name with a hyphen }
  token: { description: Token, default: '\${{ github.token }}' }
runs:
  using: node24
  main: ../../dist/probe/index.js
`;
  return temporaryFolder({
    'actions/probe/action.yml': metadata,
    'dist/probe/index.js': script,
    'dist/package.json': '{"type":"module"}',
  });
}

test('inputs reach the action under the names the runner gives them', () => {
  const declared = {
    inputs: { 'fail-on': {}, 'two words': {}, token: { default: '${{ github.token }}' }, n: { default: 5 } },
  };
  expect(inputVariables(declared, { 'fail-on': 'warn' }, 's3cret')).toEqual({
    'INPUT_FAIL-ON': 'warn',
    INPUT_TWO_WORDS: '',
    INPUT_TOKEN: 's3cret',
    INPUT_N: '5',
  });
});

test('an action finds what the runner provides, and leaves what the runner collects', async () => {
  const tree = treeWith(`
    import { appendFileSync, readFileSync } from 'node:fs';
    const { env } = process;
    const payload = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
    appendFileSync(env.GITHUB_OUTPUT, 'fail-on=' + env['INPUT_FAIL-ON'] + '\\nevent<<E\\n' + env.GITHUB_EVENT_NAME + '\\n' + payload.number + '\\nE\\n');
    appendFileSync(env.GITHUB_STATE, 'left=over\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello');
    appendFileSync(env.GITHUB_OUTPUT, 'same-folder=' + (process.cwd() === env.GITHUB_WORKSPACE) + '\\n');
    appendFileSync(env.GITHUB_OUTPUT, 'unset=' + env.GITHUB_ACTOR + '\\n');
    console.log('::add-mask::x');
    console.error('::warning::from stderr');
    process.exitCode = 3;
  `);
  const result = await spawnAction('probe', {
    tree,
    inputs: { 'fail-on': 'warn' },
    event: 'pull_request',
    payload: { number: 12 },
    env: { GITHUB_ACTOR: undefined },
  });
  expect(result).toMatchObject({
    exitCode: 3,
    timedOut: false,
    outputs: { 'fail-on': 'warn', event: 'pull_request\n12', 'same-folder': 'true', unset: 'undefined' },
    state: { left: 'over' },
    summary: '# Hello',
    masks: ['x'],
    annotations: [{ level: 'warning', message: 'from stderr' }],
    commands: [],
  });
});

test('nothing of the machine that runs the tests leaks into the action', async () => {
  const tree = treeWith(`console.log(JSON.stringify(Object.keys(process.env)));`);
  process.env.VETNET_LEAK = 'yes';
  const { stdout } = await spawnAction('probe', { tree });
  delete process.env.VETNET_LEAK;
  const names: unknown = JSON.parse(stdout);
  expect(names).toEqual(expect.arrayContaining(['CI', 'GITHUB_WORKSPACE', 'INPUT_TOKEN', 'RUNNER_TEMP']));
  expect(names).not.toContain('VETNET_LEAK');
  expect(names).not.toContain('VETNET_TEST_MEMORY_FILE');
});

test('a hanging action is killed and said to have hung', async () => {
  const tree = treeWith('setInterval(() => {}, 1000);');
  const result = await spawnAction('probe', { tree, timeoutMs: 500 });
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', timedOut: true });
});

test('a cancelled action gets the signal of the runner', async () => {
  const tree = treeWith(`process.on('SIGINT', () => process.exit(7)); setInterval(() => {}, 1000);`);
  expect(await spawnAction('probe', { tree, cancelAfterMs: 500 })).toMatchObject({ exitCode: 7, timedOut: false });
});

test('memory is that of the action alone', async () => {
  const small = await spawnAction('probe', { tree: treeWith('') });
  const large = await spawnAction('probe', { tree: treeWith('Buffer.alloc(200 * 1024 * 1024, 1);') });
  expect(small.maxRssKb).toBeLessThan(120_000);
  expect(large.maxRssKb).toBeGreaterThan(200 * 1024);
});
