import { type Command, type MeteredRun, measure } from './meter.ts';
import { type Estimate, estimateMedian, median } from './statistics.ts';

/** Somebody else's tool that does the same work on the same file. */
export interface Rival {
  readonly name: string;
  readonly command: Command;
  /** How many times our CPU seconds it must at least use; the lower end of the interval counts. */
  readonly slowerBy: number;
  /** The share of its peak memory that ours may be; the upper end of the interval counts. */
  readonly memoryShare?: number;
}

export interface Race {
  readonly ours: Command;
  readonly rivals: readonly Rival[];
  readonly rounds: number;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  /** Ratio or size, with its interval. */
  readonly measured: string;
  readonly target: string;
  /** Undefined where a figure is only shown. */
  readonly met: boolean | undefined;
  /** What the other read, or why there is no figure. */
  readonly note: string;
}

/** Runs all in turn, each round in the opposite order of the one before, so that a drift of the machine hits all alike. */
export async function interleave<Name extends string>(
  commands: ReadonlyMap<Name, Command>,
  rounds: number,
  run: (name: Name, command: Command) => Promise<MeteredRun> = (_name, command) => measure(command),
): Promise<ReadonlyMap<Name, readonly MeteredRun[]>> {
  const runs = new Map<Name, MeteredRun[]>([...commands.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [...commands] : [...commands].reverse();
    for (const [name, command] of order) runs.get(name)?.push(await run(name, command));
  }
  return runs;
}

const us = 'vetnet';

/** Races us against rivals; throws when one of the programs fails. */
export async function race({ ours, rivals, rounds }: Race): Promise<readonly Row[]> {
  const commands = new Map([[us, ours], ...rivals.map(({ name, command }) => [name, command] as const)]);
  const runs = await interleave(commands, rounds);
  for (const [name, list] of runs) {
    const failed = list.find(({ exitCode }) => exitCode !== (commands.get(name)?.exitCode ?? 0));
    if (failed !== undefined) throw new Error(`${name} ended with ${failed.exitCode}: ${failed.stderr.slice(-500)}`);
  }
  const mine = runs.get(us) ?? [];
  return rivals.flatMap((rival) => {
    const theirs = runs.get(rival.name) ?? [];
    const note = `read ${theirs[0]?.stdout.match(/(?:\d+ of )?\d+ lines|\{.*\}/)?.[0] ?? 'nothing'}`;
    const rows = [cpuRow(rival, mine, theirs, note)];
    if (rival.memoryShare !== undefined) rows.push(memoryRow(rival, rival.memoryShare, mine, theirs));
    return rows;
  });
}

function cpuRow(rival: Rival, mine: readonly MeteredRun[], theirs: readonly MeteredRun[], note: string): Row {
  const ratio = estimateMedian(theirs.map(({ cpu }, at) => cpu / (mine[at]?.cpu ?? Number.NaN)));
  return {
    what: `CPU of ${rival.name}`,
    ours: seconds(median(mine.map(({ cpu }) => cpu))),
    other: seconds(median(theirs.map(({ cpu }) => cpu))),
    measured: times(ratio),
    target: `>= ${rival.slowerBy}x`,
    met: ratio.low >= rival.slowerBy,
    note,
  };
}

function memoryRow(rival: Rival, most: number, mine: readonly MeteredRun[], theirs: readonly MeteredRun[]): Row {
  const share = estimateMedian(mine.map(({ memory }, at) => memory / (theirs[at]?.memory ?? Number.NaN)));
  return {
    what: `memory of ${rival.name}`,
    ours: megabytes(median(mine.map(({ memory }) => memory))),
    other: megabytes(median(theirs.map(({ memory }) => memory))),
    measured: times(share),
    target: `<= ${most.toFixed(2)}x`,
    met: share.high <= most,
    note: 'peak resident set',
  };
}

export function seconds(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

export function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(0)} MB`;
}

export function times({ median, low, high }: Estimate): string {
  return `${median.toFixed(2)}x [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
