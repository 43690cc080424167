// Go's own test and cover tools; gotestsum where it can be had.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, installWith, NotAvailable } from '../../bench/peer-packages.ts';
import { type Conformance, holdTo, numbersIn } from '../../test/peers/conformance.ts';
import { judge, type Tests } from '../../test/peers/gate.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

await holdTo((check) => {
  if (spawnSync('go', ['version']).status !== 0) throw new NotAvailable('go is not installed');
  const cwd = projectCopy('go');
  // What `go test -v` prints is what a user counts; the JSON is of the same run of the same tests.
  const { stdout } = runTool('go', ['test', '-count=1', '-v', './...'], { cwd });
  const count = (word: string) => stdout.match(new RegExp(`^\\s*--- ${word}:`, 'gm'))?.length ?? 0;
  const theirs = { passed: count('PASS'), failed: count('FAIL'), skipped: count('SKIP') };
  const tests = { total: theirs.passed + theirs.failed + theirs.skipped, ...theirs };
  for (const mode of ['set', 'count', 'atomic']) holdToCover(check, cwd, mode, tests);
  holdToGotestsum(check, cwd);
});

function holdToCover(check: Conformance, cwd: string, mode: string, tests: Tests): void {
  const run = runTool('go', ['test', '-count=1', '-json', `-covermode=${mode}`, '-coverprofile=cover.out', './...'], {
    cwd,
  });
  writeFileSync(join(cwd, 'go.json'), run.stdout);
  if (mode === 'set') check.equal('go test -json: tests', tests, judge(cwd, { 'test-results': 'go.json' }).tests);
  const [printed = 0] = numbersIn(
    runTool('go', ['tool', 'cover', '-func=cover.out'], { cwd }).stdout,
    /^total:.*?([\d.]+)%/m,
  );
  const { lines, declared } = judge(cwd, { coverage: 'cover.out' });
  const { covered, total } = declared.statements ?? { covered: 0, total: Number.NaN };
  check.equal(`-covermode=${mode}: statements, declared, %`, printed.toFixed(1), ((100 * covered) / total).toFixed(1));
  // Each line that a block touches is executable, so there are at least as many as statements here, where no line holds two.
  check.related(`-covermode=${mode}: lines`, `${printed}%`, lines, lines.total > total, 'go counts statements');
}

function holdToGotestsum(check: Conformance, cwd: string): void {
  let program: string;
  try {
    program = installed(['go', 'gotestsum@v1.13.0'], (folder) => {
      installWith('env', [`GOBIN=${folder}`, 'go', 'install', 'gotest.tools/gotestsum@v1.13.0'], folder);
    });
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    console.log(`gotestsum is not available: ${error.message}`);
    return;
  }
  const files = ['--jsonfile=sum.json', '--junitfile=junit.xml'];
  const { said } = runTool(join(program, 'gotestsum'), [...files, '--', '-count=1', './...'], { cwd });
  const [total = 0, skipped = 0, failed = 0] = numbersIn(
    said,
    /^DONE (\d+) tests?(?:, (\d+) skipped)?(?:, (\d+) failures?)?/m,
  );
  const theirs = { total, passed: total - skipped - failed, failed, skipped };
  check.equal('gotestsum, JSON: tests', theirs, judge(cwd, { 'test-results': 'sum.json' }).tests);
  check.equal('gotestsum, JUnit: tests', theirs, judge(cwd, { 'test-results': 'junit.xml' }).tests);
}
