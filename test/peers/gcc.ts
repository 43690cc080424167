import { spawnSync } from 'node:child_process';
import { NotAvailable } from '../../bench/peer-packages.ts';
import { projectCopy, runTool } from './tool.ts';

/** A project compiled with counters and run once. Throws NotAvailable without the compiler. */
export function countedProject(name: 'c' | 'cpp'): string {
  const { compiler, sources } = {
    c: { compiler: 'gcc', sources: ['dosage.c', 'main.c'] },
    cpp: { compiler: 'g++', sources: ['queue.cpp'] },
  }[name];
  for (const program of [compiler, 'gcov']) {
    if (spawnSync(program, ['--version']).status !== 0) throw new NotAvailable(`${program} is not installed`);
  }
  const cwd = projectCopy(name);
  runTool(compiler, ['--coverage', '-O0', '-o', 'program', ...sources], { cwd, expected: [0] });
  runTool('./program', [], { cwd, expected: [0] });
  return cwd;
}
