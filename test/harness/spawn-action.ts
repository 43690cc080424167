import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type ChildResult, runNode } from './child.ts';
import { parseCommandFile } from './command-file.ts';
import { type ActionMetadata, inputVariables, runnerEnvironment } from './runner-environment.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { gitEnvironment } from './temporary-repository.ts';
import { type ParsedOutput, parseOutput } from './workflow-commands.ts';

const root = join(import.meta.dirname, '../..');

export interface ActionRequest {
  /** Which entry of the action.yml is run. Default: `main`. */
  readonly stage?: 'pre' | 'main' | 'post';
  /** The tree that holds `actions` and `dist`. Default: this repository. */
  readonly tree?: string;
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to what the runner gives; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** GITHUB_WORKSPACE and working directory; an empty folder unless given. */
  readonly cwd?: string;
  /** GITHUB_EVENT_NAME. Default: `push`. */
  readonly event?: string;
  /** What GITHUB_EVENT_PATH holds. */
  readonly payload?: unknown;
  /** Replaces `${{ github.token }}`. Default: empty, no token. */
  readonly token?: string;
  readonly node?: string;
  /** Flags of Node itself, for example `--max-old-space-size=256`. */
  readonly nodeFlags?: readonly string[];
  readonly timeoutMs?: number;
  readonly cancelAfterMs?: number;
}

interface ActionResult extends Omit<ChildResult, 'lines'>, Omit<ParsedOutput, 'others'> {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the step exported through GITHUB_ENV. */
  readonly exported: Readonly<Record<string, string>>;
  /** What the step summary holds; the runner refuses more than 1 MiB. */
  readonly summary: string;
  /** Every other workflow command: there should be none. */
  readonly commands: ParsedOutput['others'];
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly workspace: string;
}

/** Runs the `main` of `actions/<name>/action.yml`, or of the tree's own for `.`, as the runner does for a step that uses the action. */
export async function spawnAction(name: string, request: ActionRequest = {}): Promise<ActionResult> {
  const tree = request.tree ?? root;
  const folder = name === '.' ? tree : join(tree, 'actions', name);
  const metadata = load(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionMetadata;
  const entry = metadata.runs[request.stage ?? 'main'];
  if (entry === undefined) throw new Error(`${name} has no ${request.stage}.`);
  const home = temporaryFolder({ 'event.json': JSON.stringify(request.payload ?? {}) });
  const workspace = request.cwd ?? join(home, 'work');
  const temp = join(home, 'temp');
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
  const files = { output: '', state: '', env: '', path: '', summary: '' };
  for (const file of Object.keys(files)) writeFileSync(join(home, file), '');
  const env = {
    ...gitEnvironment,
    PATH: process.env.PATH,
    HOME: home,
    ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}),
    ...runnerEnvironment(home, temp, workspace, request.event ?? 'push'),
    ...inputVariables(metadata, request.inputs ?? {}, request.token ?? ''),
    ...request.env,
  };
  const { lines, ...child } = await runNode({
    ...request,
    args: [...(request.nodeFlags ?? []), join(folder, entry)],
    env,
    cwd: workspace,
  });
  const { others: commands, ...output } = parseOutput(lines);
  const read = (file: keyof typeof files): string => readFileSync(join(home, file), 'utf8');
  return {
    ...child,
    ...output,
    commands,
    outputs: parseCommandFile(read('output')),
    state: parseCommandFile(read('state')),
    exported: parseCommandFile(read('env')),
    summary: read('summary'),
    temp,
    workspace,
  };
}
