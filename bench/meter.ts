import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command used. */
export interface Usage {
  /** User and system seconds of the process and its children. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly clock: number;
  /** Highest resident set in bytes. */
  readonly memory: number;
}

export interface MeteredRun extends Usage {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How it must end; 0 unless given. */
  readonly exitCode?: number;
}

const script = join(import.meta.dirname, 'meter.py');
const deadlineMs = 300_000;

let interpreter: string | undefined;

/** The interpreter that measures. Throws where there is none, since every figure depends on it. */
function python(): string {
  interpreter ??= findPython();
  return interpreter;
}

function findPython(): string {
  const found = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  if (found.status !== 0) throw new Error('python3 is needed to measure: Node cannot ask for the CPU time of a child.');
  return found.stdout.trim();
}

/** Runs a command to its end and measures it. Rejects when it is not done after five minutes. */
export async function measure(command: Command): Promise<MeteredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'vetnet-meter-'));
  const file = join(folder, 'usage.json');
  try {
    const child = spawn(python(), [script, file, ...command.argv], {
      cwd: command.cwd ?? folder,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const output: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), deadlineMs);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    clearTimeout(timer);
    if (exitCode === null) throw new Error(`not done after ${deadlineMs / 1000} s: ${command.argv.join(' ')}`);
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Usage), ...output, exitCode };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
