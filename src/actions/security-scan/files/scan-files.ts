import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { Ports } from '../../../core/run/ports.ts';
import type { Gap } from '../source.ts';
import type { DetectorOptions } from './detector.ts';
import type { DetectorId } from './detectors.ts';
import { type FileLimits, FileTally, fileScanner, type ScannedFiles, usualLimits } from './file-scanner.ts';
import { gapsFor } from './gap-sentences.ts';

export interface FilesRequest {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly files: readonly string[];
  readonly detectors: readonly DetectorId[];
  readonly options: Omit<DetectorOptions, 'root'>;
  readonly ports: Pick<Ports, 'clock' | 'signal'>;
  readonly limits?: Partial<FileLimits>;
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

/** Milliseconds between two looks at whether the run was cancelled. */
const slice = 20;

/**
 * Shows every file to the detectors that want it; each file is read once. Throws the signal's reason when cancelled, and
 * InputError where a detector cannot be made of the options.
 */
export async function scanFiles({
  root,
  files,
  detectors,
  options,
  ports,
  limits,
}: FilesRequest): Promise<FilesResult> {
  ports.signal.throwIfAborted();
  const scanner = await fileScanner(detectors, { ...options, root }, { ...usualLimits, ...limits });
  const tally = new FileTally();
  let until = ports.clock.monotonic() + slice;
  for (const path of files) {
    if (ports.clock.monotonic() > until) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      ports.signal.throwIfAborted();
      until = ports.clock.monotonic() + slice;
    }
    scanner.scan(path, tally);
  }
  return resultOf(detectors, [tally]);
}

function resultOf(ids: readonly DetectorId[], parts: readonly ScannedFiles[]): FilesResult {
  const results = new Map(
    ids.map((id): [DetectorId, DetectorResult] => [
      id,
      {
        findings: parts.flatMap(({ findings }) => findings.flatMap(([of, some]) => (of === id ? some : []))),
        gaps: gapsFor(
          id,
          parts.flatMap(({ gaps }) => gaps),
        ),
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
