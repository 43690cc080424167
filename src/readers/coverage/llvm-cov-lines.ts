import { countOf, lineOf, wrongShape } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';

/** Lines that the segments of a whole export may span for each segment there is, and how many more. Real code has about ten. */
const linesPerSegment = 1000;
const linesToSpare = 1_000_000;

/** Bounds the work: a segment is a few bytes and can claim to cover a billion lines. */
export class LineBudget {
  #left = linesToSpare;

  spend(lines: number): void {
    this.#left += linesPerSegment - lines;
    if (this.#left < 0) {
      throw new ReadError(
        'report-hostile',
        'The segments span more lines than any source has.',
        'Check that this is the report you meant.',
      );
    }
  }
}

interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  /** Opens a region that is no gap between statements. */
  readonly starts: boolean;
  /** Opens a region that the preprocessor or the compiler left out. */
  readonly skips: boolean;
}

/**
 * Rebuilds the lines from the places where the count changes, by the rule of llvm-cov's own line view (LineCoverageStats
 * in CoverageMapping.cpp): a line is executable when a counted region goes on into it or a region that is no gap starts in it, unless
 * it begins with a left-out region. Its count is the highest of the region that goes on and of those that start.
 */
export function linesOfSegments(
  segments: readonly unknown[],
  budget: LineBudget,
  visit: (line: number, hit: boolean) => void,
): void {
  let wrapped: Segment | undefined;
  let index = 0;
  let line = 0;
  while (index < segments.length) {
    const onLine: Segment[] = [];
    const first = segmentOf(segments[index]);
    if (first.line < line) throw wrongShape('The list of segments', 'in the order of lines');
    budget.spend(first.line - line);
    if (wrapped?.hasCount === true) {
      for (let between = line; between < first.line; between += 1) visit(between, wrapped.count > 0);
    }
    let last = first;
    for (; index < segments.length; index += 1) {
      const segment = segmentOf(segments[index]);
      if (segment.line !== first.line) break;
      onLine.push(segment);
      last = segment;
    }
    const starting = onLine.filter((segment) => segment.starts);
    const mapped = !first.skips && (wrapped?.hasCount === true || starting.length > 0);
    const around = wrapped?.hasCount === true && wrapped.count > 0;
    if (mapped) visit(first.line, around || starting.some((segment) => segment.count > 0));
    wrapped = last;
    line = first.line + 1;
  }
}

/** `[line, column, count, hasCount, isRegionEntry, isGapRegion]`; version 2.0.0 lacks the last. */
function segmentOf(value: unknown): Segment {
  if (!Array.isArray(value)) throw wrongShape('A segment', 'a list');
  const line = lineOf(value[0]);
  const count = typeof value[2] === 'number' ? value[2] : countOf(value[2]);
  if (line === undefined || count === undefined)
    throw wrongShape('A segment', 'a list that begins with a line, a column and a count');
  const hasCount = isSet(value[3]);
  const isEntry = isSet(value[4]);
  return { line, count, hasCount, starts: hasCount && isEntry && !isSet(value[5]), skips: !hasCount && isEntry };
}

/** Early versions write 1 and 0. */
function isSet(value: unknown): boolean {
  return value === true || value === 1;
}
