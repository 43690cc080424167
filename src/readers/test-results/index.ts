import type { ReportFile } from '../report-file.ts';
import { ctrfReader } from './ctrf.ts';
import { goTestReader } from './go-test.ts';
import { jestReader } from './jest.ts';
import { junitReader } from './junit.ts';
import { mochaReader } from './mocha.ts';
import type { TestResultReader } from './reader.ts';
import { rspecReader } from './rspec.ts';
import { tapReader } from './tap.ts';
import { trxReader } from './trx.ts';
import { xcresultLegacyReader } from './xcresult-legacy.ts';
import { xcresultSummaryReader } from './xcresult-summary.ts';
import { xcresultTestsReader } from './xcresult-tests.ts';

/** Every test result format, in the order in which they are tried: a format whose mark is more specific comes first. */
export const testResultReaders: readonly TestResultReader[] = [
  trxReader,
  junitReader,
  xcresultTestsReader,
  xcresultSummaryReader,
  jestReader,
  ctrfReader,
  mochaReader,
  rspecReader,
  xcresultLegacyReader,
  goTestReader,
  tapReader,
];

/** The reader for a report, found by its content; undefined when no format claims it. */
export function recogniseTestResults(file: Pick<ReportFile, 'head' | 'headText'>): TestResultReader | undefined {
  return testResultReaders.find((reader) => reader.sniff(file));
}
