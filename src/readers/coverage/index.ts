import type { ReportFile } from '../report-file.ts';
import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { gcovrReader } from './gcovr.ts';
import { gcovrSummaryReader } from './gcovr-summary.ts';
import { goCover } from './go-cover.ts';
import { istanbulReader } from './istanbul.ts';
import { istanbulSummaryReader } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { lcov } from './lcov.ts';
import { llvmCovReader } from './llvm-cov.ts';
import type { CoverageReader } from './reader.ts';
import { simplecovReader } from './simplecov.ts';
import { xccovReader } from './xccov.ts';
import { xccovArchiveReader } from './xccov-archive.ts';

/** All coverage formats. The first whose `sniff` agrees reads the file, so the stricter stand first. */
export const coverageReaders: readonly CoverageReader[] = [
  goCover,
  lcov,
  cobertura,
  jacoco,
  clover,
  llvmCovReader,
  xccovReader,
  gcovrReader,
  gcovrSummaryReader,
  istanbulSummaryReader,
  istanbulReader,
  simplecovReader,
  xccovArchiveReader,
];

/** The reader of a report's format, found by its content; undefined when no format is recognised. */
export function recogniseCoverage(file: Pick<ReportFile, 'head' | 'headText'>): CoverageReader | undefined {
  return coverageReaders.find((reader) => reader.sniff(file));
}
