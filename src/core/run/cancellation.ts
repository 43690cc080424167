import { constants } from 'node:os';

/**
 * Milliseconds from the first signal until the process ends by itself. The runner sends SIGINT, SIGTERM 7.5 s later and
 * kills 2.5 s after that (actions/runner ProcessInvoker.cs).
 */
const cancellationGraceMs = 5_000;

/** Why the signal of the ports was aborted. */
export class Cancelled extends Error {
  constructor(signalName: NodeJS.Signals) {
    super(`Cancelled by ${signalName}.`);
    this.name = 'Cancelled';
  }
}

/**
 * The first SIGINT or SIGTERM aborts the returned signal, so that the report so far is written; the second, or the end of
 * the grace, ends the process with 128 + the signal's number.
 */
export function abortOnSignals(host: Pick<NodeJS.Process, 'on' | 'exit'>): AbortSignal {
  const controller = new AbortController();
  const receive = (name: NodeJS.Signals) => {
    const exitCode = 128 + constants.signals[name];
    if (controller.signal.aborted) host.exit(exitCode);
    controller.abort(new Cancelled(name));
    setTimeout(() => host.exit(exitCode), cancellationGraceMs).unref();
  };
  host.on('SIGINT', receive);
  host.on('SIGTERM', receive);
  return controller.signal;
}

/**
 * The work's result, or a rejection with the signal's reason as soon as it is aborted. Work that was given up may go on in
 * the background until the process ends; what becomes of it is nobody's concern any more.
 */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const running = work();
  running.catch(() => undefined);
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    stop = () => signal.removeEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([running, aborted]);
  } finally {
    stop();
  }
}
