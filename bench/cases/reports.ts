import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gateOn } from '../gate.ts';
import { generateCobertura } from '../generate/cobertura.ts';
import { generateJunit } from '../generate/junit.ts';
import { writeLcov } from '../generate/lcov.ts';
import type { Command } from '../meter.ts';
import { debianPackages, NotAvailable, npmPackages } from '../peer-packages.ts';
import { type Rival, type Row, race } from '../race.ts';
import type { BenchCase } from './index.ts';

const reader = join(import.meta.dirname, '../peers/read-with.mjs');

/** Sizes of the targets, and a tenth of them for a quick look, where start-up weighs more. */
const sizes = {
  full: { lcov: 200e6, cobertura: 100e6, tests: 100_000 },
  quick: { lcov: 20e6, cobertura: 10e6, tests: 10_000 },
};

export const lcov: BenchCase = {
  name: 'lcov',
  title: (size) => `LCOV of ${sizes[size].lcov / 1e6} MB, the whole gate`,
  async run({ size, folder, rounds }) {
    const report = join(folder, 'lcov.info');
    await writeLcov(report, { bytes: sizes[size].lcov });
    return raceOn('coverage', report, rounds, [
      { name: 'lcov 1.16 --summary', slowerBy: 10, command: () => lcovSummary(report) },
      { name: 'lcov 1.16 --summary, with branches', slowerBy: 10, command: () => lcovSummary(report, true) },
      {
        name: 'lcov-parse 1.0.0',
        slowerBy: 5,
        memoryShare: 1 / 3,
        command: () => reads('lcov-parse', ['lcov-parse@1.0.0'], report),
      },
    ]);
  },
};

export const cobertura: BenchCase = {
  name: 'cobertura',
  title: (size) => `Cobertura of ${sizes[size].cobertura / 1e6} MB, the whole gate`,
  async run({ size, folder, rounds }) {
    const report = join(folder, 'cobertura.xml');
    await pipeline(generateCobertura(sizes[size].cobertura), createWriteStream(report));
    return raceOn('coverage', report, rounds, [
      {
        name: 'fast-xml-parser 5.12.1, parsing only',
        slowerBy: 3,
        command: () => reads('fast-xml-parser', ['fast-xml-parser@5.12.1'], report),
      },
    ]);
  },
};

export const junit: BenchCase = {
  name: 'junit',
  title: (size) => `JUnit with ${sizes[size].tests} tests, the whole gate`,
  async run({ size, folder, rounds }) {
    const report = join(folder, 'junit.xml');
    await pipeline(generateJunit({ tests: sizes[size].tests }), createWriteStream(report));
    // Short runs: three times the rounds cost little and narrow the interval.
    return raceOn('test-results', report, rounds * 3, [
      {
        name: "dorny/test-reporter's parser (xml2js 0.6.2)",
        slowerBy: 3,
        command: () => reads('dorny/test-reporter', ['xml2js@0.6.2'], report),
      },
      {
        name: "mikepenz/action-junit-report's parser (xml-js 1.6.11)",
        slowerBy: 3,
        command: () => reads('mikepenz/action-junit-report', ['xml-js@1.6.11'], report),
      },
    ]);
  },
};

/** How the gate ends on the generated files: the generated tests have failures. */
const verdictOf = { coverage: 0, 'test-results': 1 };

type Entrant = Omit<Rival, 'command'> & { readonly command: () => Command };

/** Races us against those of the rivals that can be had here; a row says of each other why not. */
async function raceOn(
  kind: 'coverage' | 'test-results',
  report: string,
  rounds: number,
  entrants: readonly Entrant[],
): Promise<readonly Row[]> {
  const rivals: Rival[] = [];
  const missing: Row[] = [];
  for (const entrant of entrants) {
    try {
      rivals.push({ ...entrant, command: entrant.command() });
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      const note = `not available: ${error.message}`;
      missing.push({
        what: `CPU of ${entrant.name}`,
        ours: '',
        other: '',
        measured: '',
        target: `>= ${entrant.slowerBy}x`,
        met: false,
        note,
      });
    }
  }
  return [
    ...(await race({ ours: { ...gateOn(kind, report), exitCode: verdictOf[kind] }, rivals, rounds })),
    ...missing,
  ];
}

/** A reader of npm in a Node of its own. */
function reads(name: string, packages: readonly string[], report: string): Command {
  return { argv: [process.execPath, reader, name, npmPackages(...packages), report] };
}

/** Debian 12's lcov, unpacked without being installed. Branches are off in it unless asked for; we always read them. */
function lcovSummary(report: string, branches = false): Command {
  const folder = debianPackages('lcov=1.16-1', 'libjson-perl');
  const flags = branches ? ['--rc', 'lcov_branch_coverage=1'] : [];
  return {
    argv: ['perl', join(folder, 'usr/bin/lcov'), ...flags, '--summary', report],
    env: { PERL5LIB: join(folder, 'usr/share/perl5') },
  };
}
