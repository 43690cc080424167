import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runLeg } from './run-leg.ts';

test('a command runs in the folder of the leg, and its reports keep their path', () => {
  const { exitCode, collected, said, output, workspace } = runLeg({
    files: { 'Features/Triage/a': '' },
    name: 'Triage',
    path: 'Features/Triage',
    command:
      'echo "$MODULE|$MODULE_PATH" > "$VETNET_REPORTS/junit.xml"; mkdir out; echo x > out/lcov.info; cat "$VETNET_REPORTS/junit.xml"',
    coverage: 'out/*.info',
    results: 'vetnet-reports/junit*.xml',
  });
  expect(exitCode).toBe(0);
  expect(said).toContain('Triage|Features/Triage');
  expect(collected).toEqual(['Features/Triage/out/lcov.info', 'Features/Triage/vetnet-reports/junit.xml']);
  expect(readFileSync(join(output, 'vetnet-leg.txt'), 'utf8').split('\n').slice(0, 2)).toEqual([
    'Features/Triage',
    workspace,
  ]);
});

test('tests that fail leave their reports, and their exit code is that of the step', () => {
  const { exitCode, collected, said, leftovers } = runLeg({
    command: 'echo x > junit.xml; exit 7',
    results: 'junit.xml',
  });
  expect([exitCode, collected, leftovers]).toEqual([7, ['junit.xml'], []]);
  expect(said).toContain('exit code 7');
});

test.each(['false; true', 'false | true', 'true && false'])('`%s` fails as in a step of GitHub', (command) => {
  expect(runLeg({ command }).exitCode).not.toBe(0);
});

test('reports that were there before are not taken, and the folder for reports starts empty', () => {
  const stale = { 'web/coverage/lcov.info': 'old', 'web/vetnet-reports/junit.xml': 'old', 'web/new.xml': 'old' };
  const { collected, said, workspace } = runLeg({
    files: stale,
    path: 'web',
    command: 'echo new > new.xml',
    coverage: 'coverage/lcov.info',
    results: 'vetnet-reports/*.xml\nnew.xml',
  });
  expect(collected).toEqual(['web/new.xml']);
  expect(said).toContain('was there before the tests');
  expect(existsSync(join(workspace, 'web/vetnet-reports/junit.xml'))).toBe(false);
});

test('a setup that fails ends the leg before its tests', () => {
  const { exitCode, said, workspace } = runLeg({ setup: 'echo set > up; exit 3', command: 'touch tested' });
  expect(exitCode).toBe(1);
  expect(said).toContain('no test was run');
  expect([existsSync(join(workspace, 'up')), existsSync(join(workspace, 'tested'))]).toEqual([true, false]);
});

describe('what a name or a folder holds is never run', () => {
  const hostile = '$(touch pwned)`touch pwned`"; touch pwned; #\n::set-output name=a::b';

  test('as a name', () => {
    const { exitCode, workspace, stdout } = runLeg({
      name: hostile,
      command: 'printf "%s" "$MODULE" > name.xml',
      results: 'name.xml',
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(exitCode).toBe(0);
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
    expect(readFileSync(join(workspace, 'name.xml'), 'utf8')).toBe(hostile);
    expect(stdout.split('\n').filter((line) => line.startsWith('::set-output'))).toEqual([]);
  });

  test('as a folder', () => {
    const folder = '$(touch pwned) [x] {y}';
    const { collected, workspace } = runLeg({
      files: { [`${folder}/a`]: '' },
      path: folder,
      command: 'echo > junit.xml',
      results: 'junit.xml',
    });
    expect(collected).toEqual([`${folder}/junit.xml`]);
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
  });
});

test.each([
  ['a path that leads out', { path: '../x', command: 'true' }, 'path is ../x'],
  ['an absolute path', { path: '/tmp', command: 'true' }, 'path is /tmp'],
  ['a folder that is not there', { path: 'web', command: 'true' }, 'path is web'],
  ['an unknown ecosystem', { ecosystem: 'make', command: 'true' }, 'ecosystem is make'],
  ['nothing to run', { ecosystem: 'none' }, 'command is missing'],
])('%s is refused with a mend', (_, request, words) => {
  const { exitCode, said } = runLeg(request);
  expect(exitCode).toBe(1);
  expect(said).toContain(words);
});

test('what is missing is a warning that names the glob, also in the words of GitHub', () => {
  const { exitCode, stdout } = runLeg({
    command: 'true',
    coverage: 'lcov.info\n!other',
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('::warning title=run-tests::Nothing matches lcov.info (coverage).');
});
