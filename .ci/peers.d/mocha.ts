// Mocha 12: its JSON and xunit reporters, held to what its spec reporter prints.

import { npmPackages } from '../../bench/peer-packages.ts';
import { countsIn, holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  const cwd = projectCopy('javascript', npmPackages('mocha@12.0.3'));
  const mocha = (...args: readonly string[]) =>
    runTool('node', ['node_modules/mocha/bin/mocha.js', ...args, 'test/mocha.spec.js'], { cwd });
  const { passing, failing, pending } = countsIn(mocha('--reporter=spec').said, ['passing', 'failing', 'pending']);
  const theirs = { total: passing + failing + pending, passed: passing, failed: failing, skipped: pending };
  mocha('--reporter=json', '--reporter-option=output=mocha.json');
  mocha('--reporter=xunit', '--reporter-option=output=xunit.xml');
  for (const report of ['mocha.json', 'xunit.xml']) {
    check.equal(`${report}: tests`, theirs, judge(cwd, { 'test-results': report }).tests);
  }
});
