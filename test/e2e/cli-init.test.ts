import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { trees } from '../cli/init/trees.ts';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describe.each(['npm', 'cargo', 'tuist', 'react-native'])('a new user of %s', (name) => {
  test('has files that pass, is told what would be judged, and gets a verdict', async () => {
    const cwd = temporaryFolder(trees[name]);
    const written = await runCli(['init'], { cwd });
    expect({ exitCode: written.exitCode, stderr: written.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const checked = await runCli(['check', '--strict'], { cwd });
    expect(checked).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing wrong in 2 files with 1 use of vetnet-actions.\n',
    });
    expect(await runCli(['explain'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
    // No tests ran here, so there is nothing to judge yet, and that is no pass.
    const judged = await runCli(['gate', '--offline', '--json'], { cwd });
    expect({ verdict: JSON.parse(judged.stdout).verdict, exitCode: judged.exitCode }).toEqual({
      verdict: 'inconclusive',
      exitCode: 3,
    });
  });
});

test('without git on PATH, without a home and without network', async () => {
  const cwd = temporaryFolder(trees.yarn);
  const { exitCode, stderr } = await runCli(['init'], {
    cwd,
    env: { PATH: '/nowhere', HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(existsSync(join(cwd, '.github/workflows/vetnet.yml'))).toBe(true);
});

test('from files to a green gate', async () => {
  const cwd = temporaryFolder({
    ...trees.yarn,
    'yarn.lock': null,
    'package.json': JSON.stringify({ name: 'tool', scripts: { test: 'jest' }, devDependencies: { jest: '30.0.0' } }),
    'src/a.ts': 'a\nb\nc\nd\ne\n',
    'coverage/lcov.info': lcov({ 'src/a.ts': '+++++' }),
    'junit.xml': junit({ works: undefined }),
  });
  expect(await runCli(['init'], { cwd })).toMatchObject({ exitCode: 0 });
  const { stdout, exitCode } = await runCli(['gate', '--offline', '--json'], { cwd });
  expect({ outcome: JSON.parse(stdout).verdict, exitCode }).toEqual({ outcome: 'pass', exitCode: 0 });
});

test('a second run changes nothing and says so', async () => {
  const cwd = temporaryFolder(trees.swiftpm);
  await runCli(['init'], { cwd });
  const before = readFileSync(join(cwd, '.github/vetnet.yml'), 'utf8');
  const second = await runCli(['init', '--ref', 'v2'], { cwd });
  expect(second).toMatchObject({ exitCode: 1, stdout: '' });
  expect(second.stderr).toContain('.github/vetnet.yml and .github/workflows/vetnet.yml are there already');
  expect(readFileSync(join(cwd, '.github/vetnet.yml'), 'utf8')).toBe(before);
});
