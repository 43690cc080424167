import type { ActionSchema } from '../../../src/core/inputs/action-schema.ts';
import { unknown } from '../../../src/core/model/known.ts';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import type { Host, Systems } from '../../../src/core/run/host.ts';
import type { Ports } from '../../../src/core/run/ports.ts';
import type { Surroundings } from '../../../src/core/run/run-action.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { memoryLog } from '../publish/memory-log.ts';

export const failing = () => Promise.reject(new Error('no space left'));

/** What a run sees of the world; what is not said is empty, or fails. */
export interface World {
  readonly actions?: readonly ActionSchema[];
  readonly given?: Host['given'];
  readonly host?: Partial<Host>;
  readonly systems?: Partial<Systems>;
  readonly env?: Ports['env'];
  readonly files?: MemoryFiles;
  readonly signal?: AbortSignal;
}

/** Surroundings of a run that are all in memory, with what the run leaves there. */
export function memoryWorld(world: World) {
  const { actions = [], given = {}, host, systems, env = {}, files = new MemoryFiles() } = world;
  const outputs: Record<string, string> = {};
  const log = memoryLog();
  const ports: Ports = {
    env,
    clock: new FakeClock(),
    random: () => 0.5,
    files,
    processes: { run: failing, stream: () => ({ [Symbol.asyncIterator]: () => ({ next: failing }) }) },
    transport: failing,
    terminal: { out: () => {}, error: () => {}, colour: false, columns: 80 },
    signal: world.signal ?? new AbortController().signal,
  };
  const surroundings: Surroundings = {
    ports,
    host: {
      given,
      log,
      root: '/checkout',
      outputFolder: () => '/out/sample',
      show: async () => {},
      setOutputs: async (all) => void Object.assign(outputs, all),
      sinks: async () => [],
      ...host,
    },
    systems: {
      checkout: async () => undefined,
      baseTree: async () => unknown('There is no git here.', 'None.'),
      download: failing,
      ...systems,
    },
    actions: knownActions(actions),
  };
  return { surroundings, outputs, log, files };
}
