import { type BytesReader, bytesReader } from '../../../core/files/bytes-reader.ts';
import { isUndecoded } from '../../../core/files/undecoded-name.ts';
import { messageOf, systemCodeOf } from '../../../core/model/errors.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Detector, DetectorOptions } from './detector.ts';
import { type DetectorId, loadDetector } from './detectors.ts';
import type { FileGap, FileTally } from './file-tally.ts';
import { type HeldContents, heldBytes } from './held-bytes.ts';
import { textFile } from './text-file.ts';

/** Looks at one file after the other in this thread. It may be ended anywhere in `scan`, and be used again. */
export interface FileScanner {
  /** Reads a file once, if anyone wants it, and shows it to those who do. The tally changes when the file is done. */
  scan(path: string, tally: FileTally): void;
  /**
   * Told that `scan` was ended because this file takes too long: the next scan of it leaves out the rule or else the
   * detector that was at work. Undefined where neither is known, so that the file itself must be left out.
   */
  leaveOut(path: string): FileGap | undefined;
}

interface NamedDetector {
  readonly id: DetectorId;
  readonly detector: Detector;
}

/** Rules that may run out of time on one file before the whole detector is left out. */
const mostSlowRules = 3;

/** Makes a scanner for files below `options.root`, or for contents that stand in for them. Throws what a detector throws that cannot be made, such as InputError. */
export async function fileScanner(
  ids: readonly DetectorId[],
  options: DetectorOptions & { readonly root: string },
  fileBytes: number,
  contents?: HeldContents,
): Promise<FileScanner> {
  const detectors = await Promise.all(
    ids.map(async (id): Promise<NamedDetector> => ({ id, detector: await (await loadDetector(id)).create(options) })),
  );
  const reader = contents === undefined ? bytesReader(fileBytes) : heldBytes(contents, fileBytes);
  return new ThreadScanner(detectors, options.root, reader);
}

class ThreadScanner implements FileScanner {
  readonly #detectors: readonly NamedDetector[];
  readonly #root: string;
  readonly #reader: BytesReader;
  #looking: NamedDetector | undefined;
  /** Detectors left out by path, and how many rules were. */
  readonly #leftOut = new Map<string, { readonly detectors: Set<DetectorId>; rules: number }>();

  constructor(detectors: readonly NamedDetector[], root: string, reader: BytesReader) {
    this.#detectors = detectors;
    this.#root = root;
    this.#reader = reader;
  }

  scan(path: string, tally: FileTally): void {
    this.#looking = undefined;
    const leftOut = this.#leftOut.size === 0 ? undefined : this.#leftOut.get(path)?.detectors;
    const wanting = this.#detectors.filter(({ id, detector }) => detector.wants(path) && leftOut?.has(id) !== true);
    if (wanting.length === 0) return;
    const read = this.#read(path, idsOf(wanting));
    if (read === undefined) return;
    const gaps: FileGap[] = read.gap === undefined ? [] : [read.gap];
    const found: (readonly [DetectorId, readonly SecurityFinding[]])[] = [];
    if (read.text !== undefined) {
      const file = textFile(path, read.text);
      for (const one of wanting) {
        this.#looking = one;
        try {
          found.push([one.id, one.detector.inspect(file)]);
        } catch (error) {
          gaps.push({ path, detectors: [one.id], kind: 'crash', detail: messageOf(error) });
        }
      }
      this.#looking = undefined;
      tally.addText(read.bytes);
    } else if (read.gap === undefined) {
      tally.addBinary();
      for (const { id, detector } of wanting) {
        const named = detector.inspectBinary?.(path) ?? [];
        if (named.length > 0) found.push([id, named]);
      }
    }
    for (const [id, findings] of found) tally.add(id, findings);
    for (const gap of gaps) tally.addGap(gap);
  }

  leaveOut(path: string): FileGap | undefined {
    const looking = this.#looking;
    if (looking === undefined) return undefined;
    const leftOut = this.#leftOut.get(path) ?? { detectors: new Set(), rules: 0 };
    this.#leftOut.set(path, leftOut);
    const rule = looking.detector.currentRule?.();
    const gap: FileGap = { path, detectors: [looking.id], kind: 'timeout' };
    if (rule === undefined || looking.detector.skip === undefined || leftOut.rules === mostSlowRules) {
      leftOut.detectors.add(looking.id);
      return gap;
    }
    leftOut.rules += 1;
    looking.detector.skip(rule, path);
    return { ...gap, detail: rule };
  }

  /**
   * Undefined for a link: it leads to what is scanned by its own path, or to what is none of ours. And for what is tracked
   * and was removed from the work tree: nothing is there to be looked at.
   */
  #read(path: string, detectors: readonly DetectorId[]): ReadFile | undefined {
    try {
      const { bytes, cut } = this.#reader.read(`${this.#root}/${path}`);
      const text = decodeBytes(bytes);
      const gap: FileGap = { path, detectors, kind: 'cut', detail: String(bytes.length) };
      return {
        bytes: bytes.length,
        ...(text === undefined ? {} : { text }),
        ...(cut && text !== undefined ? { gap } : {}),
      };
    } catch (error) {
      const detail = systemCodeOf(error);
      if (detail === 'ELOOP') return undefined;
      if ((detail === 'ENOENT' || detail === 'ENOTDIR') && !isUndecoded(path)) return undefined;
      if (detail === undefined) throw error;
      return { bytes: 0, gap: { path, detectors, kind: 'unreadable', detail } };
    }
  }
}

interface ReadFile {
  readonly bytes: number;
  /** Absent for a binary file, and for one that could not be read. */
  readonly text?: string;
  readonly gap?: FileGap;
}

function idsOf(detectors: readonly NamedDetector[]): readonly DetectorId[] {
  return detectors.map(({ id }) => id);
}
