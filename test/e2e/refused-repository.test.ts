import { expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { changedRepository, lcov } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { writeFiles } from '../harness/temporary-folder.ts';

/** What git itself offers to try a working tree of another user, without the right to make one. */
const otherOwner = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };

function repository() {
  const made = changedRepository({ 'lcov.info': lcov({ 'src/a.ts': '++++++' }) });
  writeFiles(made.directory, made.files);
  return made;
}

test('on a laptop a repository of another user is left to git, and the mend is named', async () => {
  const { directory, base } = repository();
  const flags = ['--coverage', 'reports/lcov.info', '--base-ref', base, '--minimum-patch-coverage', '80', '--json'];
  const run = await runCli(['quality-gate', ...flags], { cwd: directory, env: otherOwner });
  expect(run.exitCode).toBe(3);
  const conditions: { id: string; reason: string; fix: string }[] = JSON.parse(run.stdout).conditions;
  const { reason, fix } = conditions.find(({ id }) => id === 'patch-coverage') ?? {};
  expect(reason).toBe('git refuses to read this folder, which belongs to another user.');
  expect(fix).toContain(`git config --global --add safe.directory ${directory}`);
  expect(run.stderr).toContain('git refuses to read this folder');
});

test('on a laptop without git a baseline file is not trusted', async () => {
  const { directory } = repository();
  writeFiles(directory, { 'baseline.json': '{"facts":{"coverage":{"lines":{"covered":1,"total":100}}}}' });
  const flags = ['--coverage', 'reports/lcov.info', '--baseline', 'file:baseline.json', '--maximum-coverage-drop', '0'];
  const read = await runCli(['quality-gate', ...flags, '--json'], { cwd: directory });
  expect(read.exitCode).toBe(0);
  const run = await runCli(['quality-gate', ...flags, '--json'], { cwd: directory, env: { PATH: '/nowhere' } });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain('Whether git tracks the baseline file baseline.json cannot be told: git cannot be run');
});

test('on a runner the checkout is read whoever owns it, as in a container', async () => {
  const { directory, base } = repository();
  const inputs = { coverage: 'reports/lcov.info', 'base-ref': base, 'minimum-patch-coverage': '80' };
  const run = await spawnAction('quality-gate', { cwd: directory, inputs, env: otherOwner });
  expect(run.outputs).toMatchObject({ verdict: 'pass', 'patch-coverage': '100.00' });
});
