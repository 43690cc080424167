import { cli } from './cli/index.ts';
import { messageOf } from './core/model/errors.ts';
import { visibleBlock } from './core/render/visible-text.ts';
import { actionsOf, type Entries } from './core/run/entry.ts';
import type { Systems } from './core/run/host.ts';
import { endProcess, nodePorts, unlessEnded } from './core/run/node-ports.ts';
import type { Ports } from './core/run/ports.ts';
import { bugAdvice } from './core/run/product.ts';
import { readCheckout } from './systems/git/read-checkout.ts';
import { runnerHost } from './systems/github/runner-host.ts';

/** The actions that judge or do one thing, in the order of the documentation. */
export const entries: Entries = {
  'security-scan': () => import('./actions/security-scan/entry.ts'),
  'quality-gate': () => import('./actions/quality-gate/entry.ts'),
  'test-plan': () => import('./actions/test-plan/entry.ts'),
  'job-results': () => import('./actions/job-results/entry.ts'),
};

/** The actions that are made of others: they have no section of the policy, because each part has its own. */
export const umbrellas: Entries = {
  gate: () => import('./gate/entry.ts'),
};

/**
 * Runs one entry of the bundle and ends the process: `cli`, or the name of an action. `worker` is a thread of a process that
 * runs another entry: it serves that one and ends with it.
 * Whatever goes wrong here is a bug of ours, because runs report their own failures.
 */
export async function main(entry: string): Promise<void> {
  if (entry === 'worker') {
    await import('./actions/security-scan/files/worker.ts');
    return;
  }
  const ports = nodePorts();
  unlessEnded(() => {
    ports.terminal.error(`A bug of ours: the run ended before its verdict.\n${bugAdvice}\n`);
    return entry === 'cli' ? 4 : 1;
  });
  let exitCode = 1;
  try {
    exitCode = entry === 'cli' ? await runCli(ports) : await runStep(entry, ports);
  } catch (error) {
    const stack = error instanceof Error ? error.stack : undefined;
    ports.terminal.error(`${visibleBlock(`A bug of ours: ${stack ?? messageOf(error)}`)}\n${bugAdvice}\n`);
    exitCode = entry === 'cli' ? 4 : 1;
  }
  await endProcess(exitCode);
}

async function runCli(ports: Ports): Promise<number> {
  return cli(process.argv.slice(2), { entries, umbrellas, ports, systems: systemsOf(ports), folder: process.cwd() });
}

async function runStep(name: string, ports: Ports): Promise<number> {
  const all = { ...entries, ...umbrellas };
  const load = Object.hasOwn(all, name) ? all[name] : undefined;
  if (load === undefined) throw new Error(`this bundle has no action ${name}`);
  const { entry } = await load();
  const host = runnerHost(entry.schema, ports);
  const { report } = await entry.run({ ports, host, systems: systemsOf(ports), actions: actionsOf(entries) });
  return report.conclusion === 'success' ? 0 : 1;
}

/** Outside systems, each loaded when it is asked. */
function systemsOf(ports: Ports): Systems {
  return {
    checkout: (folder) => readCheckout(folder, ports),
    baseTree: async (context, folder) => {
      const { readBaseTree } = await import('./systems/git/base-tree.ts');
      return readBaseTree(context, folder, ports);
    },
    download: async (url, maximumBytes) => {
      const { downloadText } = await import('./core/net/download.ts');
      return downloadText(url, maximumBytes, ports);
    },
  };
}
