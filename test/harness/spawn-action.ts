import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type ChildResult, runNode } from './child.ts';
import { parseCommandFile } from './command-file.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { gitEnvironment } from './temporary-repository.ts';
import { type ParsedOutput, parseOutput } from './workflow-commands.ts';

const root = join(import.meta.dirname, '../..');

export interface ActionRequest {
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

export interface ActionResult extends Omit<ChildResult, 'lines'>, Omit<ParsedOutput, 'others'> {
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

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string };
}

/** Runs the `main` of `actions/<name>/action.yml` as the runner does for a step that uses the action. */
export async function spawnAction(name: string, request: ActionRequest = {}): Promise<ActionResult> {
  const folder = join(request.tree ?? root, 'actions', name);
  const metadata = load(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionMetadata;
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
    args: [...(request.nodeFlags ?? []), join(folder, metadata.runs.main)],
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

/** INPUT_ variables as the runner makes them: upper case, spaces to `_`, hyphens kept; every declared input is there, empty unless given. */
export function inputVariables(
  metadata: Pick<ActionMetadata, 'inputs'>,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const declared = Object.entries(metadata.inputs ?? {}).map(([name, input]) => {
    return [name, String(input.default ?? '').replace('${{ github.token }}', token)] as const;
  });
  return Object.fromEntries(
    [...declared, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function runnerEnvironment(home: string, temp: string, workspace: string, event: string): Record<string, string> {
  const api = 'http://127.0.0.1:9';
  return {
    CI: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: '',
    GITHUB_ENV: join(home, 'env'),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_PATH: join(home, 'path'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_STATE: join(home, 'state'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
  };
}
