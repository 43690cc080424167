import { expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

const source = '1\n2\n3\n4\n';
const globs = ['--coverage', 'artifacts/**/lcov.info', '--test-results', 'artifacts/**/junit.xml'];

async function judge(directory: string, ...more: readonly string[]) {
  const args = ['quality-gate', ...globs, '--artifacts', 'artifacts', '--json', ...more];
  return JSON.parse((await runCli(args, { cwd: directory })).stdout);
}

const leg = (path: string, ...roots: readonly string[]): string => [path, ...roots, ''].join('\n');

test('legs on two systems that run the same tests are one figure of coverage and two runs of the tests', async () => {
  const { directory } = temporaryRepository({ 'web/src/a.ts': source, 'src/a.ts': source });
  const mac = '/Users/runner/work/clinic/clinic';
  const windows = 'D:\\a\\clinic\\clinic';
  writeFiles(directory, {
    'artifacts/mac/vetnet-leg.txt': leg('web', mac),
    'artifacts/mac/web/lcov.info': lcov({ [`${mac}/web/src/a.ts`]: '++--' }),
    'artifacts/mac/web/junit.xml': junit({ adds: undefined, subtracts: undefined }),
    'artifacts/windows/vetnet-leg.txt': leg('web', windows),
    'artifacts/windows/web/lcov.info': lcov({ 'src\\a.ts': '-++-' }),
    'artifacts/windows/web/junit.xml': junit({ adds: undefined, subtracts: 'no such file' }),
  });
  const { facts } = await judge(directory);
  expect(facts.coverage.files).toEqual([
    expect.objectContaining({ path: 'web/src/a.ts', lines: { covered: 3, total: 4 } }),
  ]);
  expect(facts.tests.totals).toMatchObject({ total: 4, passed: 3, failed: 1 });
});

test('a report that git tracks is no report of another job', async () => {
  const { directory } = temporaryRepository({
    'web/src/a.ts': source,
    'artifacts/x/web/lcov.info': lcov({ 'src/a.ts': '++++' }),
  });
  writeFiles(directory, { 'artifacts/y/web/junit.xml': junit({ adds: undefined }) });
  const report = await judge(directory);
  expect(report.verdict).toBe('inconclusive');
  expect(report.facts.coverage.missing).toEqual([
    expect.objectContaining({ name: 'artifacts/x/web/lcov.info', code: 'report-of-change' }),
  ]);
  const own = await runCli(['quality-gate', ...globs, '--json'], { cwd: directory });
  expect(JSON.parse(own.stdout).verdict).toBe('pass');
});

test.each([
  ['no test', '<testsuites/>'],
  ['skipped tests alone', '<testsuite><testcase name="a" classname="b"><skipped/></testcase></testsuite>'],
  ['counts of nothing', '<testsuite name="api" tests="0" failures="0"/>'],
])('a leg with %s is not covered up by another one', async (_, report) => {
  const { directory } = temporaryRepository({ 'web/src/a.ts': source });
  const web = { 'artifacts/web/web/lcov.info': lcov({ 'src/a.ts': '++++' }) };
  const passed = junit({ adds: undefined });
  const files = { ...web, 'artifacts/web/web/junit.xml': passed, 'artifacts/api/api/junit.xml': report };
  writeFiles(directory, files);
  const idle = await judge(directory);
  expect(idle.verdict).toBe('inconclusive');
  expect(JSON.stringify(idle.conditions)).toContain('artifacts/api: Its reports hold no test that was run.');
  // The same results twice are those of a leg that ran the same; and one report of several may be empty.
  writeFiles(directory, { 'artifacts/api/api/junit.xml': passed, 'artifacts/api/api/more/junit.xml': report });
  expect((await judge(directory)).verdict).toBe('pass');
});
