import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Files, temporaryFolder, writeFiles } from '../../harness/temporary-folder.ts';

const action = join(import.meta.dirname, '../../../actions/run-tests');

interface LegRequest {
  readonly files?: Files;
  /** The inputs of the action. */
  readonly name?: string;
  readonly ecosystem?: string;
  readonly path?: string;
  readonly xcode?: string;
  readonly setup?: string;
  readonly command?: string;
  readonly coverage?: string;
  readonly results?: string;
  readonly output?: string;
  /** Programs that go before those of the machine: bash, without the first line. `$RECORD` is a file for what they are told. */
  readonly tools?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What is done to the workspace before. */
  readonly prepare?: (workspace: string) => void;
}

/** Runs the script of the composite action as its step does. */
export function runLeg(request: LegRequest) {
  const home = temporaryFolder();
  const workspace = join(home, 'work space');
  const bin = join(home, 'bin');
  for (const folder of [workspace, bin, join(home, 'temp')]) mkdirSync(folder);
  writeFiles(workspace, request.files ?? {});
  for (const [name, text] of Object.entries(request.tools ?? {})) {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\nset -euo pipefail\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  request.prepare?.(workspace);
  const record = join(home, 'record');
  const run = spawnSync('bash', [join(action, 'run.sh')], {
    cwd: workspace,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: [bin, process.env.PATH].join(delimiter),
      HOME: home,
      RUNNER_TEMP: join(home, 'temp'),
      GITHUB_WORKSPACE: workspace,
      RECORD: record,
      npm_config_update_notifier: 'false',
      LEG_NAME: request.name ?? 'leg',
      LEG_ECOSYSTEM: request.ecosystem ?? 'none',
      LEG_PATH: request.path ?? '.',
      LEG_XCODE: request.xcode ?? '',
      LEG_SETUP: request.setup ?? '',
      LEG_COMMAND: request.command ?? '',
      LEG_COVERAGE: request.coverage ?? '',
      LEG_RESULTS: request.results ?? '',
      LEG_OUTPUT: request.output ?? 'vetnet-tests',
      ...request.env,
    },
  });
  return {
    exitCode: run.status,
    said: `${run.stdout}${run.stderr}`,
    stdout: run.stdout,
    workspace,
    output: join(workspace, 'vetnet-tests'),
    /** Paths of reports below the output folder. */
    collected: filesBelow(join(workspace, request.output ?? 'vetnet-tests')).filter(
      (path) => path !== 'vetnet-leg.txt',
    ),
    /** Files that are left in the folder for temporary ones. */
    leftovers: filesBelow(join(home, 'temp')),
    /** What the programs wrote into `$RECORD`, by line. */
    recorded: existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [],
  };
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
