import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackages, debianPackagesOf } from '../../bench/peer-packages.ts';
import type { Figure } from './gate.ts';
import { runTool } from './tool.ts';

/** Runs lcov in a folder and returns what it said. Exit codes other than 0 are accidents unless expected. */
export type Lcov = (cwd: string, args: readonly string[], expected?: readonly number[]) => string;

/** Debian 12's lcov 1.16, unpacked into the cache; branches are counted. Throws NotAvailable. */
export function lcov1(): Lcov {
  return unpacked(debianPackages('lcov=1.16-1', 'libjson-perl', 'libperlio-gzip-perl'), [
    '--rc',
    'lcov_branch_coverage=1',
  ]);
}

/**
 * Debian 13's lcov 2.3, unpacked into the cache, with the Perl modules of this machine's release; branches are counted. It refuses traces of llvm-cov as
 * inconsistent unless told not to. Throws NotAvailable.
 */
export function lcov2(): Lcov {
  const modules = ['datetime', 'capture-tiny', 'timedate', 'json', 'perlio-gzip'].map((name) => `lib${name}-perl`);
  const flags = ['--branch-coverage', '--ignore-errors', 'inconsistent,inconsistent,unsupported,empty'];
  return unpacked(debianPackagesOf('trixie', ['lcov'], modules), flags);
}

function unpacked(folder: string, flags: readonly string[]): Lcov {
  const compiled = readdirSync(join(folder, 'usr/lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /perl5\/[\d.]+$/.test(path))
    .map((path) => join(folder, 'usr/lib', path));
  const PERL5LIB = [join(folder, 'usr/lib/lcov'), join(folder, 'usr/share/perl5'), ...compiled].join(':');
  return (cwd, args, expected = [0]) =>
    runTool('perl', ['-X', join(folder, 'usr/bin/lcov'), ...flags, ...args], { cwd, env: { PERL5LIB }, expected }).said;
}

/** A total that `lcov --summary` prints; `no data found` is nothing of nothing. */
export function printedBy(said: string, word: 'lines' | 'functions' | 'branches'): Figure {
  const [covered, total] = new RegExp(`${word}\\.*: [\\d.]+% \\((\\d+) of (\\d+)`).exec(said)?.slice(1) ?? [0, 0];
  return { covered: Number(covered), total: Number(total) };
}
