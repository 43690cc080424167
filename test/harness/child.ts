import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { temporaryFolder } from './temporary-folder.ts';

interface ChildRequest {
  /** Node's own flags, the script and its arguments. */
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Path of the Node to run; the one named by VETNET_TEST_NODE, else the one that runs the tests. */
  readonly node?: string;
  /** Milliseconds until the child is killed. Default: 60,000. */
  readonly timeoutMs?: number;
  /** Milliseconds until the child gets SIGINT, as the runner sends it when a job is cancelled. */
  readonly cancelAfterMs?: number;
  readonly input?: string | Uint8Array;
}

export interface ChildResult {
  /** Null when a signal ended the child. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Lines of both streams in the order they came. */
  readonly lines: readonly string[];
  /** Wall time. */
  readonly durationMs: number;
  /** Highest resident set of the child; absent when it was killed. */
  readonly maxRssKb?: number;
}

/** The Node that bundle tests spawn. */
function nodeUnderTest(): string {
  return process.env.VETNET_TEST_NODE ?? process.execPath;
}

/** Starts Node without a shell, since shells such as dash drop variables with a hyphen in their name. */
export async function runNode(request: ChildRequest): Promise<ChildResult> {
  const memory = join(temporaryFolder(), 'max-rss');
  const meter = join(import.meta.dirname, 'memory-meter.mjs');
  const started = performance.now();
  const child = spawn(request.node ?? nodeUnderTest(), ['--import', meter, ...request.args], {
    cwd: request.cwd,
    env: { ...request.env, VETNET_TEST_MEMORY_FILE: memory },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const stdout = collect(child.stdout, lines);
  const stderr = collect(child.stderr, lines);
  child.stdin.on('error', () => {
    // The child may end without reading its input.
  });
  child.stdin.end(request.input);
  let timedOut = false;
  const deadline = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, request.timeoutMs ?? 60_000);
  const cancellation =
    request.cancelAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), request.cancelAfterMs);
  try {
    const ended = await new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    const durationMs = performance.now() - started;
    const measured = existsSync(memory) ? { maxRssKb: Number(readFileSync(memory, 'utf8')) } : {};
    return { ...ended, timedOut, stdout: stdout(), stderr: stderr(), lines, durationMs, ...measured };
  } finally {
    clearTimeout(deadline);
    clearTimeout(cancellation);
  }
}

/** Gathers a stream's text, and its lines as they complete. The returned function ends the last line. */
function collect(stream: NodeJS.ReadableStream, lines: string[]): () => string {
  const chunks: string[] = [];
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    chunks.push(chunk);
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((line) => line.replace(/\r$/, '')));
  });
  stream.on('end', () => {
    if (rest !== '') lines.push(rest);
  });
  return () => chunks.join('');
}
