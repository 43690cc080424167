import { expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { lcov } from '../harness/scenario.ts';
import { writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

test('packages whose reports call their files by the same names stay apart, also where the reports are alike', async () => {
  const source = '1\n2\n';
  const names = ['one', 'two', 'three'];
  const sources = Object.fromEntries(names.map((name) => [`packages/${name}/src/index.ts`, source]));
  const { directory } = temporaryRepository({ ...sources, '.gitignore': 'coverage/\n' });
  const report = (marks: string) => lcov({ 'src/index.ts': marks });
  writeFiles(directory, {
    'packages/one/coverage/lcov.info': report('+-'),
    'packages/two/coverage/lcov.info': report('-+'),
    'packages/three/coverage/lcov.info': report('+-'),
  });
  const run = await runCli(['quality-gate', '--coverage', '**/lcov.info', '--json'], { cwd: directory });
  const { coverage } = JSON.parse(run.stdout).facts;
  expect(coverage.lines).toEqual({ covered: 3, total: 6 });
  expect(coverage.files.map(({ path }: { path: string }) => path).sort()).toEqual(Object.keys(sources).sort());
});

test('where nothing tells them apart, the report says so', async () => {
  const source = '1\n2\n';
  const { directory } = temporaryRepository({
    'one/src/index.ts': source,
    'two/src/index.ts': source,
    'two/only.ts': '1\n',
  });
  writeFiles(directory, {
    'artifacts/a.info': lcov({ 'src/index.ts': '+-', 'only.ts': '+' }),
    'artifacts/b.info': lcov({ 'src/index.ts': '-+', 'only.ts': '+' }),
  });
  const run = await runCli(['quality-gate', '--coverage', 'artifacts/*.info', '--json'], { cwd: directory });
  expect(JSON.parse(run.stdout).notes).toEqual([expect.stringContaining('Several reports name src/index.ts, which')]);
});
