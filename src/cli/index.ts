import { suggest } from '../core/inputs/suggest.ts';
import { describeProblem, type InputProblem } from '../core/model/errors.ts';
import { visibleLine } from '../core/render/visible-text.ts';
import { actionsOf, type Entries, type Entry, schemasOf } from '../core/run/entry.ts';
import type { Systems } from '../core/run/host.ts';
import type { Ports } from '../core/run/ports.ts';
import { version } from '../core/run/product.ts';
import { readArguments } from './arguments.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { actionHelp, type CommandWords, generalHelp } from './help.ts';
import { terminalHost } from './terminal-host.ts';

/** What the CLI works with. */
interface Workplace {
  /** The actions whose sections the policy may have. */
  readonly entries: Entries;
  /** Those that are made of others. */
  readonly umbrellas: Entries;
  readonly ports: Ports;
  readonly systems: Systems;
  /** Absolute. */
  readonly folder: string;
}

const ownCommands: readonly CommandWords[] = [
  { name: 'init', description: 'Writes a first policy and a first workflow for this repository.' },
  { name: 'check', description: 'Checks the policy, and the workflows as far as they use vetnet-actions.' },
  { name: 'explain', description: 'Tells what would be judged here, and why.' },
  { name: 'audit', description: 'Verifies or exports the hash-chained log of evidence.' },
  { name: 'review', description: 'Writes the evidence of a review that clears findings of a security scan.' },
];

/** Runs one command line without the program's name; resolves with the exit code. */
export async function cli(args: readonly string[], workplace: Workplace): Promise<number> {
  const { entries, umbrellas, ports } = workplace;
  const [command, ...rest] = args;
  const all = { ...umbrellas, ...entries };
  if (command === undefined || command === '--help' || command === 'help') {
    ports.terminal.out(generalHelp([...(await schemasOf(all)), ...ownCommands]));
    return command === undefined ? exitCodes.usage : exitCodes.pass;
  }
  if (command === '--version') {
    ports.terminal.out(`${version}\n`);
    return exitCodes.pass;
  }
  if (command === 'init') {
    const { init } = await import('./init/index.ts');
    return init(rest, workplace.folder, ports);
  }
  if (command === 'check') {
    const { check } = await import('./check/index.ts');
    return check(rest, await placeOf(workplace));
  }
  if (command === 'explain') {
    const { explainCommand } = await import('./explain/index.ts');
    return explainCommand(rest, { ...(await placeOf(workplace)), systems: workplace.systems });
  }
  if (command === 'audit') return runAudit(rest, workplace);
  if (command === 'review') {
    const { review } = await import('./review.ts');
    return review(rest, workplace.folder, ports);
  }
  const load = Object.hasOwn(all, command) ? all[command] : undefined;
  if (load !== undefined) return runEntry((await load()).entry, rest, workplace);
  const meant = suggest(command, [...Object.keys(all), ...ownCommands.map(({ name }) => name)]);
  const hint = meant === undefined ? '`vetnet --help` lists the commands.' : `Did you mean ${meant}?`;
  ports.terminal.error(`There is no command ${visibleLine(JSON.stringify(command))}. ${hint}\n`);
  return exitCodes.usage;
}

async function placeOf({ entries, umbrellas, ports, folder }: Workplace) {
  const sections = await schemasOf(entries);
  return { ports, folder, sections, schemas: [...(await schemasOf(umbrellas)), ...sections] };
}

async function runAudit(args: readonly string[], { entries, ports, folder }: Workplace): Promise<number> {
  const { findPolicy } = await import('../core/policy/find-policy.ts');
  const actions = actionsOf(entries);
  const { policy, problems } = await findPolicy({ given: {}, files: ports.files, actions, root: folder });
  if (problems.length > 0) return tellProblems(problems, ports);
  const { audit } = await import('./audit.ts');
  return audit(args, ports, policy.retentionDays);
}

function tellProblems(problems: readonly InputProblem[], { terminal }: Ports): number {
  for (const problem of problems) terminal.error(`${visibleLine(describeProblem(problem))}\n`);
  return exitCodes.usage;
}

async function runEntry({ schema, run }: Entry, args: readonly string[], workplace: Workplace): Promise<number> {
  const { entries, ports, systems, folder } = workplace;
  const read = readArguments(schema, args);
  if (read.help) {
    ports.terminal.out(actionHelp(schema, ports.terminal.columns));
    return exitCodes.pass;
  }
  if (read.problems.length > 0) return tellProblems(read.problems, ports);
  const host = terminalHost(read, folder, ports);
  return exitCodeOf(await run({ ports, host, systems, actions: actionsOf(entries) }));
}
