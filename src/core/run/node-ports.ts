import { nodeFileSystem } from '../files/node-file-system.ts';
import { nodeProcessRunner } from '../process/node-process-runner.ts';
import { abortOnSignals } from './cancellation.ts';
import { wantsColour } from './colour.ts';
import { nodeClock } from './node-clock.ts';
import type { Ports, Terminal } from './ports.ts';

/** Everything real, made once where the program starts. The only reader of the process's environment and streams. */
export function nodePorts(): Ports {
  const random = uniform;
  return {
    env: process.env,
    clock: nodeClock,
    random,
    files: nodeFileSystem(random),
    processes: nodeProcessRunner(process.platform),
    // Looked up at the call: touching the global loads Node's HTTP client, which most runs never need.
    fetch: (...request) => globalThis.fetch(...request),
    terminal: nodeTerminal(),
    signal: abortOnSignals(process),
  };
}

/** 48 random bits: unguessable where it names a temporary file or a delimiter. The global loads its module when touched. */
function uniform(): number {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(6));
  return bytes.reduce((number, byte) => number * 256 + byte, 0) / 2 ** 48;
}

function nodeTerminal(): Terminal {
  const write = (stream: NodeJS.WriteStream, text: string) => {
    if (stream.listenerCount('error') === 0) stream.on('error', ignoreClosedPipe);
    stream.write(text);
  };
  return {
    out: (text) => write(process.stdout, text),
    error: (text) => write(process.stderr, text),
    get colour() {
      return wantsColour(process.env, process.stdout.isTTY === true);
    },
    get columns() {
      return process.stdout.columns ?? 100;
    },
  };
}

/** `vetnet ... | head` closes the pipe early: not an error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Ends the process once everything written has left it: on Windows pipes are written in the background. */
export async function endProcess(exitCode: number): Promise<never> {
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(exitCode);
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
