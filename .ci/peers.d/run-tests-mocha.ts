// Mocha 12 below c8 12 and nyc 18 as run-tests starts them: what the gate reads then, held to what they print.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from '../../bench/peer-packages.ts';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToSummary } from '../../test/peers/istanbul-print.ts';
import { runTests } from '../../test/peers/run-tests.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  for (const tool of ['c8@12.0.0', 'nyc@18.0.0']) {
    const name = tool.slice(0, tool.indexOf('@'));
    const cwd = projectCopy('javascript', npmPackages(tool, 'mocha@12.0.3'));
    const mocha = 'mocha --reporter=spec test/mocha.spec.js';
    const { said } = runTool('npx', ['--no-install', name, '--reporter=text-summary', ...mocha.split(' ')], { cwd });
    const { passing, failing, pending } = countsIn(said, ['passing', 'failing', 'pending']);
    const theirs = { total: passing + failing + pending, passed: passing, failed: failing, skipped: pending };
    for (const script of [mocha, `${name} ${mocha}`]) {
      writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: 'clinic', scripts: { test: script } }));
      const globs = { coverage: 'vetnet-reports/lcov.info', results: 'vetnet-reports/mocha-results.json' };
      const leg = runTests(cwd, { ecosystem: 'npm', ...globs });
      const ours = judge(leg.output, { coverage: globs.coverage, 'test-results': globs.results });
      check.equal(`${name}, \`${script}\`: tests`, theirs, ours.tests);
      holdToSummary(check, `${name}, \`${script}\``, said, ours, false);
    }
  }
});
