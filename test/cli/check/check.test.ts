import { describe, expect, test } from '@jest/globals';
import { callWorkflow, checkFiles, stepWorkflow } from './checked.ts';

/** A policy with three mistakes of three kinds. */
const loosePolicy = `version: 1
fail-on: maybe
quality-gate:
  minimum-coverge: 80
  minimum-tests: none
`;
const right = stepWorkflow({});
const wrong = right.replace('security-scan', 'security-scam');
const warned = stepWorkflow({ on: '[pull_request]' });
const policy = { '.github/vetnet.yml': 'version: 1\n' };
const workflow = (text: string) => ({ '.github/workflows/a.yml': text });

describe('exit codes', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['nothing wrong', { ...policy, ...workflow(right) }, [], 0],
    ['a policy alone', policy, [], 0],
    ['a workflow alone', workflow(right), [], 0],
    ['an error', workflow(wrong), [], 1],
    ['a warning', workflow(warned), [], 0],
    ['a warning that counts', workflow(warned), ['--strict'], 1],
    ['nothing to check', {}, [], 3],
    ['workflows of others only', workflow('on: push\njobs: {}\n'), [], 3],
    ['a policy that is wrong', { '.github/vetnet.yml': 'version: 2\n' }, [], 1],
    ['a policy that is named and absent', workflow(right), ['--config', 'nowhere.yml'], 1],
    ['an unknown flag', policy, ['--strickt'], 2],
    ['a file that is not there', policy, ['nowhere.yml'], 2],
    ['help', policy, ['--help'], 0],
  ])('%s', async (_name, files, args, exitCode) => {
    expect(await checkFiles(files, args)).toMatchObject({ exitCode });
  });

  test('a call of a workflow that cannot be looked at is not checked, which is no pass', async () => {
    const text = callWorkflow('uses: org/vetnet-actions/.github/workflows/gate.yml@v1');
    const { exitCode, out } = await checkFiles(workflow(text), [], {});
    expect(exitCode).toBe(3);
    expect(out).toContain('not-checked');
    expect(out).toContain('1 not checked in 1 file with 1 use of vetnet-actions.');
  });
});

describe('the policy', () => {
  test('all its problems are told at once, with file, line and column', async () => {
    const { out } = await checkFiles({ '.github/vetnet.yml': loosePolicy }, ['--json']);
    const { remarks, files } = JSON.parse(out);
    expect(remarks.map(({ file, line, column }: Record<string, unknown>) => `${file}:${line}:${column}`)).toEqual([
      '.github/vetnet.yml:2:10',
      '.github/vetnet.yml:4:3',
      '.github/vetnet.yml:5:18',
    ]);
    expect(files).toEqual(['.github/vetnet.yml']);
  });

  test('what it says of actions that this build lacks is a note', async () => {
    const { out, exitCode } = await checkFiles({ '.github/vetnet.yml': 'version: 1\nauto-rollback: {}\n' });
    expect(out).toContain('Note: section auto-rollback is not read by this version');
    expect(exitCode).toBe(0);
  });

  test('profiles of files of their own are told by their own names', async () => {
    const { out } = await checkFiles({ ...policy, 'configs/staging.yml': 'fail-on: perhaps\n' });
    expect(out).toContain('configs/staging.yml:1:10  error  policy');
  });

  test('while it is wrong, nothing is said of what it would say', async () => {
    const text = stepWorkflow({
      steps: '- uses: org/vetnet-actions/security-scan@v1\n  with: { environment: nowhere }',
    });
    const { out } = await checkFiles({ '.github/vetnet.yml': loosePolicy, ...workflow(text) }, ['--json']);
    expect(JSON.parse(out).remarks.map(({ rule }: { rule: string }) => rule)).toEqual(['policy', 'policy', 'policy']);
  });
});

describe('which files are looked at', () => {
  const files = {
    ...policy,
    '.github/workflows/a.yml': right,
    '.github/workflows/b.yaml': wrong,
    '.github/workflows/notes.md': wrong,
    '.github/actions/mine/action.yml':
      'runs:\n  using: composite\n  steps:\n    - uses: org/vetnet-actions/quality-gat@v1\n',
    'action.yml': 'runs: { using: composite, steps: [] }\n',
  };

  test('workflows and actions of the repository', async () => {
    const { out } = await checkFiles(files, ['--json']);
    const { files: looked, uses, remarks } = JSON.parse(out);
    expect(looked).toEqual([
      '.github/vetnet.yml',
      '.github/workflows/a.yml',
      '.github/workflows/b.yaml',
      'action.yml',
      '.github/actions/mine/action.yml',
    ]);
    expect(uses).toBe(3);
    expect(remarks.map(({ file }: { file: string }) => file)).toEqual([
      '.github/workflows/b.yaml',
      '.github/actions/mine/action.yml',
    ]);
  });

  test('those that are named, and the policy', async () => {
    const { out } = await checkFiles(files, ['--json', '.github/workflows/a.yml', '.github/vetnet.yml']);
    expect(JSON.parse(out)).toMatchObject({ files: ['.github/vetnet.yml', '.github/workflows/a.yml'], remarks: [] });
  });

  test.each<[string, string, string]>([
    ['no YAML', 'on: [push\njobs:', 'yaml'],
    ['a key twice', 'on: push\njobs: {}\njobs: {}\n', 'yaml'],
    ['no jobs', 'on: push\n', 'yaml'],
    ['a list', '- a\n', 'yaml'],
    ['nothing', '', 'yaml'],
  ])('a workflow that is %s', async (_name, text, rule) => {
    const { out, exitCode } = await checkFiles(workflow(text), ['--json']);
    expect(JSON.parse(out).remarks).toMatchObject([{ level: 'error', rule }]);
    expect(exitCode).toBe(1);
  });

  test('a workflow that is too large to look at is not called wrong', async () => {
    const { out, exitCode } = await checkFiles(workflow(`${right}x:\n${'  - a\n'.repeat(20_001)}`), ['--json']);
    expect(JSON.parse(out).remarks).toMatchObject([{ level: 'unknown', rule: 'not-checked' }]);
    expect(exitCode).toBe(3);
  });

  test('tags, merge keys, byte order marks and Windows line ends are no matter', async () => {
    const text = `\uFEFF${right.replace('jobs:', 'x: &x { a: 1 }\ny: { <<: *x, b: !!str 1 }\njobs:')}`;
    expect(await checkFiles(workflow(text.replaceAll('\n', '\r\n')))).toMatchObject({ exitCode: 0 });
  });
});

test('text for people is wrapped, names its places and cannot steer a terminal', async () => {
  const text = right.replace('security-scan@v1', 'security-scan@v1\n        with: { "\\u001b[31mred": x }');
  const { out } = await checkFiles(workflow(text));
  expect(out).toContain(
    '.github/workflows/a.yml:9:18  error  unknown-input\n  The action security-scan has no input red.',
  );
  expect(out).not.toContain('\u001b');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a policy under another name is told', async () => {
  const { exitCode, out } = await checkFiles({ '.github/vetnet.yaml': 'version: 1\n' });
  expect(exitCode).toBe(1);
  expect(out).toContain('Rename it to .github/vetnet.yml');
});
