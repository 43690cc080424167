import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { DetectorId } from './detectors.ts';

/** A file, or a part of one, that a detector did not look at. Plain values: it crosses threads. */
export interface FileGap {
  readonly path: string;
  readonly detectors: readonly DetectorId[];
  readonly kind: 'cut' | 'unreadable' | 'timeout' | 'crash';
  /** The rule, the system's error, the limit in bytes, or the message of a crash. */
  readonly detail?: string;
}

/** What was found in some files. Plain values: it crosses threads. */
export interface ScannedFiles {
  readonly findings: readonly (readonly [DetectorId, readonly SecurityFinding[]])[];
  readonly gaps: readonly FileGap[];
  /** How many files each detector looked at. */
  readonly files: readonly (readonly [DetectorId, number])[];
  /** Files that were read as text, and their bytes. */
  readonly read: number;
  readonly bytes: number;
  readonly binaries: number;
}

/** Gathers what was found in some files. */
export class FileTally {
  readonly #findings = new Map<DetectorId, SecurityFinding[]>();
  readonly #files = new Map<DetectorId, number>();
  readonly #gaps: FileGap[] = [];
  #read = 0;
  #bytes = 0;
  #binaries = 0;

  add(id: DetectorId, findings: readonly SecurityFinding[]): void {
    this.#files.set(id, (this.#files.get(id) ?? 0) + 1);
    if (findings.length === 0) return;
    const list = this.#findings.get(id);
    if (list === undefined) this.#findings.set(id, [...findings]);
    else for (const finding of findings) list.push(finding);
  }

  addText(bytes: number): void {
    this.#read += 1;
    this.#bytes += bytes;
  }

  addBinary(): void {
    this.#binaries += 1;
  }

  addGap(gap: FileGap): void {
    this.#gaps.push(gap);
  }

  /** All that was gathered, as plain values. */
  total(): ScannedFiles {
    return {
      findings: [...this.#findings],
      gaps: this.#gaps,
      files: [...this.#files],
      read: this.#read,
      bytes: this.#bytes,
      binaries: this.#binaries,
    };
  }
}
