import { describe, expect, test } from '@jest/globals';
import { problemsIn } from './language-service.ts';
import { actionPaths, pathsBelow, readSource } from './source-tree.ts';
import { thirdPartyActions } from './third-party-actions.ts';
import { breachesOfAction, breachesOfOwnWorkflow, breachesOfUses } from './workflow-rules.ts';

const workflows = pathsBelow('.github/workflows').map(readSource);
const actions = actionPaths().map(readSource);

describe("GitHub's language service finds nothing wrong", () => {
  test.each([...workflows, ...actions])('in $path', async (file) => {
    expect(await problemsIn(file)).toEqual([]);
  });
});

describe('our own rules hold', () => {
  test.each([...workflows, ...actions])('in $path', (file) => {
    expect(actions.includes(file) ? breachesOfAction(file) : breachesOfOwnWorkflow(file)).toEqual([]);
  });

  test('and every pin is a whole commit of a whole version', () => {
    for (const { version, commit } of Object.values(thirdPartyActions)) {
      expect(version).toMatch(/^v\d+\.\d+\.\d+$/);
      expect(commit).toMatch(/^[0-9a-f]{40}$/);
    }
  });
});

const workflowWith = (job: string): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}`;
const checkout = `actions/checkout@${thirdPartyActions['actions/checkout']?.commit}`;

describe('the language service notices', () => {
  test.each([
    ['an unknown key', workflowWith(`    need: b\n    steps: [{ run: 'true' }]\n`), "Unexpected value 'need'"],
    [
      'an unknown input',
      workflowWith(`    steps:\n      - uses: ${checkout}\n        with: { fetch: 0 }\n`),
      "Invalid action input 'fetch'",
    ],
    ['an unknown action', workflowWith(`    steps: [{ uses: 'nobody/nothing@v1' }]\n`), 'Unable to resolve action'],
    [
      'an action we do not have',
      workflowWith(`    steps: [{ uses: '$/actions/nothing' }]\n`),
      'Unable to resolve action',
    ],
    ['a bad permission', `permissions: { check: write }\n${workflowWith(`    steps: [{ run: 'true' }]\n`)}`, 'check'],
    ['a bad expression', workflowWith(`    if: \${{ github.event == }}\n    steps: [{ run: 'true' }]\n`), 'expression'],
  ])('%s', async (_name, text, message) => {
    const problems = await problemsIn({ path: '.github/workflows/bad.yml', text });
    expect(problems.join('\n')).toContain(message);
  });

  test('a bad action', async () => {
    const text =
      'name: A\ndescription: B\nruns:\n  using: node26\n  main: a.js\nbranding: { icon: nothing, color: mud }\n';
    expect((await problemsIn({ path: 'actions/a/action.yml', text })).length).toBeGreaterThan(1);
  });

  test('two documents of one path as two', async () => {
    const path = '.github/workflows/twice.yml';
    const good = workflowWith(`    steps: [{ run: 'true' }]\n`);
    expect(await problemsIn({ path, text: good })).toEqual([]);
    expect(await problemsIn({ path, text: good.replace('steps', 'stebs') })).not.toEqual([]);
  });
});

describe('our own rules notice', () => {
  const good = 'permissions: {}\non: push\njobs:\n  a:\n    permissions: {}\n    timeout-minutes: 5\n    steps:\n';

  test.each([
    ['a job without permissions', good.replace('    permissions: {}\n', ''), 'job a has no `permissions`'],
    ['a job without a deadline', good.replace('    timeout-minutes: 5\n', ''), 'job a has no `timeout-minutes`'],
    ['a workflow without permissions', good.replace('permissions: {}\n', ''), 'the workflow has no `permissions`'],
    [
      'a script with an expression',
      `${good}      - run: echo \${{ github.head_ref }}\n`,
      'puts an expression into a script',
    ],
    ['a token left behind', `${good}      - uses: ${checkout} # v7.0.1\n`, 'leaves the token in .git/config'],
    ['a dangerous trigger', good.replace('on: push', 'on: [pull_request_target]'), 'code of strangers'],
    [
      'all secrets handed on',
      good.replace('    steps:\n', '    uses: $/.github/workflows/b.yml\n    secrets: inherit\n'),
      'hands on all secrets',
    ],
  ])('%s', (_name, text, message) => {
    expect(
      breachesOfOwnWorkflow({ path: 'w.yml', text: text.replace(/steps:\n$/, "steps: [{ run: 'true' }]\n") }),
    ).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['a tag', 'uses: actions/checkout@v7 # v7.0.1', 'is not pinned'],
    ['a short commit', 'uses: actions/checkout@3d3c42e # v7.0.1', 'is not pinned'],
    ['a pin without its version', `- uses: ${checkout}`, 'does not say "# v7.0.1"'],
    ['a pin with another version', `- uses: ${checkout} # v6.0.0`, 'does not say "# v7.0.1"'],
    [
      'an action nobody looked at',
      '- uses: nobody/nothing@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0',
      'is not in',
    ],
    ['a path of the caller', '- uses: ./actions/quality-gate', 'write $/'],
  ])('%s', (_name, text, message) => {
    expect(breachesOfUses({ text })).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    `uses: ${checkout} # v7.0.1`,
    'uses: $/actions/quality-gate',
    '- uses: org/vetnet-actions/quality-gate@v1',
  ])('nothing in %s', (text) => {
    expect(breachesOfUses({ text })).toEqual([]);
  });

  test('a composite step without a shell', () => {
    const text = `name: A\nruns:\n  using: composite\n  steps:\n    - run: 'true'\n`;
    expect(breachesOfAction({ path: 'action.yml', text })).toEqual(['action.yml: runs: step 1 has no `shell`']);
  });

  test('an old runtime', () => {
    expect(breachesOfAction({ path: 'action.yml', text: 'runs: { using: node20 }' })).toEqual([
      'action.yml: runs on node20',
    ]);
  });
});
