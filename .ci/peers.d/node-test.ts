// node:test of the Node that runs this: its TAP, JUnit and LCOV, held to what its spec reporter prints.

import { isDeepStrictEqual } from 'node:util';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('javascript');
  const reporters = { spec: 'stdout', tap: 'node.tap', junit: 'junit.xml', lcov: 'lcov.info' };
  const { said } = runTool(
    process.execPath,
    [
      ...['--test', '--experimental-test-coverage', '--test-coverage-include=src/**'],
      ...Object.entries(reporters).flatMap(([name, to]) => [
        `--test-reporter=${name}`,
        `--test-reporter-destination=${to}`,
      ]),
      'test/node.spec.js',
    ],
    { cwd },
  );
  const count = (word: string) => countsIn(said.replaceAll(/^. (\w+) (\d+)$/gm, '$2 $1'), [word])[word] ?? 0;
  const theirs = {
    total: count('tests'),
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  check.equal('node.tap: tests, to-do with skipped', theirs, judge(cwd, { 'test-results': 'node.tap' }).tests);
  const { tests } = judge(cwd, { 'test-results': 'junit.xml' });
  const withoutParent = { ...theirs, total: theirs.total - 1, passed: theirs.passed - 1 };
  const holds = isDeepStrictEqual(tests, withoutParent);
  check.related('junit.xml: tests', theirs, tests, holds, 'a test with subtests is a suite there');

  const [lines, branches, functions] =
    /all files\s*\|\s*([\d.]+)\s*\|\s*([\d.]+)\s*\|\s*([\d.]+)/.exec(said)?.slice(1) ?? [];
  const ours = judge(cwd, { coverage: 'lcov.info' });
  const percent = ({ covered, total }: { covered: number; total: number }) => ((covered / total) * 100).toFixed(2);
  check.equal('lcov.info: lines, %', lines, percent(ours.lines));
  check.equal('lcov.info: branches, %', branches, percent(ours.branches));
  check.equal('lcov.info: functions, %', functions, percent(ours.functions));
});
