import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector } from '../../../../../src/actions/security-scan/checks/workflows/index.ts';
import { inspect } from '../inspect.ts';

const path = '.github/workflows/x.yml';
const head = 'on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n';

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
  )
  .join('\n');

describe('bounded time, and never silent, for', () => {
  test.each([
    ['a bomb of aliases', bomb, 'workflow-unreadable'],
    ['deep nesting', `a: ${'['.repeat(20_000)}`, 'workflow-unreadable'],
    ['another root', '- a', 'workflow-unreadable'],
    ['nothing', '', 'workflow-unreadable'],
    ['many documents', '---\non: push\n---\njobs: {}', 'workflow-unreadable'],
    [
      'a line of a megabyte',
      `${head}      - run: echo ${'x'.repeat(1_000_000)} \${{ github.event.issue.title }}`,
      'template-injection',
    ],
    [
      'many expressions',
      `${head}      - run: |\n${'          echo ${{ github.event.issue.title }}\n'.repeat(20_000)}`,
      'template-injection',
    ],
    [
      'expressions behind escapes',
      `${head}      - run: "${'\\x24{{ github.event.issue.title }} \\t'.repeat(10_000)}"`,
      'template-injection',
    ],
    [
      'an expression that never ends',
      `${head}      - run: echo \${{ github.event.issue.title }} \${{ ${"'".repeat(500_001)}`,
      'template-injection',
    ],
    ['many steps', `${head}${'      - run: curl x | sh\n'.repeat(4000)}`, 'pipe-to-shell'],
    [
      'outputs of a step in its own environment',
      `${head}      - id: a\n        run: echo "x=$X" >> $GITHUB_OUTPUT\n        env:\n          X: \${{ steps.a.outputs.x }} \${{ github.event.issue.title }}\n      - run: echo \${{ steps.a.outputs.x }}`,
      'template-injection',
    ],
    [
      'a matrix of itself',
      `${head}      - run: echo \${{ matrix.a }}\n    strategy:\n      matrix:\n        a: ["\${{ matrix.a }}", "\${{ github.event.issue.title }}"]`,
      'template-injection',
    ],
  ])('%s', async (_name, text, rule) => {
    const began = performance.now();
    const findings = await inspect(detector, path, text);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

test('nothing throws, whatever stands where', async () => {
  const instance = await detector.create({});
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        null,
        true,
        1,
        '',
        '${{ github.head_ref }}',
        'inherit',
        'write-all',
        'actions/checkout@v4',
        'self-hosted',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'run',
          'uses',
          'with',
          'env',
          'if',
          'steps',
          'permissions',
          'container',
          'services',
          'secrets',
          'strategy',
          'matrix',
          'outputs',
          'runs-on',
          'credentials',
          'password',
          'image',
          'id',
        ),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(value, value, value, (on, jobs, job) => {
      const text = JSON.stringify({ on, jobs: { a: job, b: jobs }, permissions: jobs, env: on });
      const lines = { placeOf: () => ({ line: 1, column: 1 }), lineAt: () => '' };
      for (const file of [path, 'action.yml']) instance.inspect({ path: file, text, ...lines });
      instance.inspect({
        path: 'action.yml',
        text: JSON.stringify({ runs: { using: 'composite', steps: job } }),
        ...lines,
      });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['.github/workflows/ci.yml', true],
  ['sub/.github/workflows/ci.yaml', true],
  ['action.yml', true],
  ['tools/a/action.yaml', true],
  ['.github/workflows/sub/ci.yml', false],
  ['.github/dependabot.yml', false],
  ['src/reaction.yml', false],
])('wants %s: %s', async (file, expected) => {
  expect((await detector.create({})).wants(file)).toBe(expected);
});

test('an action has steps as a job has', async () => {
  const text =
    'name: a\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.a }} ${{ github.head_ref }}\n      shell: bash\n';
  const findings = await inspect(detector, 'action.yml', text);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['template-injection', 'medium'],
    ['template-injection', 'high'],
  ]);
  expect(await inspect(detector, 'action.yml', 'states: [a, b]\n')).toEqual([]);
});

test('actions of the repository’s own owner are near', async () => {
  const text = `${head}      - uses: me/tool@v1\n`;
  const severities = async (repository: string) =>
    (await inspect(detector, path, text, { repository })).map(({ severity }) => severity);
  expect(await severities('Me/app')).toEqual(['low']);
  expect(await severities('you/app')).toEqual(['medium']);
});

test('variables of a script carry what they were made of', async () => {
  const text = `${head}      - run: |
          short=$(echo "$TITLE" | cut -c1-9)
          echo "T=$short" >> $GITHUB_ENV
          echo "U=$other" >> $GITHUB_ENV
        env:
          TITLE: \${{ github.event.issue.title }}
`;
  const findings = await inspect(detector, path, text);
  expect(findings.map(({ rule, severity, location }) => [rule, severity, location?.line])).toEqual([
    ['github-env', 'critical', 9],
  ]);
});

test('a list that closes too far left is read, as GitHub reads it', async () => {
  const text =
    'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    strategy:\n      matrix:\n        b: [\n          c,\n          d\n        ]\n    steps:\n      - uses: o/r@v1\n';
  const findings = await inspect(detector, path, text);
  expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([['unpinned-uses', 13]]);
});

test('a password is neither shown nor guessed', async () => {
  const text = (password: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    container:\n      image: a@sha256:${'0'.repeat(64)}\n      credentials:\n        password: ${password}\n`;
  const password = ['hun', 'ter2', 'x'].join('');
  const [finding] = await inspect(detector, path, text(password));
  const [other] = await inspect(detector, path, text(`${password}y`));
  expect(finding).toMatchObject({ category: 'secret', fingerprint: other?.fingerprint });
  expect(JSON.stringify(finding)).not.toContain(password);
});

test('fingerprints survive moved lines and tell equal lines apart', async () => {
  const step = '      - run: echo ${{ github.event.issue.title }}\n';
  const before = await inspect(detector, path, `${head}${step}${step}`);
  const after = await inspect(detector, path, `# new\n\n${head}      - run: a\n${step}\n${step}`);
  const prints = before.map(({ fingerprint }) => fingerprint);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  expect(new Set(prints).size).toBe(2);
});

test('comments for zizmor allow', async () => {
  const text = `${head}      - run: echo \${{ github.event.issue.title }} # zizmor: ignore[template-injection] checked\n`;
  const [finding] = await inspect(detector, path, text);
  expect(finding?.suppression).toMatchObject({ by: 'inline-comment', reason: 'checked' });
});
