import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { SecurityScanInputs } from '../../../../src/actions/security-scan/inputs.ts';
import type { ToolName } from '../../../../src/actions/security-scan/scanner-names.ts';
import type { SourceResult } from '../../../../src/actions/security-scan/source.ts';
import { runTools } from '../../../../src/actions/security-scan/tools/run-tools.ts';
import type { ActionRun } from '../../../../src/core/run/action-run.ts';
import { nodePorts } from '../../../../src/core/run/node-ports.ts';
import { temporaryFolder, writeFiles } from '../../../harness/temporary-folder.ts';

/** Made once: each listens for signals of the process. */
const real = nodePorts();

interface Scene {
  readonly root: string;
  readonly run: ActionRun<SecurityScanInputs>;
  readonly files: readonly string[];
}

/** What a test says of a run; everything else is as usual. */
export interface SceneOptions {
  /** Files of the repository by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Fake programs by name: JavaScript that is run by node. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly inputs?: object;
  readonly signal?: AbortSignal;
  /** A folder that is there, in place of a new one with `files`. */
  readonly root?: string;
  /** Whether the programs of this machine are found too. */
  readonly realPath?: boolean;
}

/** A folder with files, a PATH that holds nothing but fake programs, and a run over it. */
export function sceneOf(options: SceneOptions): Scene {
  const { files = {}, programs = {}, inputs = {}, signal, realPath } = options;
  const root = options.root ?? temporaryFolder(files);
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(programs)) {
    // Through a shell, because the first line of a script cannot name a program whose path holds a blank.
    const file = join(folder, `${name}.cjs`);
    const start = `#!/bin/sh\nexec '${process.execPath}' '${file}' "$@"\n`;
    writeFiles(folder, { [name]: start, [`${name}.cjs`]: `${script}\n` });
    chmodSync(join(folder, name), 0o755);
  }
  const path = realPath === true ? [folder, real.env.PATH ?? ''].join(delimiter) : folder;
  // The child is looked for on the PATH of the environment it is given.
  const ports = {
    ...real,
    env: { ...real.env, PATH: path, RUNNER_TEMP: temporaryFolder() },
    ...(signal && { signal }),
  };
  const run = { ports, workingDirectory: root, inputs: { offline: false, staged: false, ...inputs } };
  return { root, run: run as unknown as ActionRun<SecurityScanInputs>, files: Object.keys(files).sort() };
}

/** Runs one tool in a scene. */
export async function runOne(
  id: ToolName,
  options: SceneOptions & { readonly requested?: boolean },
): Promise<SourceResult> {
  const { run, root, files } = sceneOf(options);
  const [result] = await runTools(
    run,
    { root, files, git: undefined },
    { tools: [id], isRequested: () => options.requested === true },
  );
  if (result === undefined) throw new Error('no result');
  return result;
}
