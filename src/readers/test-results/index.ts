import type { ReportFile } from '../report-file.ts';
import { junitReader } from './junit.ts';
import type { TestResultReader } from './reader.ts';
import { trxReader } from './trx.ts';

/** Every test result format, in the order in which they are tried: a format whose mark is more specific comes first. */
export const testResultReaders: readonly TestResultReader[] = [trxReader, junitReader];

/** The reader for a report, found by its content; undefined when no format claims it. */
export function recogniseTestResults(file: Pick<ReportFile, 'head' | 'headText'>): TestResultReader | undefined {
  return testResultReaders.find((reader) => reader.sniff(file));
}
