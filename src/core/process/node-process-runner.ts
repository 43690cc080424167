import type { ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ExternalError, messageOf, systemCodeOf } from '../model/errors.ts';
import type { ProcessRequest, ProcessResult, ProcessRunner } from './process-runner.ts';

const defaultTimeoutMs = 120_000;
const defaultMaxOutputBytes = 64 * 1024 * 1024;
const defaultKeptErrorBytes = 64 * 1024;

/** What the system says of a command that it does not find. */
const notFound = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });

type Child = ChildProcessByStdio<Writable, Readable, Readable>;
type Spawn = typeof spawn;

/** Loaded at the first start: many runs need no child process. */
async function loadSpawn(): Promise<Spawn> {
  return (await import('node:child_process')).spawn;
}

/** Real child processes. On POSIX each leads a process group of its own, so that its children die with it. */
export function nodeProcessRunner(platform: NodeJS.Platform): ProcessRunner {
  return {
    run: async (request) => {
      const limit = request.maxOutputBytes ?? defaultMaxOutputBytes;
      const chunks: Uint8Array[] = [];
      let kept = 0;
      const running = start(request, await loadSpawn(), platform);
      try {
        for await (const chunk of running.child.stdout) {
          kept += chunk.length;
          if (kept > limit) throw tooLarge(request, limit);
          chunks.push(chunk);
        }
        const { exitCode, stderr } = await running.ended;
        return { exitCode, stdout: Buffer.concat(chunks), stderr };
      } finally {
        running.kill();
      }
    },
    stream: (request) => streamOutput(request, platform),
  };
}

async function* streamOutput(request: ProcessRequest, platform: NodeJS.Platform): AsyncGenerator<Uint8Array> {
  const running = start(request, await loadSpawn(), platform);
  try {
    for await (const chunk of running.child.stdout) yield chunk;
    const { exitCode, stderr } = await running.ended;
    if (exitCode === 0) return;
    const last = stderr.trim().split('\n').at(-1) ?? '';
    throw new ExternalError('tool-failed', `${request.command} ended with exit code ${exitCode}: ${last}`);
  } finally {
    running.kill();
  }
}

function tooLarge(request: ProcessRequest, limit: number): ExternalError {
  return new ExternalError('tool-output-too-large', `${request.command} printed more than ${limit} bytes.`);
}

interface Running {
  readonly child: Child;
  /** Resolves when the child has exited and its output is closed. */
  readonly ended: Promise<Omit<ProcessResult, 'stdout'>>;
  /** Kills the child and its children; harmless once it has ended. */
  kill(): void;
}

/**
 * Whether a command is certainly in no folder of PATH. Asked first because a start that fails costs as much as one that does
 * not: on POSIX a copy of this process. Windows adds endings and folders of its own to the search.
 */
function isNowhere({ command, env }: ProcessRequest, platform: NodeJS.Platform): boolean {
  const folders = env?.PATH;
  if (folders === undefined || platform === 'win32' || command.includes('/')) return false;
  // Other entries start from the folder that the command is started in.
  return folders.split(delimiter).every((folder) => isAbsolute(folder) && !existsSync(join(folder, command)));
}

function start(request: ProcessRequest, spawn: Spawn, platform: NodeJS.Platform): Running {
  request.signal?.throwIfAborted();
  if (isNowhere(request, platform)) throw startFailure(request, notFound, platform);
  const child = spawnChild(request, spawn, platform);
  let reason: Error | undefined;
  let over = false;
  const kill = (why?: Error) => {
    if (over) return;
    reason ??= why;
    over = true;
    killTree(child, spawn, platform);
    // A grandchild that left the group may hold the pipes open: do not wait for it.
    child.stdout.destroy(reason);
    child.stderr.destroy();
  };
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
  const timer = setTimeout(
    () => kill(new ExternalError('tool-timeout', `${request.command} was still running after ${timeoutMs} ms.`)),
    timeoutMs,
  );
  const onAbort = () => kill(asError(request.signal?.reason));
  request.signal?.addEventListener('abort', onAbort, { once: true });
  const release = () => {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', onAbort);
  };

  let stderr = Buffer.alloc(0);
  const keptErrorBytes = request.keptErrorBytes ?? defaultKeptErrorBytes;
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-keptErrorBytes);
  });
  child.stderr.on('error', () => undefined);
  // A child that does not read its input closes the pipe; its exit code says whether that was wrong.
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.input);

  const ended = new Promise<Omit<ProcessResult, 'stdout'>>((resolve, reject) => {
    child.once('error', (error) => {
      over = true;
      release();
      const failure = startFailure(request, error, platform);
      child.stdout.destroy(failure);
      reject(failure);
    });
    child.once('close', (exitCode, signal) => {
      over = true;
      release();
      if (reason) reject(reason);
      else if (exitCode === null)
        reject(new ExternalError('tool-killed', `${request.command} was killed by ${signal}.`));
      else resolve({ exitCode, stderr: stderr.toString('utf8') });
    });
  });
  // Whoever reads standard output sees the same error first.
  ended.catch(() => undefined);
  return { child, ended, kill: () => kill() };
}

function spawnChild(request: ProcessRequest, spawn: Spawn, platform: NodeJS.Platform): Child {
  try {
    return spawn(request.command, request.args, {
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
      ...(request.env === undefined ? {} : { env: { ...request.env } }),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: platform !== 'win32',
      windowsHide: true,
    });
  } catch (error) {
    throw startFailure(request, error, platform);
  }
}

function startFailure(request: ProcessRequest, error: unknown, platform: NodeJS.Platform): ExternalError {
  const code = systemCodeOf(error);
  if (code === 'ENOENT' && request.cwd !== undefined && !existsSync(request.cwd)) {
    return new ExternalError(
      'tool-missing',
      `${request.command} could not start: its folder ${request.cwd} is not there.`,
      { cause: error },
    );
  }
  if (code === 'ENOENT') {
    const batch = platform === 'win32' ? ' Batch files (.cmd, .bat) are not started: they need a shell.' : '';
    return new ExternalError('tool-missing', `${request.command} is not installed or not on PATH.${batch}`, {
      cause: error,
    });
  }
  if (code === 'EINVAL' && /\.(cmd|bat)$/i.test(request.command)) {
    // Node refuses them without a shell since CVE-2024-27980, and a shell would read the arguments.
    return new ExternalError(
      'tool-missing',
      `${request.command} is a batch file, which needs a shell: name the .exe, or node and its script.`,
      { cause: error },
    );
  }
  return new ExternalError('tool-missing', `${request.command} could not start: ${messageOf(error)}.`, {
    cause: error,
  });
}

function killTree(child: Child, spawn: Spawn, platform: NodeJS.Platform): void {
  if (child.pid === undefined) return;
  if (platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () =>
      child.kill('SIGKILL'),
    );
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(messageOf(reason));
}
