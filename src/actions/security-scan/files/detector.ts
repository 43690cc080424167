import type { SecurityFinding } from '../../../core/model/security-finding.ts';

/** A text file as detectors see it. */
export interface TextFile {
  /** Relative to the root of what is scanned, with `/`. */
  readonly path: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
  /** Line and column, both from 1, of a character index in `text`. */
  placeOf(index: number): { readonly line: number; readonly column: number };
  /** The line (without its end) that a character index lies in. */
  lineAt(index: number): string;
}

/** Looks at one file at a time. Made once per worker; keeps no state between files. */
export interface Detector {
  /** Whether it looks at a file of this path at all; asked before the file is read. */
  wants(path: string): boolean;
  /** Everything found in one file, in order. Never throws for what a file may hold; time is bounded by the caller. */
  inspect(file: TextFile): readonly SecurityFinding[];
  /** What the path of a binary file alone tells: a key store need not be read to be known. */
  inspectBinary?(path: string): readonly SecurityFinding[];
  /** The rule being tried when time ran out, where that is known. */
  currentRule?(): string | undefined;
  /** Leaves a rule out for one file, so that what remains can be looked for. */
  skip?(rule: string, path: string): void;
}

/** What detectors need to know; crosses to worker threads, so plain values only. */
export interface DetectorOptions {
  /** Where the paths begin, absolute. Absent where texts are scanned that are no files. */
  readonly root?: string;
  /** A gitleaks-format rule file to use instead of the built-in rules, absolute. */
  readonly secretRules?: string;
  /** The day of the scan, `2026-11-20`: what had its end of life before it is old. Absent: nothing is judged by age. */
  readonly now?: string;
  /** Globs of files whose personal data is synthetic, as the policy names them. */
  readonly personalDataAllow?: readonly string[];
  /** The repository, `owner/name`: actions of its owner are not those of strangers. */
  readonly repository?: string;
}

/** A kind of detector, by the id of its scanner in `scanners`. */
export interface DetectorKind {
  readonly id: 'secrets' | 'workflows' | 'dockerfile' | 'env-files' | 'ios' | 'android' | 'sast' | 'personal-data';
  create(options: DetectorOptions): Promise<Detector>;
  /** Does ahead what takes long when the detector is made. */
  prepare?(options: DetectorOptions): Promise<void>;
}
