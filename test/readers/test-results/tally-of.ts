import type { TestReading } from '../../../src/readers/test-results/reader.ts';
import { recogniseTestResults } from '../../../src/readers/test-results/recognise.ts';
import { type TestSummary, TestTally, type TestTallyOptions } from '../../../src/readers/test-results/test-tally.ts';
import { reportOf } from '../coverage/report-bytes.ts';

interface Tallied {
  readonly reader: string;
  readonly reading: TestReading;
  readonly summary: TestSummary;
}

/** Recognises one report and tallies it. */
export async function tallyOf(
  content: string | Uint8Array,
  options: TestTallyOptions & { readonly chunkSize?: number } = {},
): Promise<Tallied> {
  const file = reportOf(content, options.chunkSize);
  const reader = await recogniseTestResults(file);
  if (reader === undefined) throw new Error('not recognised');
  const tally = new TestTally(options);
  const reading = await reader.read(file, tally);
  tally.reading(reading);
  return { reader: reader.id, reading, summary: tally.summary() };
}
