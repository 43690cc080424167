// nyc prints its totals from Istanbul's statements; its lcov report and coverage-final.json must give the same lines here.
import { join } from 'node:path';
import { javascriptProject } from '../javascript-project.ts';
import { compare, installFromNpm, ourMetrics, project, run } from '../peer.ts';

const tool = join(installFromNpm('nyc@17.1.0'), 'node_modules/nyc/bin/nyc.js');
const cwd = project(javascriptProject);
const reporters = ['lcovonly', 'json', 'text'].flatMap((name) => ['--reporter', name]);
const { stdout } = run('node', [tool, ...reporters, 'node', 'run.js'], { cwd });
console.log(stdout);
const [, branches, functions, lines] = (/^All files\s*\|(.*)$/m.exec(stdout)?.[1] ?? '').split('|').map(Number);
for (const report of ['coverage/lcov.info', 'coverage/coverage-final.json']) {
  const ours = ourMetrics(cwd, '--coverage', report);
  compare(`lines of ${report}`, lines, ours['line-coverage']);
  compare(`branches of ${report}`, branches, ours['branch-coverage']);
  compare(`functions of ${report}`, functions, ours['function-coverage']);
}
