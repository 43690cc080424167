// llvm-cov 14 on C and C++ compiled by clang: the tool behind Xcode's, Swift's and Rust's coverage.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackages } from '../../bench/peer-packages.ts';
import { type Conformance, holdTo, numbersIn } from '../../test/peers/conformance.ts';
import { type Figure, judge } from '../../test/peers/gate.ts';
import { projectCopy, runTool } from '../../test/peers/tool.ts';

const compiler = ['clang-14', 'libclang-cpp14', 'libclang-common-14-dev', 'libclang-rt-14-dev', 'llvm-14'];
const libraries = [
  'libllvm14',
  'libz3-4',
  'libbsd0',
  'libmd0',
  'libedit2',
  'libtinfo6',
  'libxml2',
  'libicu72',
  'libffi8',
];
const projects = { c: ['dosage.c', 'main.c'], cpp: ['queue.cpp'] };

await holdTo((check) => {
  const root = debianPackages(...compiler, ...libraries);
  const machine = readdirSync(join(root, 'usr/lib')).find((name) => name.endsWith('-linux-gnu')) ?? '';
  const paths = [join(root, 'usr/lib', machine), join(root, 'usr/lib/llvm-14/lib')];
  for (const [project, sources] of Object.entries(projects)) {
    const cwd = projectCopy(project);
    const llvm = (program: string, ...args: readonly string[]) =>
      runTool(join(root, 'usr/lib/llvm-14/bin', program), args, {
        cwd,
        env: { LD_LIBRARY_PATH: paths.join(':') },
        expected: [0],
      });
    const clang = project === 'cpp' ? 'clang++' : 'clang';
    llvm(clang, '-fprofile-instr-generate', '-fcoverage-mapping', '-o', 'program', ...sources);
    runTool('./program', [], { cwd, env: { LLVM_PROFILE_FILE: 'raw' }, expected: [0] });
    llvm('llvm-profdata', 'merge', 'raw', '-o', 'data');
    const cov = (command: string, ...flags: readonly string[]) =>
      llvm('llvm-cov', command, './program', '-instr-profile=data', ...flags).stdout;
    holdToReport(check, project, cwd, cov);
  }
});

type Cov = (command: string, ...flags: readonly string[]) => string;

/** The report's totals are the declared figures; the lines with a count in the tool's own view of the sources are the gate's. */
function holdToReport(check: Conformance, project: string, cwd: string, cov: Cov): void {
  writeFileSync(join(cwd, 'llvm.json'), cov('export', '-format=text'));
  writeFileSync(join(cwd, 'llvm.lcov'), cov('export', '-format=lcov'));
  const totals = numbersIn(
    cov('report'),
    /^TOTAL\s+\d+\s+\d+\s+\S+\s+(\d+)\s+(\d+)\s+\S+\s+(\d+)\s+(\d+)\s+\S+\s+(\d+)\s+(\d+)/m,
  );
  const [functions = 0, missedFunctions = 0, lines = 0, missedLines = 0] = totals;
  const printed = { covered: lines - missedLines, total: lines };
  const shown = linesShown(cov('show', '-show-instantiations=false', '-show-line-counts'));
  for (const report of ['llvm.json', 'llvm.lcov']) {
    const ours = judge(cwd, { coverage: report });
    check.equal(`${project}, ${report}: lines, declared`, printed, ours.declared.lines);
    check.equal(`${project}, ${report}: lines, as llvm-cov show`, shown, ours.lines);
  }
  const { declared } = judge(cwd, { coverage: 'llvm.json' });
  const instances = { covered: functions - missedFunctions, total: functions };
  check.equal(`${project}, llvm.json: functions, declared`, instances, declared.functions);
}

/** Lines that have a count in `llvm-cov show`: number, count and source between bars. Counts above 999 are abbreviated. */
function linesShown(text: string): Figure {
  const counts = [...text.matchAll(/^\s*\d+\|\s*([\d.]+)[kMG]?\|/gm)].map(([, count]) => Number(count));
  return { covered: counts.filter((count) => count > 0).length, total: counts.length };
}
