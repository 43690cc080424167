import type { FileSystem } from '../files/file-system.ts';
import type { Transport } from '../net/transport.ts';
import type { ProcessRunner } from '../process/process-runner.ts';

/** Time, as a port so that judges never see it and tests can hold it still. */
export interface Clock {
  now(): Date;
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number;
  /** Resolves after `ms`, rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where text for people goes. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Whether `out` is a terminal that understands colour. */
  readonly colour: boolean;
  /** Width in columns; 100 where unknown. */
  readonly columns: number;
}

/** Everything outside this process that the suite touches. `process.env` is read where the real ports are made, nowhere else. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly files: FileSystem;
  readonly processes: ProcessRunner;
  readonly transport: Transport;
  readonly terminal: Terminal;
  /** Aborted when the runner cancels the job or the user presses Ctrl-C. */
  readonly signal: AbortSignal;
}
