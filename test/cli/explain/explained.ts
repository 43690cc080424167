import { explainCommand } from '../../../src/cli/explain/index.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { schemasOf } from '../../../src/core/run/entry.ts';
import type { Ports } from '../../../src/core/run/ports.ts';
import { entries, umbrellas } from '../../../src/main.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { recordText } from '../../harness/record-text.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';

const sections = await schemasOf(entries);
const schemas = [...(await schemasOf(umbrellas)), ...sections];

interface ExplainWorld {
  /** Added to an empty environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** What git would say of the checkout. */
  readonly checkout?: { readonly commit?: string; readonly branch?: string };
}

/** Runs `vetnet explain` over files. */
export async function explainFiles(files: Files, args: readonly string[] = [], world: ExplainWorld = {}) {
  const [out, errors] = [recordText(), recordText()];
  const { env = {}, columns = 100, checkout } = world;
  const ports = {
    env,
    files: nodeFileSystem(() => 0.5),
    clock: new FakeClock(),
    processes: nodeProcessRunner('linux'),
    random: () => 0.5,
    terminal: { out: out.write, error: errors.write, colour: false, columns },
    signal: new AbortController().signal,
  } as unknown as Ports;
  const folder = temporaryFolder(files);
  const systems = { checkout: async () => checkout };
  const exitCode = await explainCommand(args, { ports, systems, folder, schemas, sections });
  return { exitCode, out: out.text(), errors: errors.text(), folder };
}

/** The explanation of one action as JSON. */
export async function explainedAction(files: Files, args: readonly string[], world: ExplainWorld = {}) {
  const { out } = await explainFiles(files, [...args, '--json'], world);
  const { actions, ...whole } = JSON.parse(out);
  return { whole, actions, action: actions[0] };
}
