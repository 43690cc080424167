// c8 12 around node:test and Mocha, with V8's own counters.

import { npmPackages } from '../../bench/peer-packages.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToSummary } from '../../test/peers/istanbul-print.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('javascript', npmPackages('c8@12.0.0', 'mocha@12.0.3'));
  const reporters = ['text-summary', 'json', 'json-summary', 'lcovonly'].map((name) => `--reporter=${name}`);
  const { said } = runTool(
    'node',
    ['node_modules/c8/bin/c8.js', ...reporters, 'node', 'node_modules/mocha/bin/mocha.js', 'test/mocha.spec.js'],
    { cwd },
  );
  for (const report of ['coverage-final.json', 'coverage-summary.json']) {
    holdToSummary(check, report, said, judge(cwd, { coverage: `coverage/${report}` }));
  }
  holdToSummary(check, 'lcov.info', said, judge(cwd, { coverage: 'coverage/lcov.info' }), false);
});
