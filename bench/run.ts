// Speed and memory beside other tools, on the same generated files in one run: npm run bench -- --help

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchSettings, benchCases } from './cases/index.ts';
import { demandFreshBundle } from './gate.ts';
import type { Row } from './race.ts';

const help = `npm run bench -- [flags]

  --quick         files of a tenth of the size and fewer rounds: shows that it works, proves nothing
  --full          also inputs of 1 GB
  --only <name>   one of: ${benchCases.map(({ name }) => name).join(', ')}; may be repeated
  --rounds <n>    rounds of every race. Default: 9, from which on the interval leaves out the extremes
  --json <file>   also writes the figures as JSON

Needs python3 to measure, and the registry of npm and Debian for the tools of others, which are kept in the cache.
Exits 1 when a target is not met.`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else await main();

async function main(): Promise<void> {
  const unknown = values.only.find((name) => !benchCases.some((one) => one.name === name));
  if (unknown !== undefined) throw new Error(`no case is named ${unknown}\n\n${help}`);
  demandFreshBundle();
  const size = values.quick ? 'quick' : 'full';
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 9));
  const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
  console.log(`${machine}; ${rounds} interleaved rounds; brackets hold the 95 % interval of the median`);
  const results = [];
  for (const one of benchCases) {
    if (values.only.length > 0 && !values.only.includes(one.name)) continue;
    const title = one.title(size);
    console.log(`\n${title}`);
    const rows = await inFolder((folder) => one.run({ size, gigabyte: values.full, rounds, folder }));
    console.log(tableOf(rows));
    results.push({ name: one.name, title, rows });
  }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine, rounds, results }, null, 2)}\n`);
  if (results.some(({ rows }) => rows.some(({ met }) => met === false))) process.exitCode = 1;
}

async function inFolder<T>(work: (folder: BenchSettings['folder']) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(rows: readonly Row[]): string {
  const header = ['', 'vetnet', 'other', 'measured', 'target', '', ''];
  const cells = rows.map((row) => [
    row.what,
    row.ours,
    row.other,
    row.measured,
    row.target,
    { true: 'met', false: 'NOT MET', undefined: '' }[`${row.met}`],
    row.note,
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...cells].map((line) => line[column]?.length ?? 0)));
  return [header, ...cells]
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
