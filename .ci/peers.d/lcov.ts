// lcov is the reference for its own format: what it reads out of a trace with repeated sections must be what we read.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, ourMetrics, project, run, unpackFromDebian } from '../peer.ts';

const folder = unpackFromDebian('lcov', 'libjson-perl', 'libperlio-gzip-perl');
const libraries = readdirSync(join(folder, 'usr/lib'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /perl5\/[\d.]+$/.test(path))
  .map((path) => join(folder, 'usr/lib', path));
const env = { PERL5LIB: [join(folder, 'usr/share/perl5'), ...libraries].join(':') };

const section = (lines: string): string => `TN:\nSF:/src/dose.c\n${lines}end_of_record\n`;
const traces = {
  'plain.info': section('FN:1,dose\nFN:4,unused\nFNDA:2,dose\nFNDA:0,unused\nDA:1,2\nDA:2,0\nDA:3,2\nDA:4,0\nDA:5,0\n'),
  'repeated.info': section('DA:1,1\nDA:2,0\nDA:3,0\n') + section('DA:1,0\nDA:2,4\nDA:3,0\n'),
  'branches.info': section('DA:1,1\nDA:2,1\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nBRDA:2,0,0,-\nBRDA:2,0,1,3\n'),
};
const cwd = project(traces);
const lcov = (...args: readonly string[]) =>
  run('perl', [join(folder, 'usr/bin/lcov'), '--rc', 'lcov_branch_coverage=1', ...args], { cwd, env });
for (const file of Object.keys(traces)) {
  // Adding a trace to nothing makes lcov merge the sections that the summary would count twice.
  lcov('--add-tracefile', file, '--output-file', `merged-${file}`);
  const { stdout, stderr } = lcov('--summary', `merged-${file}`);
  console.log(stdout, stderr);
  const ours = ourMetrics(cwd, '--coverage', file);
  for (const [word, things] of [
    ['line', 'lines'],
    ['function', 'functions'],
    ['branch', 'branches'],
  ] as const) {
    const figures = new RegExp(`${word}\\w*\\.+: [\\d.]+% \\((\\d+) of (\\d+)`).exec(stdout + stderr);
    const theirs = figures === null ? undefined : (100 * Number(figures[1])) / Number(figures[2]);
    if (theirs !== undefined || word === 'line') compare(`${things} of ${file}`, theirs, ours[`${word}-coverage`]);
  }
}
