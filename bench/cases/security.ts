import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../gate.ts';
import { writeHistory } from '../generate/history.ts';
import { type SourceTree, writeSourceTree } from '../generate/source-tree.ts';
import type { Command, MeteredRun } from '../meter.ts';
import { NotAvailable, npmPackages } from '../peer-packages.ts';
import { interleave, megabytes, type Row, seconds, times } from '../race.ts';
import { gitleaksDir, gitleaksOn, type Scanner, scanners } from '../secret-scanners.ts';
import { estimateMedian, median } from '../statistics.ts';
import type { BenchCase } from './index.ts';

const sizes = { full: { files: 25_000, commits: 10_000 }, quick: { files: 2_500, commits: 1_000 } };
const sources = ['firebase-tools@13.35.1', 'gatsby@5.14.0', 'expo@54.0.0'];
/** Milliseconds for what a person waits for. */
const waiting = 300;

type Runs = ReadonlyMap<string, readonly MeteredRun[]>;

export const securityTree: BenchCase = {
  name: 'security-tree',
  title: (size) => `Secrets in ${sizes[size].files} files of installed packages, with a credential in every fiftieth`,
  async run({ size, folder, rounds }) {
    const tree = join(folder, 'tree');
    const made = writeSourceTree(tree, installedSources(), sizes[size].files);
    commit(tree, 'Start');
    const { there, rows } = available(scanners, tree, folder);
    const racing = there.filter(({ scanner }) => scanner.slowerBy !== undefined);
    const slow = there.filter(({ scanner }) => scanner.slowerBy === undefined);
    const commandsOf = (list: typeof there) => list.map(({ scanner, command }) => [scanner.name, command] as const);
    const runs: Runs = new Map([
      ...(await interleave(
        new Map<string, Command>([
          ['ours', ours(tree, ['--scanners', 'secrets'])],
          ['everything', ours(tree, ['--offline', '--scanners', everything])],
          ...commandsOf(racing),
        ]),
        rounds,
      )),
      // Without a target, and some take minutes.
      ...(await interleave(new Map(commandsOf(slow)), Math.min(rounds, 3))),
    ]);
    const recall = recallOf(placesOfOurs(outputOf(runs, 'ours')), made);
    return [
      shown('everything of ours, offline', runs, 'everything', `${made.files} files, ${megabytes(made.bytes)}`),
      ...there.flatMap(({ scanner }) => [
        ratioRow(
          scanner,
          runs,
          'clock',
          `recall ${recall} against ${recallOf(scanner.places(outputOf(runs, scanner.name), tree), made)}`,
        ),
        ratioRow(scanner, runs, 'cpu', ''),
        ratioRow(scanner, runs, 'memory', ''),
      ]),
      ...rows,
    ];
  },
};

export const securityChange: BenchCase = {
  name: 'security-change',
  title: (size) => `A change of 20 files among ${sizes[size].files}: of a pull request, and staged`,
  async run({ size, folder, rounds }) {
    const tree = join(folder, 'tree');
    const made = writeSourceTree(tree, installedSources(), sizes[size].files);
    commit(tree, 'Start');
    git(tree, ['checkout', '--quiet', '-b', 'change']);
    const files = [...made.planted].slice(0, 20).map((place) => place.slice(0, place.lastIndexOf(':')));
    for (const file of files) appendFileSync(join(tree, file), '\nexport const added = 1;\n');
    commit(tree, 'Change');
    const staged = [...made.planted].slice(20, 40).map((place) => place.slice(0, place.lastIndexOf(':')));
    for (const file of staged) appendFileSync(join(tree, file), '\nexport const staged = 1;\n');
    git(tree, ['add', '--all']);
    const change = ['--scope', 'change', '--base-ref', 'main', '--history', 'diff'];
    const commands = new Map<string, Command>([
      ['pull request', ours(tree, ['--scanners', 'secrets', ...change])],
      ['staged', ours(tree, ['--scanners', 'secrets', '--staged', 'true'])],
    ]);
    const runs = await interleave(commands, rounds);
    return [...commands.keys()].map((name): Row => {
      const clock = estimateMedian((runs.get(name) ?? []).map((run) => run.clock * 1000));
      return {
        what: `clock, ${name}`,
        ours: seconds(clock.median / 1000),
        other: '',
        measured: `${clock.median.toFixed(0)} ms [${clock.low.toFixed(0)}, ${clock.high.toFixed(0)}]`,
        target: `<= ${waiting} ms`,
        met: clock.high <= waiting,
        note: `CPU ${seconds(median((runs.get(name) ?? []).map(({ cpu }) => cpu)))}`,
      };
    });
  },
};

export const securityHistory: BenchCase = {
  name: 'security-history',
  title: (size) => `Secrets in a history of ${sizes[size].commits} commits`,
  async run({ size, folder, rounds }) {
    const tree = join(folder, 'repository');
    mkdirSync(tree);
    await writeHistory(tree, sizes[size].commits);
    const cache = (name: string) => ({ RUNNER_TOOL_CACHE: join(folder, name) });
    const command = ours(tree, ['--scanners', 'secrets', '--history', 'full']);
    const gitleaks: Scanner = {
      ...gitleaksDir,
      name: 'gitleaks git',
      slowerBy: 2,
      command: (at) => gitleaksOn('git', at),
    };
    const { there, rows } = available([gitleaks], tree, folder);
    const commands = new Map<string, Command>([
      ['ours', { ...command, env: cache('first') }],
      ['again', { ...command, env: cache('first') }],
      ...there.map((one) => [one.scanner.name, one.command] as const),
    ]);
    const order = ['ours', 'again', ...there.map(({ scanner }) => scanner.name)];
    const runs = new Map<string, MeteredRun[]>(order.map((name) => [name, []]));
    // Always in this order: the second run is one after the first.
    for (let round = 0; round < rounds; round += 1) {
      rmSync(join(folder, 'first'), { recursive: true, force: true });
      const single = await interleave(new Map(order.flatMap((name) => pairOf(commands, name))), 1);
      for (const [name, list] of single) runs.get(name)?.push(...list);
    }
    const share = estimateMedian(
      clocksOf(runs, 'again').map((value, at) => value / (clocksOf(runs, 'ours')[at] ?? Number.NaN)),
    );
    return [
      ...there.flatMap(({ scanner }) => [ratioRow(scanner, runs, 'clock', ''), ratioRow(scanner, runs, 'cpu', '')]),
      {
        what: 'clock, second run',
        ours: seconds(median(clocksOf(runs, 'again'))),
        other: seconds(median(clocksOf(runs, 'ours'))),
        measured: times(share),
        target: '<= 0.10x',
        met: share.high <= 0.1,
        note: 'the other is the first run',
      },
      ...rows,
    ];
  },
};

export const securityMemory: BenchCase = {
  name: 'security-memory',
  title: (size) => `Memory of a scan for secrets, ${sizes[size].files} files beside a tenth of them`,
  async run({ size, folder, rounds }) {
    const packages = installedSources();
    const commands = new Map<string, Command>();
    for (const [name, files] of [
      ['few', sizes[size].files / 10],
      ['many', sizes[size].files],
    ] as const) {
      writeSourceTree(join(folder, name), packages, files);
      commit(join(folder, name), 'Start');
      commands.set(name, ours(join(folder, name), ['--scanners', 'secrets']));
    }
    const runs = await interleave(commands, Math.min(rounds, 5));
    const [few, many] = ['few', 'many'].map((name) => median((runs.get(name) ?? []).map(({ memory }) => memory)));
    const growth = (many ?? Number.NaN) / (few ?? Number.NaN);
    const note = 'threads read ahead, and findings are kept';
    const measured = `${growth.toFixed(2)}x`;
    return [
      {
        what: 'resident set',
        ours: megabytes(many ?? 0),
        other: megabytes(few ?? 0),
        measured,
        target: '<= 2x',
        met: growth <= 2,
        note,
      },
    ];
  },
};

/** Each in a folder of its own: together they demand what does not fit. */
function installedSources(): readonly string[] {
  return sources.map((name) => npmPackages(name));
}

/** Every scanner of ours; `auto` would start those of others that this machine has. */
const everything = 'secrets,dependencies,env-files,workflows,dockerfile,ios,licenses,sast,personal-data';

function ours(cwd: string, flags: readonly string[]): Command {
  return { argv: [process.execPath, bundle, 'security-scan', ...flags, '--json'], cwd };
}

/** Those that can be had here; a row that is not met for each other that has a target. */
function available(list: readonly Scanner[], tree: string, folder: string) {
  const there: { readonly scanner: Scanner; readonly command: Command }[] = [];
  const rows: Row[] = [];
  for (const scanner of list) {
    try {
      there.push({ scanner, command: scanner.command(tree, folder) });
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      const target = scanner.slowerBy === undefined ? '' : `>= ${scanner.slowerBy}x`;
      const met = scanner.slowerBy === undefined ? undefined : false;
      rows.push({
        what: scanner.name,
        ours: '',
        other: '',
        measured: '',
        target,
        met,
        note: `not available: ${error.message}`,
      });
    }
  }
  return { there, rows };
}

function ratioRow(scanner: Scanner, runs: Runs, measure: 'clock' | 'cpu' | 'memory', note: string): Row {
  const [mine, theirs] = [runs.get('ours') ?? [], runs.get(scanner.name) ?? []];
  const ratio = estimateMedian(theirs.map((run, at) => run[measure] / (mine[at]?.[measure] ?? Number.NaN)));
  const target = measure === 'clock' ? scanner.slowerBy : undefined;
  const words = measure === 'memory' ? megabytes : seconds;
  return {
    what: `${measure === 'cpu' ? 'CPU' : measure}, ${scanner.name}`,
    ours: words(median(mine.map((run) => run[measure]))),
    other: words(median(theirs.map((run) => run[measure]))),
    measured: times(ratio),
    target: target === undefined ? '' : `>= ${target}x`,
    met: target === undefined ? undefined : ratio.low >= target,
    note,
  };
}

function shown(what: string, runs: Runs, name: string, note: string): Row {
  const clock = estimateMedian(clocksOf(runs, name));
  const measured = `${clock.median.toFixed(2)} s [${clock.low.toFixed(2)}, ${clock.high.toFixed(2)}]`;
  return { what: `clock, ${what}`, ours: seconds(clock.median), other: '', measured, target: '', met: undefined, note };
}

function clocksOf(runs: Runs, name: string): readonly number[] {
  return (runs.get(name) ?? []).map(({ clock }) => clock);
}

function outputOf(runs: Runs, name: string): string {
  const run = runs.get(name)?.[0];
  if (run === undefined || run.stdout === '') throw new Error(`${name} gave no report: ${run?.stderr.slice(-500)}`);
  return run.stdout;
}

function placesOfOurs(stdout: string): readonly string[] {
  const { facts } = JSON.parse(stdout) as { facts: { findings: { file?: string; line?: number }[] } };
  return facts.findings.map(({ file, line }) => `${file}:${line}`);
}

function recallOf(places: readonly string[], { planted }: SourceTree): string {
  const found = new Set(places);
  const share = [...planted].filter((place) => found.has(place)).length / planted.size;
  return `${(100 * share).toFixed(0)}% of ${planted.size} (${found.size - Math.round(share * planted.size)} others)`;
}

function pairOf(commands: ReadonlyMap<string, Command>, name: string): readonly (readonly [string, Command])[] {
  const command = commands.get(name);
  return command === undefined ? [] : [[name, command]];
}

function commit(folder: string, message: string): void {
  if (!existsSync(join(folder, '.git'))) git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all', '--force']);
  const identity = ['user.name=bench', 'user.email=bench@example.org', 'commit.gpgsign=false'].flatMap((one) => [
    '-c',
    one,
  ]);
  git(folder, [...identity, 'commit', '--quiet', `--message=${message}`]);
}

function git(cwd: string, args: readonly string[]): void {
  execFileSync('git', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}
