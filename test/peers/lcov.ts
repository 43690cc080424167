import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackages } from '../../bench/peer-packages.ts';
import type { Figure } from './gate.ts';
import { runTool, type ToolRun } from './tool.ts';

/** Runs Debian 12's lcov 1.16, unpacked into the cache; branches are counted. */
export function lcov(cwd: string, args: readonly string[], expected: readonly number[] = [0]): ToolRun {
  const folder = debianPackages('lcov=1.16-1', 'libjson-perl', 'libperlio-gzip-perl');
  const libraries = readdirSync(join(folder, 'usr/lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /perl5\/[\d.]+$/.test(path))
    .map((path) => join(folder, 'usr/lib', path));
  const env = { PERL5LIB: [join(folder, 'usr/share/perl5'), ...libraries].join(':') };
  const flags = ['--rc', 'lcov_branch_coverage=1'];
  return runTool('perl', ['-X', join(folder, 'usr/bin/lcov'), ...flags, ...args], { cwd, env, expected });
}

/** A total that `lcov --summary` prints; `no data found` is nothing of nothing. */
export function printedBy(said: string, word: 'lines' | 'functions' | 'branches'): Figure {
  const [covered, total] = new RegExp(`${word}\\.*: [\\d.]+% \\((\\d+) of (\\d+)`).exec(said)?.slice(1) ?? [0, 0];
  return { covered: Number(covered), total: Number(total) };
}
