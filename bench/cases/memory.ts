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

/** Average bytes of a generated test case. */
const bytesOfCase = 135.7;

const makers = {
  LCOV: { kind: 'coverage', make: (file: string, bytes: number) => writeLcov(file, { bytes }) },
  Cobertura: { kind: 'coverage', make: (file: string, bytes: number) => write(file, generateCobertura(bytes)) },
  JUnit: {
    kind: 'test-results',
    make: (file: string, bytes: number) =>
      write(file, generateJunit({ tests: Math.ceil(bytes / bytesOfCase), failing: 0 })),
  },
} as const satisfies Record<string, { kind: Kind; make(file: string, bytes: number): Promise<unknown> }>;
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
      for (const format of ['LCOV', 'Cobertura', 'JUnit'] as const) rows.push(await growthRow(format, folder));
    return rows;
  },
};

async function gateOver(format: Format, bytes: number, folder: string, flags: readonly string[]): Promise<MeteredRun> {
  const { kind, make } = makers[format];
  const file = join(folder, `memory-${format}`);
  await make(file, bytes);
  try {
    return await measure(gateOn(kind, file, flags));
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

/** Ten times the input with ten times the source files: the resident set may grow by what is found, here the report written. */
async function growthRow(format: Format, folder: string): Promise<Row> {
  const small = await gateOver(format, 100e6, folder, []);
  const large = await gateOver(format, 1000e6, folder, []);
  const growth = large.memory - small.memory;
  return {
    what: `${format}: 1 GB less 100 MB`,
    ours: megabytes(large.memory),
    other: megabytes(small.memory),
    measured: megabytes(growth),
    target: `<= ${megabytes(Buffer.byteLength(large.stdout))}`,
    met: growth <= Buffer.byteLength(large.stdout) && large.exitCode === 0 && small.exitCode === 0,
    note: `exit codes ${small.exitCode} and ${large.exitCode}; the target is the size of the written report`,
  };
}

function write(file: string, chunks: Iterable<string>): Promise<void> {
  return pipeline(chunks, createWriteStream(file));
}
