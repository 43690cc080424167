import { ownedText } from '../owned-text.ts';
import { ReadError } from '../read-error.ts';
import { CoveredFile } from './covered-file.ts';
import type { CoverageSink, Figure } from './reader.ts';
import { Slabs } from './slabs.ts';

/** Source files of one run: several times the Linux kernel. More is an attack or a mistake, and would not fit in memory. */
const maximumFiles = 300_000;

/** Maps a path as a report has it, with the folders the report says its paths are relative to, to one in the repository. */
type PathMapper = (path: string, roots: readonly string[]) => string;

interface CoverageTotals {
  readonly files: number;
  readonly lines: Figure;
  readonly branches: Figure;
  readonly functions: Figure;
}

/**
 * What all coverage reports of a run say, merged: everything said about one mapped path counts once.
 * A line counts when any report calls it executable, and is hit when any report hit it.
 */
export class Coverage implements CoverageSink {
  readonly #mapPath: PathMapper;
  readonly #slabs = new Slabs();
  readonly #files = new Map<string, CoveredFile>();
  readonly #byReportedPath = new Map<string, CoveredFile>();

  constructor(mapPath: PathMapper) {
    this.#mapPath = mapPath;
  }

  file(path: string, roots: readonly string[] = []): CoveredFile {
    return this.#fileOf(path, roots, this.#mapPath, this.#byReportedPath);
  }

  /** A sink for one report, whose paths may mean other files than the same paths in another report. */
  sinkOf(mapPath: PathMapper): CoverageSink {
    const byReportedPath = new Map<string, CoveredFile>();
    return { file: (path, roots = []) => this.#fileOf(path, roots, mapPath, byReportedPath) };
  }

  #fileOf(
    path: string,
    roots: readonly string[],
    mapPath: PathMapper,
    byReportedPath: Map<string, CoveredFile>,
  ): CoveredFile {
    const reported = roots.length === 0 ? path : [path, ...roots].join('\0');
    const known = byReportedPath.get(reported);
    if (known !== undefined) return known;
    const mapped = mapPath(path, roots);
    let file = this.#files.get(mapped);
    if (file === undefined) {
      if (this.#files.size >= maximumFiles) {
        throw new ReadError(
          'report-too-large',
          `coverage of more than ${maximumFiles} source files`,
          'Give the gate the reports of this repository only.',
        );
      }
      const kept = ownedText(mapped);
      file = new CoveredFile(kept, this.#slabs);
      this.#files.set(kept, file);
    }
    byReportedPath.set(reported === file.path ? file.path : ownedText(reported), file);
    return file;
  }

  /** All files, in the order they were first met. */
  files(): Iterable<CoveredFile> {
    return this.#files.values();
  }

  /** The file of a mapped path. */
  get(path: string): CoveredFile | undefined {
    return this.#files.get(path);
  }

  /** Sums over the files whose path is wanted; all by default. */
  totals(wanted: (path: string) => boolean = () => true): CoverageTotals {
    const lines = { covered: 0, total: 0 };
    const branches = { covered: 0, total: 0 };
    const functions = { covered: 0, total: 0 };
    let files = 0;
    for (const file of this.#files.values()) {
      if (!wanted(file.path)) continue;
      files += 1;
      addTo(lines, file.lines);
      addTo(branches, file.branches);
      addTo(functions, file.functions);
    }
    return { files, lines, branches, functions };
  }
}

function addTo(sum: { covered: number; total: number }, figure: Figure): void {
  sum.covered += figure.covered;
  sum.total += figure.total;
}
