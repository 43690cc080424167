import { describe, expect, test } from '@jest/globals';
import { checkRules } from '../../../src/cli/check/remark.ts';
import { callWorkflow, remarksOn, stepWorkflow } from './checked.ts';

const gate = 'org/vetnet-actions/.github/workflows/gate.yml';
const call = (...lines: readonly string[]) => callWorkflow([`uses: ${gate}@v1`, ...lines].join('\n'));
const step = (uses: string, ...lines: readonly string[]) =>
  stepWorkflow({ steps: [`- uses: ${uses}`, ...lines.map((line) => `  ${line}`)].join('\n') });
const needed = ['with:', '  runner: ubuntu-latest'];

describe('right uses are silent', () => {
  test.each<[string, string]>([
    ['an action at the root of a release', step('org/vetnet-actions/security-scan@v1')],
    ['an action by its folder', step('org/vetnet-actions/actions/security-scan@main')],
    ['the umbrella', step('org/vetnet-actions@v1')],
    ['a fork of the suite', step('clinic/VetNet-Actions/quality-gate@v1.2.3')],
    ['a commit', step(`org/vetnet-actions/quality-gate@${'a'.repeat(40)}`)],
    ['a composite action', step('org/vetnet-actions/run-tests@v1', 'with:', '  path: app')],
    ['a called workflow', call(...needed)],
    ['a called workflow with values of every type', call(...needed, '  comment: false', '  timeout-minutes: 10')],
    ['expressions', step('org/vetnet-actions/quality-gate@v1', 'with:', '  minimum-coverage: ${{ vars.MINIMUM }}')],
    ['inputs in other case', step('org/vetnet-actions/quality-gate@v1', 'with:', '  Coverage: lcov.info')],
    ['inputs that are empty', step('org/vetnet-actions/quality-gate@v1', 'with:', '  minimum-coverage:')],
    ['actions of others', step('org/other/quality-gat', 'with:', '  coverge: x')],
    ['an action of the repository’s own', step('$/actions/quality-gat')],
    ['a push without a merge queue', stepWorkflow({ on: 'push' })],
    ['a scan after tests', stepWorkflow({ steps: '- run: npm test\n- uses: org/vetnet-actions/security-scan@v1' })],
  ])('%s', async (_name, text) => {
    expect(await remarksOn(text)).toEqual([]);
  });
});

describe('names and forms', () => {
  test.each<[string, string, string]>([
    ['an action that there is not', step('org/vetnet-actions/quality-gat@v1'), 'error unknown-use 8:15'],
    ['a workflow that there is not', call(...needed).replace('gate.yml', 'gat.yml'), 'error unknown-use 5:11'],
    ['a workflow of the suite’s own', call(...needed).replace('gate.yml', 'ci-own.yml'), 'error unknown-use 5:11'],
    ['no version', step('org/vetnet-actions/quality-gate'), 'error unknown-use 8:15'],
    ['the root of the branch', step('org/vetnet-actions/quality-gate@main'), 'error unknown-use 8:15'],
    ['a workflow in a step', step(`${gate}@v1`), 'error unknown-use 8:15'],
    ['an action in a job', callWorkflow('uses: org/vetnet-actions/quality-gate@v1'), 'error unknown-use 5:11'],
  ])('%s', async (_name, text, expected) => {
    expect(await remarksOn(text)).toEqual([expected]);
  });

  test('within the suite `$/` is ours, and takes no version', async () => {
    const own = {
      'actions/quality-gate/action.yml': 'name: a\nruns: { using: node24, main: a.js }\n',
      'actions/security-scan/action.yml': 'name: a\nruns: { using: node24, main: a.js }\n',
    };
    expect(await remarksOn(step('$/actions/security-scan', 'with:', '  path: x'), own)).toEqual([
      'error unknown-input 10:11',
    ]);
    expect(await remarksOn(step('$/actions/security-scan@v1'), own)).toEqual(['error unknown-use 8:15']);
  });
});

describe('inputs', () => {
  const quality = (...inputs: readonly string[]) => step('org/vetnet-actions/quality-gate@v1', 'with:', ...inputs);
  test.each<[string, string, readonly string[]]>([
    ['an unknown one', quality('  coverge: x'), ['error unknown-input 10:11']],
    ['one of the policy only', quality('  exclude: x'), ['error unknown-input 10:11']],
    ['a value that does not parse', quality('  minimum-coverage: eighty'), ['error input-value 10:29']],
    ['a list', quality('  coverage: [a, b]'), ['error input-value 10:21']],
    ['two at once', quality('  a: 1', '  publish: mail'), ['error unknown-input 10:11', 'error input-value 11:20']],
    ['an unknown one of a workflow', call(...needed, '  coverge: x'), ['error unknown-input 8:7']],
    ['a missing one of a workflow', call(), ['error missing-input 5:11']],
    ['a missing one of a composite action', step('org/vetnet-actions/run-tests@v1'), ['error missing-input 8:15']],
    ['a boolean in quotes', call(...needed, "  comment: 'yes'"), ['error input-value 8:17']],
    ['a number in quotes', call(...needed, "  timeout-minutes: '5'"), ['error input-value 8:25']],
    [
      'a workflow’s value that its action refuses',
      call(...needed, '  minimum-coverage: 101'),
      ['error input-value 8:25'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await remarksOn(text)).toEqual(expected);
  });
});

describe('permissions', () => {
  const calls = (permissions: string) => callWorkflow([`uses: ${gate}@v1`, ...needed].join('\n'), permissions);
  test.each<[string, string, readonly string[]]>([
    ['a call with too little', calls('{ contents: read }'), ['error missing-permission 4:5']],
    ['a call with nothing', calls('{}'), ['error missing-permission 4:5']],
    ['a call with read-all', calls('read-all'), ['error missing-permission 4:5']],
    ['a call with write-all', calls('write-all'), []],
    ['a call that says nothing', calls('{}').replace(/ {4}permissions.*\n/, ''), ['warning missing-permission 4:11']],
    ['a comment by default', stepWorkflow({ permissions: '{ contents: read }' }), ['warning missing-permission 5:5']],
    [
      'no way to check out',
      stepWorkflow({ permissions: '{ pull-requests: write }' }),
      ['warning missing-permission 5:5'],
    ],
    ['no comment outside pull requests', stepWorkflow({ on: 'push', permissions: '{ contents: read }' }), []],
    [
      'a check that is asked for',
      step('org/vetnet-actions/quality-gate@v1', 'with:', '  publish: summary check'),
      ['error missing-permission 10:20'],
    ],
    [
      'a token of its own',
      step(
        'org/vetnet-actions/quality-gate@v1',
        'with:',
        '  publish: check',
        '  token: ${{ steps.app.outputs.token }}',
      ),
      [],
    ],
    [
      'publishing that an expression says',
      step('org/vetnet-actions/quality-gate@v1', 'with:', '  publish: ${{ vars.X }}'),
      [],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await remarksOn(text)).toEqual(expected);
  });

  test('what the policy publishes needs them too', async () => {
    const policy = { '.github/vetnet.yml': 'version: 1\npublish: status\n' };
    expect(await remarksOn(stepWorkflow({}), policy)).toEqual(['error missing-permission 5:5']);
  });
});

describe('triggers', () => {
  test.each<[string, string, readonly string[]]>([
    ['no merge queue', '[pull_request]', ['warning missing-merge-group 1:1']],
    ['paths', '{ merge_group: {}, pull_request: { paths: [src/**] } }', ['warning path-filter 1:40']],
    ['paths to ignore', '{ merge_group: {}, pull_request: { paths-ignore: ["*.md"] } }', ['warning path-filter 1:40']],
    ['no new commits', '{ merge_group: {}, pull_request: { types: [opened] } }', ['error missing-updates 1:40']],
    ['one type that is new commits', '{ merge_group: {}, pull_request: { types: synchronize } }', []],
    ['paths of pushes', '{ merge_group: {}, pull_request: {}, push: { paths: [src/**] } }', []],
    ['branches', '{ merge_group: {}, pull_request: { branches: [main] } }', []],
  ])('%s', async (_name, on, expected) => {
    expect(await remarksOn(stepWorkflow({ on }))).toEqual(expected);
  });

  test('nothing is said about workflows that do not judge', async () => {
    const steps = '- uses: org/vetnet-actions/run-tests@v1\n  with: { path: . }';
    expect(await remarksOn(stepWorkflow({ on: '[pull_request]', steps }))).toEqual([]);
  });
});

describe('trust', () => {
  const checkout = '- uses: actions/checkout@v7\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n';
  const scan = '- uses: org/vetnet-actions/security-scan@v1';

  test('code of strangers with the rights of the repository', async () => {
    const text = stepWorkflow({ on: 'pull_request_target', steps: `${checkout}${scan}` });
    expect(await remarksOn(text)).toEqual(['error untrusted-checkout 10:16']);
    expect(await remarksOn(text.replace('pull_request_target', 'push'))).toEqual([]);
  });

  test('the base in place of the change', async () => {
    const text = stepWorkflow({ on: 'pull_request_target', steps: `- uses: actions/checkout@v7\n${scan}` });
    expect(await remarksOn(text)).toEqual(['error base-judged 1:1']);
    expect(await remarksOn(text.replace('security-scan', 'job-results'))).not.toContain('error base-judged 1:1');
    const called = call(...needed).replace(/^on:.*$/m, 'on: { pull_request_target: {} }');
    expect(await remarksOn(called)).toEqual(['error base-judged 1:7']);
  });

  test('all secrets for a workflow that needs none', async () => {
    expect(await remarksOn(call('secrets: inherit', ...needed))).toEqual(['error secrets-inherit 6:5']);
    expect(await remarksOn(call('secrets: { other: x }', ...needed))).toEqual(['error unknown-input 6:16']);
    expect(await remarksOn(call('secrets: { setup: "${{ secrets.SETUP }}" }', ...needed))).toEqual([]);
    const other = call('secrets: inherit', ...needed).replace('vetnet-actions', 'other');
    expect(await remarksOn(other)).toEqual([]);
  });
});

describe('the gate runs, and its failure counts', () => {
  const quality = '- uses: org/vetnet-actions/quality-gate@v1';
  test.each<[string, string, readonly string[]]>([
    ['behind tests', `- run: npm test\n${quality}`, ['warning gate-skipped 9:15']],
    ['behind cargo', `- run: |\n    cargo llvm-cov --lcov\n${quality}`, ['warning gate-skipped 10:15']],
    [
      'behind a condition',
      `- run: npm test\n${quality}\n  if: github.actor != 'x'`,
      ['warning gate-skipped 10:13', 'warning gate-skipped 10:13'],
    ],
    ['whatever happened', `- run: npm test\n${quality}\n  if: \${{ !cancelled() }}`, []],
    ['always', `- run: npm test\n${quality}\n  if: always()`, []],
    ['behind tests that may fail', `- run: npm test\n  continue-on-error: true\n${quality}`, []],
    ['behind a build', `- run: npm run build\n${quality}`, []],
    ['before the tests', `${quality}\n- run: npm test`, []],
    ['left out at times', `${quality}\n  if: always() && github.event_name == 'push'`, ['warning gate-skipped 9:13']],
    ['thrown away', `${quality}\n  continue-on-error: true`, ['error gate-cannot-fail 9:9']],
  ])('%s', async (_name, steps, expected) => {
    expect(await remarksOn(stepWorkflow({ steps }))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['a job that is skipped', 'needs: two', ['warning gate-skipped 6:5']],
    ['a job that runs all the same', 'needs: two\n    if: ${{ !cancelled() }}', []],
    ['a job with a condition', "if: github.actor != 'dependabot[bot]'", ['warning gate-skipped 6:9']],
    ['a job with a condition that holds always', 'if: success() || failure()', []],
    ['a job whose failure is thrown away', 'continue-on-error: true', ['error gate-cannot-fail 6:5']],
  ])('%s', async (_name, job, expected) => {
    expect(await remarksOn(stepWorkflow({ job }))).toEqual(expected);
  });

  test('what no review waits for may be left out', async () => {
    const text = stepWorkflow({ on: 'push', job: "if: github.ref == 'refs/heads/main'" });
    expect(await remarksOn(text)).toEqual([]);
  });

  test('a job without a repository', async () => {
    const text = stepWorkflow({}).replace('actions/checkout@v7', 'actions/cache@v5');
    expect(await remarksOn(text)).toEqual(['warning missing-checkout 8:15']);
    const byHand = stepWorkflow({}).replace('uses: actions/checkout@v7', 'run: git clone "$URL" .');
    expect(await remarksOn(byHand)).toEqual([]);
  });
});

describe('paths and profiles', () => {
  const scan = (...inputs: readonly string[]) => step('org/vetnet-actions/security-scan@v1', 'with:', ...inputs);
  test.each<[string, string, readonly string[]]>([
    ['a policy that is not there', scan('  config: nowhere.yml'), ['error missing-path 10:19']],
    ['a folder that is not there', scan('  working-directory: nowhere'), ['error missing-path 10:30']],
    ['a policy that is there', scan('  config: policies/a.yml'), []],
    ['a policy in its folder', scan('  working-directory: policies', '  config: a.yml'), []],
    ['a path of an expression', scan('  config: ${{ matrix.config }}'), []],
    ['an unknown profile', scan('  environment: stagin'), ['error input-value 10:24']],
    ['a known profile', scan('  environment: staging'), []],
    [
      'a file that a step makes',
      stepWorkflow({
        steps:
          '- run: ./make-policy > made.yml\n- uses: org/vetnet-actions/security-scan@v1\n  with: { config: made.yml }',
      }),
      [],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await remarksOn(text, { 'policies/a.yml': 'version: 1\n' })).toEqual(expected);
  });
});

test('ids of rules stay: scripts read them', () => {
  const known = [
    ...['policy', 'yaml', 'unknown-use', 'unknown-input', 'missing-input', 'input-value', 'missing-path'],
    ...['missing-permission', 'missing-merge-group', 'path-filter', 'missing-updates', 'untrusted-checkout'],
    ...['gate-skipped', 'gate-cannot-fail', 'missing-checkout', 'secrets-inherit', 'not-checked', 'base-judged'],
  ];
  expect(Object.keys(checkRules)).toEqual(expect.arrayContaining(known));
});
