import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const projects = join(import.meta.dirname, '../fixtures/projects');
const folders: string[] = [];

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface ToolRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output and error, as far as it matters where a tool prints its total. */
  readonly said: string;
}

interface ToolOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes that are no accident. Default: 0 and 1, since each project has a test that fails. */
  readonly expected?: readonly number[];
}

/** Runs a tool to its end, without colours. Throws with what it said when it ends in another way than expected. */
export function runTool(program: string, args: readonly string[], options: ToolOptions): ToolRun {
  const result = spawnSync(program, args, {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [result.stdout ?? '', result.stderr ?? ''];
  if (result.status === null || !(options.expected ?? [0, 1]).includes(result.status)) {
    const why = result.error?.message ?? result.signal ?? `exit code ${result.status}`;
    throw new Error(`${program} ${args.join(' ')}: ${why}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  }
  return { exitCode: result.status, stdout, stderr, said: `${stdout}\n${stderr}` };
}

/** A copy of a project of `test/fixtures/projects` in a git repository of its own; the packages, if any, are linked into it. */
export function projectCopy(name: string, packages?: string): string {
  const folder = mkdtempSync(join(tmpdir(), `vetnet-${name}-`));
  folders.push(folder);
  cpSync(join(projects, name), folder, { recursive: true });
  if (packages !== undefined && existsSync(join(packages, 'node_modules'))) {
    symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'));
  }
  commitAll(folder, 'Start');
  return folder;
}

/** Commits what is in the folder, without what tools and packages leave there; makes the repository when there is none. */
export function commitAll(folder: string, message: string): void {
  const git = (...args: readonly string[]) => runTool('git', args, { cwd: folder, expected: [0] });
  if (!existsSync(join(folder, '.git'))) git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--', '.', ':!node_modules');
  git(
    '-c',
    'user.name=peers',
    '-c',
    'user.email=peers@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '-m',
    message,
  );
}
