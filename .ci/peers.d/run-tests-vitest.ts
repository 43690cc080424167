// Vitest 5 as run-tests starts it, through several scripts: what the gate reads then, held to what vitest prints.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../../bench/peer-packages.ts';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToSummary } from '../../test/peers/istanbul-print.ts';
import { runTests } from '../../test/peers/run-tests.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('vitest', npmPackages('vitest@5.1.0', '@vitest/coverage-v8@5.1.0'));
  writeFileSync(join(cwd, 'vitest.config.mjs'), "export default { test: { coverage: { include: ['src/**'] } } };\n");
  const summary = ['--coverage.enabled', '--coverage.reporter=text-summary', '--coverage.reportOnFailure'];
  const { said } = runTool('node', ['node_modules/vitest/vitest.mjs', 'run', ...summary], { cwd });
  const line = /^\s*Tests .*$/m.exec(said)?.[0] ?? '';
  const counts = countsIn(line, ['failed', 'passed', 'expected fail', 'skipped', 'todo']);
  const theirs = {
    total: Number(/\((\d+)\)\s*$/.exec(line)?.[1]),
    passed: counts.passed + counts['expected fail'],
    failed: counts.failed,
    skipped: counts.skipped + counts.todo,
  };
  for (const script of ['vitest', 'vitest run --coverage', 'vitest run && echo done']) {
    writeFileSync(
      join(cwd, 'package.json'),
      JSON.stringify({ name: 'clinic', type: 'module', scripts: { test: script } }),
    );
    const globs = { coverage: 'vetnet-reports/lcov.info', results: 'vetnet-reports/junit.xml' };
    const leg = runTests(cwd, { ecosystem: 'npm', ...globs });
    const ours = judge(leg.output, { coverage: globs.coverage, 'test-results': globs.results });
    check.equal(`${script}: exit code`, 1, leg.exitCode);
    check.equal(`${script}: tests, to-do with skipped`, theirs, ours.tests);
    holdToSummary(check, script, said, ours, false);
  }
});
