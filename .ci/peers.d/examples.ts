// The examples as their teams run them: packages installed, code compiled, linted and tested by their own tools, in the workflow harness.
// What comes out is held to what is recorded, and each example to changes that its tools have to stop.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, installWith, peersCache } from '../../bench/peer-packages.ts';
import { type Conformance, holdTo } from '../../test/peers/conformance.ts';
import type { RealRun } from '../../test/peers/examples/real-run.ts';
import { llvmTools } from '../../test/peers/llvm-tools.ts';

const root = join(import.meta.dirname, '../..');

/** What `npm ci` of the examples reads, so that only the first run needs the registry. */
const npm = { npm_config_cache: join(peersCache(), 'npm-cache'), npm_config_prefer_offline: 'true' };

/** Outputs of the quality gate that a recording has to give too. */
const figures = [
  ...['lines-covered', 'lines-total', 'line-coverage', 'branch-coverage', 'function-coverage'],
  ...['tests-total', 'tests-passed', 'tests-failed', 'tests-skipped'],
];

await holdTo((check) => {
  fetchPackages();
  installWith('cargo', ['clippy', '--version'], root);
  const compiler = llvmTools();
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-examples-'));
  try {
    const file = join(folder, 'runs.json');
    runJest({ ...npm, ...compiler, VETNET_REAL_RUNS: file });
    const runs = JSON.parse(readFileSync(file, 'utf8')) as readonly RealRun[];
    for (const run of runs) if (run.expected !== undefined) holdToExpected(check, run, run.expected);
    for (const example of ['cardiology', 'swiftconcur']) holdToRecorded(check, example, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function fetchPackages(): void {
  const example = join(root, 'examples/cardiology');
  const lock = join(example, 'package-lock.json');
  const digest = createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 16);
  installed(['examples', digest], (folder) => {
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(example, name), join(folder, name));
    installWith('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, npm);
    rmSync(join(folder, 'node_modules'), { recursive: true });
  });
}

function runJest(env: Readonly<Record<string, string>>): void {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const { status, error } = spawnSync(
    process.execPath,
    [...jest, '--testMatch', '<rootDir>/test/peers/examples/real-runs.ts'],
    { cwd: root, env: { ...process.env, ...env }, timeout: 15 * 60_000, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw error ?? new Error('a run of an example came to no end; jest says why');
}

function holdToExpected(check: Conformance, run: RealRun, expected: NonNullable<RealRun['expected']>): void {
  check.equal(`${run.title}: problems`, 'none', run.problems.join('; ') || 'none');
  check.equal(`${run.title}: jobs that fail`, expected.failed.join(', ') || 'none', run.failed.join(', ') || 'none');
  for (const words of expected.says) {
    check.equal(`${run.title}: ${words}`, 'said', run.said.includes(words) ? 'said' : 'not said');
  }
}

function holdToRecorded(check: Conformance, example: string, runs: readonly RealRun[]): void {
  const of = (how: string) => runs.find(({ title }) => title === `${example} ${how}`)?.figures ?? {};
  const [real, recorded] = [of('as it is'), of('as it was recorded')];
  for (const figure of figures)
    check.equal(`${example}: ${figure}`, real[figure] ?? 'none', recorded[figure] ?? 'nothing');
}
