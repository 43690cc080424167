// Jest 30 with Istanbul's coverage, its JSON and jest-junit 17.

import { isDeepStrictEqual } from 'node:util';
import { npmPackages } from '../../bench/peer-packages.ts';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToSummary } from '../../test/peers/istanbul-print.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('javascript', npmPackages('jest@30.5.2', 'jest-junit@17.0.0'));
  const { said } = runTool(
    'node',
    [
      'node_modules/jest/bin/jest.js',
      ...['--ci', '--testMatch=**/test/jest.spec.js', '--json', '--outputFile=jest.json', '--testLocationInResults'],
      ...['--reporters=default', '--reporters=jest-junit', '--coverage'],
      ...['text-summary', 'json', 'lcovonly'].map((name) => `--coverageReporters=${name}`),
    ],
    { cwd, env: { JEST_JUNIT_OUTPUT_NAME: 'junit.xml' } },
  );
  for (const report of ['coverage/coverage-final.json', 'jest.json']) {
    holdToSummary(check, report, said, judge(cwd, { coverage: report }));
  }
  holdToSummary(check, 'lcov.info', said, judge(cwd, { coverage: 'coverage/lcov.info' }), false);

  const line = /^Tests: .*$/m.exec(said)?.[0] ?? '';
  const { failed, skipped, todo, passed, total } = countsIn(line, ['failed', 'skipped', 'todo', 'passed', 'total']);
  const theirs = { total, passed, failed, skipped: skipped + todo };
  check.equal('jest.json: tests, to-do with skipped', theirs, judge(cwd, { 'test-results': 'jest.json' }).tests);
  const { tests } = judge(cwd, { 'test-results': 'junit.xml' });
  const shifted = { ...theirs, passed: passed + todo, skipped };
  check.related(
    'junit.xml: tests',
    theirs,
    tests,
    isDeepStrictEqual(tests, shifted),
    'jest-junit writes a to-do as passed',
  );
});
