import type { ReportFile } from '../report-file.ts';
import { goCover } from './go-cover.ts';
import { lcov } from './lcov.ts';
import type { CoverageReader } from './reader.ts';

/** All coverage formats. The first whose `sniff` agrees reads the file, so the stricter stand first. */
export const coverageReaders: readonly CoverageReader[] = [goCover, lcov];

/** The reader of a report's format, found by its content; undefined when no format is recognised. */
export function recogniseCoverage(file: Pick<ReportFile, 'head' | 'headText'>): CoverageReader | undefined {
  return coverageReaders.find((reader) => reader.sniff(file));
}
