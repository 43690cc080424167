import { randomBytes } from 'node:crypto';
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
    // Loaded at the first call: most runs need no network.
    transport: async (...request) => (await import('../net/node-transport.ts')).nodeTransport(...request),
    terminal: nodeTerminal(),
    signal: abortOnSignals(process),
  };
}

/** 48 random bits: unguessable where it names a temporary file or a delimiter. */
function uniform(): number {
  return randomBytes(6).readUIntBE(0, 6) / 2 ** 48;
}

/** The streams of the process that were written to. Touching one opens it, which takes a millisecond. */
const written = new Set<NodeJS.WriteStream>();

function nodeTerminal(): Terminal {
  const write = (stream: NodeJS.WriteStream, text: string) => {
    if (!written.has(stream)) stream.on('error', ignoreClosedPipe);
    written.add(stream);
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

/**
 * Asks `exitCodeOf` where the process comes to its end without `endProcess`: a promise that nobody settles ends Node in
 * silence.
 */
export function unlessEnded(exitCodeOf: () => number): void {
  process.once('beforeExit', () => process.exit(exitCodeOf()));
}

/** Ends the process once everything written has left it: on Windows pipes are written in the background. */
export async function endProcess(exitCode: number): Promise<never> {
  await Promise.all(Array.from(written, drained));
  process.exit(exitCode);
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write('', () => resolve());
  });
}
