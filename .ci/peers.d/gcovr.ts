// gcovr 8.8 on C and C++ compiled by gcc.

import { join } from 'node:path';
import { pythonPackages } from '../../bench/peer-packages.ts';
import { figureIn, holdTo } from '../../test/peers/conformance.ts';
import { type Figure, judge } from '../../test/peers/gate.ts';
import { countedProject } from '../../test/peers/gcc.ts';
import { runTool } from '../../test/peers/tool.ts';

const reports = {
  json: 'gcovr.json',
  'json-summary': 'summary.json',
  lcov: 'lcov.info',
  cobertura: 'cobertura.xml',
  clover: 'clover.xml',
  jacoco: 'jacoco.xml',
};

await holdTo((check) => {
  const program = join(pythonPackages('gcovr==8.8'), 'bin/gcovr');
  for (const project of ['c', 'cpp'] as const) {
    const cwd = countedProject(project);
    const outputs = Object.entries(reports).map(([name, file]) => `--${name}=${file}`);
    const printedWith = (...flags: readonly string[]) => {
      // gcovr deletes what it is to write before it writes it: as root that would be /dev/null itself.
      const { said } = runTool(program, [...flags, '--txt=table.txt', '--print-summary'], { cwd });
      return (word: string) => figureIn(said, new RegExp(`^${word}: .*\\((\\d+) out of (\\d+)\\)`, 'm'));
    };
    const printed = printedWith(...outputs);
    const merged = printedWith('--merge-lines')('lines');
    for (const report of Object.values(reports)) {
      const name = `${project}, ${report}`;
      const ours = judge(cwd, { coverage: report });
      check.equal(`${name}: lines, declared`, printed('lines'), ours.declared.lines ?? ours.declared.statements);
      // Counters without lines are all that these two have.
      const counters = report === 'summary.json' || report === 'jacoco.xml';
      if (counters) check.equal(`${name}: lines`, printed('lines'), ours.lines);
      else check.equal(`${name}: lines, as --merge-lines prints`, merged, ours.lines);
      if (report === 'clover.xml') continue;
      check.equal(`${name}: functions`, printed('functions'), ours.functions);
      if (project === 'c' || report === 'summary.json')
        check.equal(`${name}: branches`, printed('branches'), ours.branches);
      else
        check.related(
          `${name}: branches`,
          printed('branches'),
          ours.branches,
          fewer(ours.branches, printed('branches')),
          'gcovr counts an arm once per function',
        );
    }
  }
});

function fewer(ours: Figure, theirs: Figure): boolean {
  return ours.total < theirs.total && ours.covered <= theirs.covered && ours.covered > 0;
}
