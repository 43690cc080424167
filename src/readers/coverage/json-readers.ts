import { gcovrReader } from './gcovr.ts';
import { gcovrSummaryReader } from './gcovr-summary.ts';
import { istanbulReader } from './istanbul.ts';
import { istanbulSummaryReader } from './istanbul-summary.ts';
import { llvmCovReader } from './llvm-cov.ts';
import type { CoverageReader } from './reader.ts';
import { simplecovReader } from './simplecov.ts';
import { xccovReader } from './xccov.ts';
import { xccovArchiveReader } from './xccov-archive.ts';

/** Coverage formats in JSON, the stricter first. */
export const jsonReaders: readonly CoverageReader[] = [
  llvmCovReader,
  xccovReader,
  gcovrReader,
  gcovrSummaryReader,
  istanbulSummaryReader,
  istanbulReader,
  simplecovReader,
  xccovArchiveReader,
];
