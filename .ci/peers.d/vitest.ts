// Vitest 5 with both of its coverage providers, and its JSON and JUnit reporters.

import { NotAvailable, npmPackages } from '../../bench/peer-packages.ts';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToSummary } from '../../test/peers/istanbul-print.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  for (const provider of ['v8', 'istanbul']) {
    let packages: string;
    try {
      packages = npmPackages('vitest@5.1.0', `@vitest/coverage-${provider}@5.1.0`);
    } catch (error) {
      if (provider === 'v8' || !(error instanceof NotAvailable)) throw error;
      console.log(`provider ${provider} is not available: ${error.message}`);
      continue;
    }
    const cwd = projectCopy('vitest', packages);
    const { said } = runTool(
      'node',
      [
        ...['node_modules/vitest/vitest.mjs', 'run', '--coverage.enabled', `--coverage.provider=${provider}`],
        ...['--coverage.reportOnFailure', '--coverage.include=src/**'],
        ...['text-summary', 'json', 'lcovonly'].map((name) => `--coverage.reporter=${name}`),
        ...['--reporter=default', '--reporter=json', '--reporter=junit'],
        ...['--outputFile.json=vitest.json', '--outputFile.junit=junit.xml'],
      ],
      { cwd },
    );
    const final = judge(cwd, { coverage: 'coverage/coverage-final.json' });
    holdToSummary(check, `${provider}, coverage-final.json`, said, final);
    holdToSummary(check, `${provider}, lcov.info`, said, judge(cwd, { coverage: 'coverage/lcov.info' }), false);
    if (provider === 'istanbul') continue;

    const line = /^\s*Tests .*$/m.exec(said)?.[0] ?? '';
    const counts = countsIn(line, ['failed', 'passed', 'expected fail', 'skipped', 'todo']);
    const total = Number(/\((\d+)\)\s*$/.exec(line)?.[1]);
    const passed = counts.passed + counts['expected fail'];
    const theirs = { total, passed, failed: counts.failed, skipped: counts.skipped + counts.todo };
    check.equal('vitest.json: tests, to-do with skipped', theirs, judge(cwd, { 'test-results': 'vitest.json' }).tests);
    check.equal('junit.xml: tests', theirs, judge(cwd, { 'test-results': 'junit.xml' }).tests);
  }
});
