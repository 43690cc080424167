import { availableParallelism } from 'node:os';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { Ports } from '../../../core/run/ports.ts';
import type { Gap } from '../source.ts';
import { BatchQueue } from './batch-queue.ts';
import { batchScanner, type FileLimits, type ScanSetup } from './batch-scanner.ts';
import { type DetectorId, detectorsFor } from './detectors.ts';
import type { ScannedFiles } from './file-tally.ts';
import { gapsFor } from './gap-sentences.ts';
import { startWorkers, type WorkerPool } from './worker-pool.ts';

export interface FilesRequest extends Pick<ScanSetup, 'root' | 'detectors' | 'options' | 'contents'> {
  /** Relative to the root, with `/`. */
  readonly files: readonly string[];
  readonly ports: Pick<Ports, 'clock' | 'signal'>;
  readonly limits?: Partial<FileLimits>;
  /** Threads at most, this one included; absent: as many as there are processors. */
  readonly threads?: number;
}

/** What one detector gave. */
export interface DetectorResult {
  readonly findings: readonly SecurityFinding[];
  /** Files, or parts of them, that it did not look at. */
  readonly gaps: readonly Gap[];
  /** Files that it looked at. */
  readonly files: number;
}

export interface FilesResult {
  /** Every detector that was asked for; findings in the order of the files. */
  readonly detectors: ReadonlyMap<DetectorId, DetectorResult>;
  /** Files that were read as text, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Files that hold no text: nobody looks at them. */
  readonly binaries: number;
}

/** A source file is far smaller than 10 MB. Five seconds are some hundred times what a file of that size takes. */
export const usualLimits: FileLimits = { fileBytes: 10_000_000, fileTimeMs: 5_000 };

/** Milliseconds between two looks at whether the run was cancelled, and at what the other threads say. */
const slice = 50;
/** So many files take long enough for other threads to be started at once. */
const certainlyMany = 4_000;
/** Milliseconds of work left for which it pays to start another thread, which takes some 50. */
const worthThreads = 250;

/**
 * Shows every file to the detectors that want it; each file is read once, links are not followed. Throws the signal's reason
 * when cancelled, and InputError where a detector cannot be made of the options. Memory grows by what is found.
 */
export async function scanFiles(request: FilesRequest): Promise<FilesResult> {
  const { root, files, detectors, options, contents, ports, limits } = request;
  ports.signal.throwIfAborted();
  const setup: ScanSetup = {
    root,
    detectors: detectorsFor(detectors, files),
    options,
    limits: { ...usualLimits, ...limits },
    ...(contents && { contents }),
  };
  const queue = new BatchQueue(files);
  const threads = Math.min(request.threads ?? availableParallelism(), 1 + Math.ceil(files.length / 256));
  let pool: WorkerPool | undefined;
  const start = (): void => {
    if (threads > 1) pool ??= startWorkers(threads - 1, setup, queue);
  };
  if (files.length >= certainlyMany) start();
  try {
    await scanHere(setup, queue, ports, start);
  } finally {
    pool?.stop();
  }
  return resultOf(detectors, queue.results());
}

/** Scans lists in this thread until there are none, then waits for the other threads. */
async function scanHere(
  setup: ScanSetup,
  queue: BatchQueue,
  { clock, signal }: FilesRequest['ports'],
  startThreads: () => void,
): Promise<void> {
  const scanner = await batchScanner(setup);
  const began = clock.monotonic();
  const pause = async (): Promise<void> => {
    // Messages of other threads and signals are only heard between two rounds of the event loop.
    await new Promise<void>((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  };
  while (!queue.done) {
    const isBusy = scanner.advance(slice, queue);
    if (!isBusy && !queue.done) await unlessAborted(queue.changed(), signal);
    await pause();
    const spent = clock.monotonic() - began;
    if (spent * queue.remaining > worthThreads * (1 - queue.remaining)) startThreads();
  }
}

/** Waits for another thread, but not longer than until the run is cancelled. */
async function unlessAborted(waiting: Promise<void>, signal: AbortSignal): Promise<void> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
  });
  await Promise.race([waiting, aborted]);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
}

function resultOf(ids: readonly DetectorId[], parts: readonly ScannedFiles[]): FilesResult {
  const gaps = parts.flatMap((part) => part.gaps);
  const results = new Map(
    ids.map((id): [DetectorId, DetectorResult] => [
      id,
      {
        findings: parts.flatMap(({ findings }) => findings.flatMap(([of, some]) => (of === id ? some : []))),
        gaps: gapsFor(id, gaps),
        files: sum(parts.flatMap(({ files }) => files.map(([of, count]) => (of === id ? count : 0)))),
      },
    ]),
  );
  return {
    detectors: results,
    files: sum(parts.map(({ read }) => read)),
    bytes: sum(parts.map(({ bytes }) => bytes)),
    binaries: sum(parts.map(({ binaries }) => binaries)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
