import { spawn } from 'node:child_process';
import type { Stopper } from './cancellation.ts';

export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Called with each line of either stream as it is complete. */
  readonly onLine: (line: string) => void;
  /** Ends the process when it strikes. */
  readonly stopper: Stopper;
  /** Takes what ends all that the process leaves running; a job does it when it is over. */
  readonly leave: (sweep: () => void) => void;
}

/** Milliseconds that a process's descendants may hold its streams open after it ended. */
const streamGraceMs = 2_000;

/**
 * Runs a step's entry process. When the stopper strikes, it gets SIGINT, then SIGTERM, then its whole group SIGKILL, as the runner
 * does (actions/runner: ProcessInvoker.cs). Returns the exit code, 128 + n for a signal n as the runner shows it.
 */
export async function runProcess(request: ProcessRequest): Promise<number> {
  const child = spawn(request.file, request.args, {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that SIGKILL reaches what the entry process started, and nobody else.
    detached: true,
  });
  const flushes = [child.stdout, child.stderr].map((stream) => eachLine(stream, request.onLine));
  const killGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nobody of the group is left.
    }
  };
  const release = request.stopper.onStop(async (grace) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    if (await endsWithin(grace.interruptMs)) return;
    child.kill('SIGTERM');
    if (await endsWithin(grace.terminateMs)) return;
    killGroup();
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signals[signal ?? 'SIGKILL'] ?? 9)));
  });
  function endsWithin(ms: number): Promise<boolean> {
    return within(ended, ms);
  }
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    const code = await ended;
    await within(closed, streamGraceMs);
    for (const flush of flushes) flush();
    return code;
  } finally {
    release();
    request.leave(killGroup);
  }
}

const signals: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Whether a promise settles in time. */
async function within(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Hands on the lines of a stream as they complete. The returned function ends the last one. */
function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) onLine(part.replace(/\r$/, ''));
  });
  return () => {
    if (rest !== '') onLine(rest);
    rest = '';
  };
}
