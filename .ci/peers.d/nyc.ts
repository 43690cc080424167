// nyc 18 around Mocha, on CommonJS.

import { npmPackages } from '../../bench/peer-packages.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { holdToLineReport, holdToSummary } from '../../test/peers/istanbul-print.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('javascript', npmPackages('nyc@18.0.0', 'mocha@12.0.3'));
  const reporters = ['text-summary', 'json', 'json-summary', 'lcovonly', 'cobertura', 'clover'];
  const { said } = runTool(
    'node',
    [
      'node_modules/nyc/bin/nyc.js',
      ...reporters.map((name) => `--reporter=${name}`),
      'node_modules/.bin/mocha',
      'test/mocha.spec.js',
    ],
    { cwd },
  );
  for (const report of ['coverage-final.json', 'coverage-summary.json']) {
    holdToSummary(check, report, said, judge(cwd, { coverage: `coverage/${report}` }));
  }
  holdToSummary(check, 'lcov.info', said, judge(cwd, { coverage: 'coverage/lcov.info' }), false);
  for (const report of ['cobertura-coverage.xml', 'clover.xml']) {
    holdToLineReport(check, report, said, judge(cwd, { coverage: `coverage/${report}` }));
  }
});
