// pytest 9 with pytest-cov 7 (coverage.py 7.17), and diff-cover 11 on the same report.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { type Conformance, countsIn, holdTo, numbersIn } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { commitAll, projectCopy, runTool } from '../../test/peers/tool.ts';

const versions = ['pytest==9.2.0', 'pytest-cov==7.1.0', 'coverage==7.17.3', 'diff-cover==11.0.1'];

await holdTo((check) => {
  const environment = join(pythonPackages(...versions), 'bin');
  for (const branches of [false, true]) holdToPytest(check, environment, branches);
  holdToDiffCover(check, environment);
});

function pytest(environment: string, cwd: string, flags: readonly string[]): string {
  const reports = ['term', 'xml', 'lcov'].map((name) => `--cov-report=${name}`);
  return runTool(
    join(environment, 'python'),
    ['-m', 'pytest', '-p', 'no:cacheprovider', '--cov=clinic', ...reports, '--junit-xml=junit.xml', ...flags, 'tests'],
    { cwd, env: { PYTHONDONTWRITEBYTECODE: '1' } },
  ).stdout;
}

function holdToPytest(check: Conformance, environment: string, branches: boolean): void {
  const cwd = projectCopy('python');
  const said = pytest(environment, cwd, branches ? ['--cov-branch'] : []);
  const [statements = 0, missed = 0, arms = 0] = numbersIn(said, /^TOTAL\s+(\d+)\s+(\d+)(?:\s+(\d+)\s+\d+)?\s+\d+%/m);
  const lines = { covered: statements - missed, total: statements };
  for (const report of ['coverage.xml', 'coverage.lcov']) {
    const ours = judge(cwd, { coverage: report });
    const name = `${report}${branches ? ', --cov-branch' : ''}`;
    check.equal(`${name}: lines`, lines, ours.lines);
    if (branches) check.equal(`${name}: number of branches`, arms, ours.branches.total);
  }
  if (branches) return;
  const words = ['failed', 'passed', 'skipped', 'xfailed', 'error'] as const;
  const counts = countsIn(said.trimEnd().split('\n').at(-1)?.replace('errors', 'error') ?? '', words);
  const failed = counts.failed + counts.error;
  const skipped = counts.skipped + counts.xfailed;
  const theirs = { total: counts.passed + failed + skipped, passed: counts.passed, failed, skipped };
  check.equal(
    'junit.xml: tests, expected failures with skipped',
    theirs,
    judge(cwd, { 'test-results': 'junit.xml' }).tests,
  );
}

/** A change that adds tested, untested and blank lines: what diff-cover says of it is what the gate says. */
function holdToDiffCover(check: Conformance, environment: string): void {
  const cwd = projectCopy('python');
  runTool('git', ['checkout', '--quiet', '-b', 'feature/x'], { cwd });
  appendFileSync(
    join(cwd, 'clinic/queue.py'),
    '\n\ndef longest(waiting):\n    if not waiting:\n        return None\n\n    return max(waiting)\n\n\nEMPTY = longest([])\n',
  );
  commitAll(cwd, 'Change');
  pytest(environment, cwd, []);
  const { said } = runTool(join(environment, 'diff-cover'), ['coverage.xml', '--compare-branch=main'], { cwd });
  const [total = 0] = numbersIn(said, /^Total:\s+(\d+) lines?/m);
  const [missing = 0] = numbersIn(said, /^Missing:\s+(\d+) lines?/m);
  const { patch } = judge(cwd, { coverage: 'coverage.xml', 'base-ref': 'main', 'minimum-patch-coverage': '50' });
  check.equal('diff-cover: changed lines', { covered: total - missing, total }, patch);
}
