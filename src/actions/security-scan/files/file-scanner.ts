import { join } from 'node:path';
import { bytesReader } from '../../../core/files/bytes-reader.ts';
import { messageOf, systemCodeOf } from '../../../core/model/errors.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Detector, DetectorOptions } from './detector.ts';
import { type DetectorId, loadDetector } from './detectors.ts';
import { textFile } from './text-file.ts';

/** What is bounded for every file. */
export interface FileLimits {
  /** Bytes that are looked at; of a larger file the beginning. */
  readonly fileBytes: number;
  /** Milliseconds that one file may take. */
  readonly fileTimeMs: number;
}

/** 10 MB is larger than any source file, and what gitleaks' users limit it to; generated files are larger. */
export const usualLimits: FileLimits = { fileBytes: 10_000_000, fileTimeMs: 5_000 };

/** A file, or a part of one, that a detector did not look at. Plain values: it crosses threads. */
export interface FileGap {
  readonly path: string;
  readonly detectors: readonly DetectorId[];
  readonly kind: 'cut' | 'unreadable' | 'timeout' | 'crash';
  /** The rule, the system's error, or the message of a crash. */
  readonly detail?: string;
}

/** What was found in some files. Plain values: it crosses threads. */
export interface ScannedFiles {
  readonly findings: readonly (readonly [DetectorId, readonly SecurityFinding[]])[];
  readonly gaps: readonly FileGap[];
  /** Files that detectors looked at. */
  readonly files: readonly (readonly [DetectorId, number])[];
  /** Files that were read as text, and their bytes. */
  readonly read: number;
  readonly bytes: number;
  readonly binaries: number;
}

/** Looks at one file after the other in this thread. */
export interface FileScanner {
  /** Reads a file once, if anyone wants it, and shows it to those who do. */
  scan(path: string, tally: FileTally): void;
  /** The detectors that looked at the file when time ran out, and the rule where it is known. */
  interrupted(): { readonly detectors: readonly DetectorId[]; readonly rule?: string };
  /** Leaves out what was interrupted, for this path. False where nothing smaller than the file can be left out. */
  leaveOut(path: string): boolean;
}

/** Gathers what was found in some files. */
export class FileTally implements ScannedFiles {
  readonly #findings = new Map<DetectorId, SecurityFinding[]>();
  readonly #files = new Map<DetectorId, number>();
  readonly gaps: FileGap[] = [];
  read = 0;
  bytes = 0;
  binaries = 0;

  add(id: DetectorId, findings: readonly SecurityFinding[]): void {
    this.#files.set(id, (this.#files.get(id) ?? 0) + 1);
    if (findings.length === 0) return;
    const list = this.#findings.get(id);
    if (list === undefined) this.#findings.set(id, [...findings]);
    else for (const finding of findings) list.push(finding);
  }

  get findings(): ScannedFiles['findings'] {
    return [...this.#findings];
  }

  get files(): ScannedFiles['files'] {
    return [...this.#files];
  }
}

interface NamedDetector {
  readonly id: DetectorId;
  readonly detector: Detector;
}

/** Makes a scanner for files below `options.root`. Throws what a detector throws that cannot be made, such as InputError. */
export async function fileScanner(
  ids: readonly DetectorId[],
  options: DetectorOptions & { readonly root: string },
  limits: FileLimits,
): Promise<FileScanner> {
  const detectors: readonly NamedDetector[] = await Promise.all(
    ids.map(async (id) => ({ id, detector: await (await loadDetector(id)).create(options) })),
  );
  const reader = bytesReader(limits.fileBytes);
  let looking: NamedDetector | undefined;
  let wanting: readonly NamedDetector[] = [];

  const read = (path: string, tally: FileTally): string | undefined => {
    try {
      const { bytes, cut } = reader.read(join(options.root, path));
      const text = decodeBytes(bytes);
      if (text === undefined) tally.binaries += 1;
      else {
        tally.read += 1;
        tally.bytes += bytes.length;
        if (cut) tally.gaps.push({ path, detectors: idsOf(wanting), kind: 'cut' });
      }
      return text;
    } catch (error) {
      const detail = systemCodeOf(error);
      // A link leads to what is scanned by its own path, or to what is none of ours.
      if (detail === 'ELOOP') return undefined;
      if (detail === undefined) throw error;
      tally.gaps.push({ path, detectors: idsOf(wanting), kind: 'unreadable', detail });
      return undefined;
    }
  };

  return {
    scan(path, tally) {
      looking = undefined;
      wanting = detectors.filter(({ detector }) => detector.wants(path));
      if (wanting.length === 0) return;
      const text = read(path, tally);
      if (text === undefined) return;
      const file = textFile(path, text);
      for (const one of wanting) {
        looking = one;
        try {
          tally.add(one.id, one.detector.inspect(file));
        } catch (error) {
          tally.gaps.push({ path, detectors: [one.id], kind: 'crash', detail: messageOf(error) });
        }
      }
      looking = undefined;
    },
    interrupted() {
      const rule = looking?.detector.currentRule?.();
      const ids = looking === undefined ? idsOf(wanting) : [looking.id];
      return { detectors: ids, ...(rule === undefined ? {} : { rule }) };
    },
    leaveOut(path) {
      const rule = looking?.detector.currentRule?.();
      if (looking?.detector.skip === undefined || rule === undefined) return false;
      looking.detector.skip(rule, path);
      return true;
    },
  };
}

function idsOf(detectors: readonly NamedDetector[]): readonly DetectorId[] {
  return detectors.map(({ id }) => id);
}
