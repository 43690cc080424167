// c8 turns V8's ranges into lines; its lcov report must give the lines it prints.
import { join } from 'node:path';
import { javascriptProject } from '../javascript-project.ts';
import { compare, installFromNpm, ourMetrics, project, run } from '../peer.ts';

const tool = join(installFromNpm('c8@10.1.3'), 'node_modules/c8/bin/c8.js');
const cwd = project(javascriptProject);
const reporters = ['lcovonly', 'text'].flatMap((name) => ['--reporter', name]);
const { stdout } = run('node', [tool, ...reporters, 'node', 'run.js'], { cwd });
console.log(stdout);
const [, branches, functions, lines] = (/^All files\s*\|(.*)$/m.exec(stdout)?.[1] ?? '').split('|').map(Number);
const ours = ourMetrics(cwd, '--coverage', 'coverage/lcov.info');
compare('lines', lines, ours['line-coverage']);
compare('branches', branches, ours['branch-coverage']);
compare('functions', functions, ours['function-coverage']);
