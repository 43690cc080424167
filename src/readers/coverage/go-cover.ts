import { ReadError } from '../read-error.ts';
import { readLines, type TextLine } from '../text-lines.ts';
import { functionKey } from './function-key.ts';
import { HitSet } from './hit-set.ts';
import type { CoverageReader, CoverageReading, CoverageSink, FileCoverageSink } from './reader.ts';
import { Slabs } from './slabs.ts';

/** `path:startLine.startColumn,endLine.endColumn statements count`, the block line of Go's coverage profiles. */
const block = /^(.+):((\d{1,9})\.\d{1,9},(\d{1,9})\.\d{1,9}) (\d{1,9}) (\d+)$/;
/** Lines of all blocks together: a hundred times what large programs have. More was made to keep us busy. */
const mostLines = 200_000_000;

interface ProfiledFile {
  readonly sink: FileCoverageSink;
  readonly blocks: HitSet;
}

/**
 * Coverage profiles of Go (`go test -coverprofile`), concatenated ones too. Go counts statements: that figure is declared, a
 * block that repeats counting once, as golang.org/x/tools/cover does. For the gate each line that a block with
 * statements touches is executable, and hit if one of its blocks was.
 */
export const goCover: CoverageReader = {
  id: 'go-cover',
  title: 'Go cover profile',
  sniff: ({ headText }) => /^\s*mode:[ \t]*(?:set|count|atomic)[ \t]*(?:\r?\n|$)/.test(headText),
  async read(file, sink) {
    const profile = new GoProfile(sink);
    for await (const line of readLines(file)) profile.read(line);
    return profile.end();
  },
};

class GoProfile {
  readonly #sink: CoverageSink;
  readonly #files = new Map<string, ProfiledFile>();
  readonly #slabs = new Slabs();
  readonly #statements = { covered: 0, total: 0 };
  #lines = 0;

  constructor(sink: CoverageSink) {
    this.#sink = sink;
  }

  read({ text, number, ended }: TextLine): void {
    const line = text.trimEnd();
    if (line === '' || line.startsWith('mode:') || this.#accepts(line)) return;
    const shown = JSON.stringify(line.slice(0, 80));
    if (ended) {
      throw new ReadError(
        'report-malformed',
        `line ${number} is no line of a Go coverage profile: ${shown}`,
        'Keep other output apart from the profile.',
      );
    }
    throw new ReadError(
      'report-cut-short',
      `the profile is cut short: its last line is ${shown}`,
      'Make or upload the profile again, and check that the tests ended by themselves.',
    );
  }

  end(): CoverageReading {
    if (this.#files.size === 0) {
      throw new ReadError(
        'report-malformed',
        'the profile has no blocks',
        'Check that `go test -coverprofile` ran over packages with code (-coverpkg).',
      );
    }
    return { declared: { statements: this.#statements }, warnings: [] };
  }

  #accepts(line: string): boolean {
    const [, path, place, first, last, statements, count] = block.exec(line) ?? [];
    if (path === undefined || place === undefined || count === undefined) return false;
    this.#add(this.#file(path), place, Number(first), Number(last), Number(statements), /[1-9]/.test(count));
    return true;
  }

  #file(path: string): ProfiledFile {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = { sink: this.#sink.file(path), blocks: new HitSet(this.#slabs) };
      this.#files.set(path, file);
    }
    return file;
  }

  #add(file: ProfiledFile, place: string, first: number, last: number, statements: number, hit: boolean): void {
    const key = functionKey(place);
    const news = file.blocks.add(Math.floor(key / 0x1_0000_0000), key, hit);
    if ((news & 1) !== 0) this.#statements.total += statements;
    if ((news & 2) !== 0) this.#statements.covered += statements;
    if (news === 0 || statements === 0) return;
    this.#lines += last - first;
    if (this.#lines > mostLines) {
      throw new ReadError(
        'report-hostile',
        `the profile's blocks span more than ${mostLines} lines`,
        'Check where the profile comes from.',
      );
    }
    for (let number = first; number <= last; number += 1) file.sink.line(number, hit);
  }
}
