import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gateOn } from '../gate.ts';
import { generateCobertura } from '../generate/cobertura.ts';
import { generateJunit } from '../generate/junit.ts';
import { writeLcov } from '../generate/lcov.ts';
import { type MeteredRun, measure } from '../meter.ts';
import { megabytes, type Row, seconds } from '../race.ts';
import type { BenchCase } from './index.ts';

type Kind = 'coverage' | 'test-results';

/** Average bytes of a generated test case and of a generated class. */
const bytesOf = { test: 135.7, class: 14_300 };

interface Maker {
  readonly kind: Kind;
  /** Writes a report of so many bytes about as many sources or tests as one of `distinct` bytes has. */
  make(file: string, bytes: number, distinct: number): Promise<unknown>;
}

const makers = {
  LCOV: { kind: 'coverage', make: (file, bytes, distinct) => writeLcov(file, { bytes, distinctBytes: distinct }) },
  Cobertura: {
    kind: 'coverage',
    make: (file, bytes, distinct) => write(file, generateCobertura(bytes, Math.ceil(distinct / bytesOf.class))),
  },
  JUnit: {
    kind: 'test-results',
    make: (file, bytes, distinct) => {
      const count = (size: number) => Math.ceil(size / bytesOf.test / 50) * 50;
      return write(file, generateJunit({ tests: count(bytes), distinct: count(distinct), failing: 0 }));
    },
  },
} as const satisfies Record<string, Maker>;
type Format = keyof typeof makers;

const limits: readonly { readonly format: Format; readonly megabytes: number; readonly heap: number }[] = [
  { format: 'LCOV', megabytes: 200, heap: 256 },
  { format: 'Cobertura', megabytes: 100, heap: 256 },
  { format: 'JUnit', megabytes: 100, heap: 256 },
  { format: 'LCOV', megabytes: 600, heap: 512 },
  { format: 'Cobertura', megabytes: 600, heap: 512 },
  { format: 'JUnit', megabytes: 600, heap: 512 },
];
const gibibyte = 1024 ** 3;

export const memory: BenchCase = {
  name: 'memory',
  title: () => 'Memory: passes under a small heap, and does not grow with the input',
  async run({ size, gigabyte, folder }) {
    const rows: Row[] = [];
    const scale = size === 'full' ? 1 : 0.1;
    for (const { format, megabytes, heap } of limits) {
      const run = await gateOver(format, megabytes * 1e6 * scale, folder, [`--max-old-space-size=${heap}`]);
      rows.push(limitRow(`${format} of ${megabytes * scale} MB, heap of ${heap} MB`, run));
    }
    if (gigabyte)
      for (const format of ['LCOV', 'Cobertura', 'JUnit'] as const) rows.push(...(await growthRows(format, folder)));
    return rows;
  },
};

async function gateOver(
  format: Format,
  bytes: number,
  folder: string,
  flags: readonly string[],
  { distinct = bytes, runs = 1 } = {},
): Promise<MeteredRun> {
  const { kind, make } = makers[format];
  const file = join(folder, `memory-${format}`);
  await make(file, bytes, distinct);
  try {
    const measured: MeteredRun[] = [];
    for (let at = 0; at < runs; at += 1) measured.push(await measure(gateOn(kind, file, flags)));
    const [failed] = measured.filter(({ exitCode }) => exitCode !== 0);
    const middle = measured.sort((a, b) => a.memory - b.memory)[measured.length >> 1];
    const run = failed ?? middle;
    if (run === undefined) throw new RangeError('no runs');
    return run;
  } finally {
    rmSync(file);
  }
}

function limitRow(what: string, run: MeteredRun): Row {
  return {
    what,
    ours: seconds(run.cpu),
    other: '',
    measured: megabytes(run.memory),
    target: '< 1074 MB, passes',
    met: run.exitCode === 0 && run.memory < gibibyte,
    note: run.exitCode === 0 ? 'passed' : `exit code ${run.exitCode}: ${run.stderr.trim().slice(-200)}`,
  };
}

/**
 * Ten times the input: about the same sources, where the resident set may grow by the size of the written report at most; and about ten
 * times the sources, where each line, function, arm or test has to be known so that the next report can be merged.
 */
async function growthRows(format: Format, folder: string): Promise<readonly Row[]> {
  const [small, large] = [100e6, 1000e6];
  const options = { runs: 3 };
  const base = await gateOver(format, small, folder, [], options);
  const repeated = await gateOver(format, large, folder, [], { ...options, distinct: small });
  const distinct = await gateOver(format, large, folder, [], options);
  const report = Buffer.byteLength(base.stdout);
  const facts = factsIn(distinct) - factsIn(base);
  const passed = [base, repeated, distinct].every(({ exitCode }) => exitCode === 0);
  const row = (what: string, run: MeteredRun) => ({
    what: `${format}, 1 GB less 100 MB: ${what}`,
    ours: megabytes(run.memory),
    other: megabytes(base.memory),
    measured: megabytes(run.memory - base.memory),
  });
  const same = {
    ...row('the same sources', repeated),
    target: `<= ${megabytes(report)}`,
    met: passed && repeated.memory - base.memory <= report,
    note: 'the size of the written report',
  };
  return [
    // A test that comes again is a test more, so there is no longer report of the same tests.
    ...(makers[format].kind === 'coverage' ? [same] : []),
    {
      ...row('ten times the sources', distinct),
      target: '',
      met: passed ? undefined : false,
      note: `${((distinct.memory - base.memory) / facts).toFixed(0)} bytes for each of ${facts} more lines, functions, arms or tests`,
    },
  ];
}

function factsIn({ stdout }: MeteredRun): number {
  const { facts } = JSON.parse(stdout) as { facts: Facts };
  const coverage = facts.coverage;
  const figures = [coverage?.lines, coverage?.functions, coverage?.branches, facts.tests?.totals];
  return figures.reduce((sum, figure) => sum + (figure?.total ?? 0), 0);
}

interface Facts {
  readonly coverage?: { readonly [kind in 'lines' | 'functions' | 'branches']?: { readonly total: number } };
  readonly tests?: { readonly totals?: { readonly total: number } };
}

function write(file: string, chunks: Iterable<string>): Promise<void> {
  return pipeline(chunks, createWriteStream(file));
}
