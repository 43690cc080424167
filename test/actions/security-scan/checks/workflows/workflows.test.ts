import { describe, expect, test } from '@jest/globals';
import { detector, rules } from '../../../../../src/actions/security-scan/checks/workflows/index.ts';
import { brief, inspect } from '../inspect.ts';

const path = '.github/workflows/ci.yml';
const commit = 'a'.repeat(40);

/** A workflow without any other fault, with these lines as the steps of its only job. */
function steps(lines: readonly string[], head: readonly string[] = ['on: push']): string {
  return [
    ...head,
    'permissions: {}',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n');
}

async function found(text: string, file = path): Promise<readonly string[]> {
  return brief(await inspect(detector, file, text));
}

const onTarget = ['on:', '  # vetnet:allow dangerous-triggers labels only', '  pull_request_target:'];

describe('template-injection', () => {
  test.each([
    ['the title of an issue', 'on: issues', '${{ github.event.issue.title }}', 'critical'],
    ['a branch under pull_request', 'on: pull_request', '${{ github.head_ref }}', 'high'],
    ['the message of a commit', 'on: push', '${{ github.event.head_commit.message }}', 'high'],
    ['any commit of a push', 'on: push', "${{ join(github.event.commits.*.message, ' ') }}", 'high'],
    ['an index instead of a name', 'on: push', "${{ github['head_ref'] }}", 'high'],
    ['the whole event', 'on: issue_comment', '${{ toJSON(github.event) }}', 'critical'],
    ['a fallback', 'on: push', "${{ inputs.x || github.head_ref || 'main' }}", 'high'],
    ['a format', 'on: push', "${{ format('{0}!', github.event.pull_request.title) }}", 'high'],
    ['other capitals', 'on: push', '${{ GitHub.Event.Comment.Body }}', 'high'],
    ['an expression that cannot be read', 'on: push', '${{ github.event.comment.body | trim }}', 'high'],
    ['the name of a branch', 'on: push', '${{ github.ref_name }}', 'low'],
    ['an input of a dispatch', 'on: workflow_dispatch', '${{ inputs.name }}', 'low'],
    ['an input of a call', 'on: workflow_call', '${{ inputs.name }}', 'medium'],
  ])('%s', async (_name, on, expression, severity) => {
    expect(await found(steps([`- run: echo "${expression}"`], [on]))).toEqual([`template-injection ${severity} 7`]);
  });

  test.each([
    ['a number', '${{ github.event.issue.number }}'],
    ['a commit', '${{ github.event.pull_request.head.sha }}'],
    ['a comparison', "${{ github.head_ref == 'main' }}"],
    ['a search', "${{ contains(github.event.issue.title, 'x') }}"],
    ['a choice by a text', "${{ github.event.comment.body && 'yes' || 'no' }}"],
    ['a digest', '${{ hashFiles(github.head_ref) }}'],
    ['braces in quotes', "${{ '}} github.head_ref' }}"],
    ['no expression', 'github.head_ref'],
    ['an expression that never ends', '${{ github.head_ref'],
  ])('not %s', async (_name, expression) => {
    expect(await found(steps(['- run: |', `    echo "${expression}"`]))).toEqual([]);
  });

  test('of env, where an expression takes the variable, and not where the shell does', async () => {
    const env = ['  env:', '    TITLE: ${{ github.event.issue.title }}'];
    expect(await found(steps(['- run: echo "${{ env.TITLE }}"', ...env], ['on: issues']))).toEqual([
      'template-injection critical 7',
    ]);
    expect(await found(steps(['- run: echo "$TITLE"', ...env], ['on: issues']))).toEqual([]);
  });

  test('of outputs of a step, of a job and of a matrix', async () => {
    const text = [
      'on: issues',
      'permissions: {}',
      'jobs:',
      '  one:',
      '    runs-on: ubuntu-latest',
      '    outputs:',
      '      title: ${{ steps.title.outputs.title }}',
      '    steps:',
      '      - id: title',
      '        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"',
      '        env:',
      '          TITLE: ${{ github.event.issue.title }}',
      '      - run: echo ${{ steps.title.outputs.title }}',
      '  two:',
      '    needs: one',
      '    runs-on: ubuntu-latest',
      '    strategy:',
      '      matrix:',
      '        title: ["${{ needs.one.outputs.title }}", fixed]',
      '    steps:',
      '      - run: echo ${{ matrix.title }}',
      '      - run: echo ${{ needs.one.outputs.other }}',
    ].join('\n');
    expect(await found(text)).toEqual(['template-injection critical 13', 'template-injection critical 21']);
  });

  test('in inputs that actions run, and only in those', async () => {
    const text = steps(
      [
        `- uses: actions/github-script@${commit}`,
        '  with:',
        '    script: |',
        '      core.info("a")',
        '      core.info("${{ github.event.issue.body }}")',
        '    result-encoding: ${{ github.event.issue.body }}',
      ],
      ['on: issues'],
    );
    expect(await found(text)).toEqual(['template-injection critical 11']);
  });

  test('not of inputs with a closed type', async () => {
    const head = [
      'on:',
      '  workflow_dispatch:',
      '    inputs:',
      '      dry:',
      '        type: boolean',
      '      name: {}',
    ];
    expect(await found(steps(['- run: echo ${{ inputs.dry }} ${{ inputs.name }}'], head))).toEqual([
      'template-injection low 12',
    ]);
  });

  test('at the right place in every kind of scalar', async () => {
    const text = steps([
      '- run: >-',
      '    echo a',
      '    ${{ github.event.issue.number }} ${{ github.head_ref }}',
      '- run: "echo \\"${{ github.head_ref }}\\""',
    ]);
    const findings = await inspect(detector, path, text);
    expect(findings.map(({ location }) => [location?.line, location?.column, location?.endColumn])).toEqual([
      [9, 44, 66],
      [10, 22, 44],
    ]);
  });
});

describe('one rule each', () => {
  const cases: readonly (readonly [name: string, bad: string, expected: readonly string[], mended: string])[] = [
    [
      'github-env',
      steps(
        ['- run: echo "T=$T" >> $GITHUB_ENV', '  env:', '    T: ${{ github.event.pull_request.title }}'],
        ['on: pull_request'],
      ),
      ['github-env high 7'],
      steps(['- run: echo "T=1" >> $GITHUB_ENV', '  env:', '    T: ${{ github.event.pull_request.title }}']),
    ],
    [
      'unpinned-uses by a tag',
      steps(['- uses: someone/thing@v1', '- uses: someone/thing@main', '- uses: actions/cache/save@v5']),
      ['unpinned-uses medium 7', 'unpinned-uses high 8', 'unpinned-uses low 9'],
      steps([`- uses: someone/thing/sub@${commit} # v1`, '- uses: ./local']),
    ],
    [
      'unpinned-uses of this suite: a release is worth a remark, a branch and a namesake are judged as any other',
      steps([
        '- uses: org/vetnet-actions@v1',
        '- uses: org/vetnet-actions/actions/gate@main',
        '- uses: someone/vetnet-actions@v1',
      ]),
      ['unpinned-uses low 7', 'unpinned-uses high 8', 'unpinned-uses medium 9'],
      steps([`- uses: org/vetnet-actions@${commit} # v1.2.3`]),
    ],
    [
      'unpinned-images',
      steps(['- uses: docker://alpine', '- uses: docker://alpine:3.22']),
      ['unpinned-images medium 7', 'unpinned-images low 8'],
      steps([`- uses: docker://alpine:3.22@sha256:${'0'.repeat(64)}`]),
    ],
    [
      'known-vulnerable-actions',
      steps(['# vetnet:allow unpinned-uses a test', '- uses: tj-actions/changed-files@v45']),
      ['known-vulnerable-actions high 8', 'unpinned-uses medium 8 allowed'],
      steps(['# vetnet:allow unpinned-uses a test', '- uses: tj-actions/changed-files@v46.0.1']).replace(
        'v46.0.1',
        commit,
      ),
    ],
    [
      'missing-permissions',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps: []\n',
      ['missing-permissions medium 1'],
      'on: push\njobs:\n  a:\n    permissions: {}\n    runs-on: x\n    steps: []\n',
    ],
    [
      'excessive-permissions',
      'on: push\npermissions: write-all\njobs:\n  a:\n    permissions: read-all\n    runs-on: x\n',
      ['excessive-permissions high 2', 'excessive-permissions low 5'],
      'on: push\npermissions: {}\njobs:\n  a:\n    permissions:\n      contents: read\n    runs-on: x\n',
    ],
    [
      'excessive-permissions for several jobs',
      'on: push\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: x\n  b:\n    runs-on: x\n',
      ['excessive-permissions medium 3'],
      'on: push\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: x\n',
    ],
    [
      'dangerous-triggers',
      steps(['- run: echo'], ['on: [pull_request_target, push]']),
      ['dangerous-triggers medium 1'],
      steps(['- run: echo'], ['on: [pull_request, push]']),
    ],
    [
      'untrusted-checkout',
      steps(
        [
          `- uses: actions/checkout@${commit}`,
          '  with:',
          '    ref: ${{ github.event.pull_request.head.sha }}',
          '- run: npm test',
          '  env:',
          '    KEY: ${{ secrets.KEY }}',
        ],
        onTarget,
      ),
      ['dangerous-triggers medium 3 allowed', 'untrusted-checkout critical 11'],
      steps(
        [
          `- uses: actions/checkout@${commit}`,
          '  with:',
          '    ref: ${{ github.event.pull_request.head.sha }}',
          '- run: npm test',
        ],
        ['on: pull_request'],
      ),
    ],
    [
      'untrusted-checkout without anything to gain',
      steps(
        [`- uses: actions/checkout@${commit}`, '  with:', '    ref: ${{ github.head_ref }}', '- run: npm test'],
        onTarget,
      ),
      ['dangerous-triggers medium 3 allowed', 'untrusted-checkout high 11'],
      steps([`- uses: actions/checkout@${commit}`, '- run: npm test'], ['on: push']),
    ],
    [
      'untrusted-checkout in a script',
      steps(['- run: |', '    gh pr checkout "$PR"', '    make ${{ secrets.X != null }}'], ['on: issue_comment']),
      ['untrusted-checkout critical 8'],
      steps(['- run: |', '    # gh pr checkout "$PR"', '    git fetch origin main'], ['on: issue_comment']),
    ],
    [
      'secrets-inherit',
      `on: push\npermissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@${commit}\n    secrets: inherit\n`,
      ['secrets-inherit medium 6'],
      `on: push\npermissions: {}\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@${commit}\n    secrets:\n      A: b\n`,
    ],
    [
      'overprovisioned-secrets',
      steps(['- run: ./x', '  env:', '    ALL: ${{ toJSON(secrets) }}', '    ONE: ${{ secrets[matrix.name] }}']),
      ['overprovisioned-secrets medium 9', 'overprovisioned-secrets medium 10'],
      steps(['- run: ./x', '  env:', '    ONE: ${{ secrets.ONE }}']),
    ],
    [
      'unredacted-secrets',
      steps(['- run: ./x', '  env:', '    ONE: ${{ fromJSON(secrets.ALL).one }}']),
      ['unredacted-secrets medium 9'],
      steps(['- run: ./x', '  env:', '    ONE: ${{ secrets.ONE }}']),
    ],
    [
      'secret-in-script',
      steps(['- run: login ${{ secrets.ONE }}']),
      ['secret-in-script low 7'],
      steps(['- run: login "$ONE"', '  env:', '    ONE: ${{ secrets.ONE }}']),
    ],
    [
      'hardcoded-container-credentials',
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    container:\n      image: a@sha256:${'0'.repeat(64)}\n      credentials:\n        password: hunter2\n`,
      ['hardcoded-container-credentials critical 9'],
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    container:\n      image: a@sha256:${'0'.repeat(64)}\n      credentials:\n        password: \${{ secrets.A }}\n`,
    ],
    [
      'artipacked',
      steps([
        '- uses: actions/checkout@v4 # vetnet:allow unpinned-uses test',
        '- uses: actions/upload-artifact@v4 # vetnet:allow unpinned-uses test',
        '  with:',
        '    path: .',
        '    include-hidden-files: true',
      ]),
      ['unpinned-uses low 7 allowed', 'artipacked medium 7', 'unpinned-uses low 8 allowed'],
      steps([
        `- uses: actions/checkout@${commit}`,
        `- uses: actions/upload-artifact@${commit}`,
        '  with:',
        '    path: .',
        '    include-hidden-files: true',
      ]),
    ],
    [
      'self-hosted-runner',
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n',
      ['self-hosted-runner medium 5'],
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n',
    ],
    [
      'insecure-commands',
      steps(['- run: ./x', '  env:', '    ACTIONS_ALLOW_UNSECURE_COMMANDS: true']),
      ['insecure-commands high 9'],
      steps(['- run: ./x', '  env:', '    ACTIONS_ALLOW_UNSECURE_COMMANDS: false']),
    ],
    [
      'unsound-condition',
      steps([
        "- if: ${{ github.actor == 'me' }} && ${{ true }}",
        '  run: ./x',
        '- if: |',
        '    ${{ false }}',
        '  run: ./y',
      ]),
      ['unsound-condition high 7', 'unsound-condition medium 10'],
      steps([
        "- if: ${{ github.actor == 'me' }}",
        '  run: ./x',
        '- if: |',
        '    success() &&',
        '    false',
        '  run: ./y',
      ]),
    ],
    [
      'unsound-contains',
      steps(["- if: contains('refs/heads/main refs/heads/dev', github.ref)", '  run: ./x']),
      ['unsound-contains medium 7'],
      steps(['- if: contains(fromJSON(\'["refs/heads/main"]\'), github.ref)', '  run: ./x']),
    ],
    [
      'bot-conditions',
      steps(["- if: github.actor == 'dependabot[bot]'", '  run: ./x'], onTarget),
      ['dangerous-triggers medium 3 allowed', 'bot-conditions high 9'],
      steps(["- if: github.actor != 'dependabot[bot]'", '  run: ./x']),
    ],
    [
      'cache-poisoning',
      steps(
        [`- uses: actions/setup-node@${commit}`, '  with:', '    cache: npm', `- uses: actions/cache@${commit}`],
        ['on: release'],
      ),
      ['cache-poisoning low 7', 'cache-poisoning low 10'],
      steps([`- uses: actions/setup-node@${commit}`, `- uses: actions/cache/save@${commit}`], ['on: release']),
    ],
    [
      'pipe-to-shell',
      steps(['- run: |', '    set -e', '    curl -fsSL https://example.org/x \\', '      | sudo bash -s -- -y']),
      ['pipe-to-shell low 9'],
      steps([
        '- run: |',
        '    # curl x | sh',
        '    curl -o x https://example.org/x | tee log',
        '    sha256sum -c x.sum',
      ]),
    ],
    [
      'tls-verification-off',
      steps(['- run: curl -sk https://example.org', '  env:', '    NODE_TLS_REJECT_UNAUTHORIZED: 0']),
      ['tls-verification-off medium 7', 'tls-verification-off medium 9'],
      steps(['- run: curl -s https://example.org/-k', '  env:', '    NODE_TLS_REJECT_UNAUTHORIZED: 1']),
    ],
    ['workflow-unreadable', 'on: push\njobs: [', ['workflow-unreadable low 2'], steps(['- run: ./x'])],
    ['workflow-unreadable without jobs', 'on: push\n', ['workflow-unreadable low 1'], steps(['- run: ./x'])],
  ];

  test.each(cases)('%s', async (_name, bad, expected, mended) => {
    expect(await found(bad)).toEqual(expected);
    expect(await found(mended)).toEqual([]);
  });

  test('every rule has a case', () => {
    const shown = new Set(cases.flatMap(([, , expected]) => expected.map((line) => line.split(' ')[0])));
    shown.add('template-injection');
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
