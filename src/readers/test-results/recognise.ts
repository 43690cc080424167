import type { ReportFile } from '../report-file.ts';
import type { TestResultReader } from './reader.ts';

/** The reader for a report, found by its content; undefined when no format claims it. */
export async function recogniseTestResults(
  file: Pick<ReportFile, 'head' | 'headText'>,
): Promise<TestResultReader | undefined> {
  return (await findXmlReader(file)) ?? (await findOtherReader(file));
}

/** Loaded for what begins as XML does. */
async function findXmlReader(file: Pick<ReportFile, 'head' | 'headText'>): Promise<TestResultReader | undefined> {
  if (!/^\s*</.test(file.headText)) return undefined;
  const { xmlReaders } = await import('./xml-readers.ts');
  return xmlReaders.find((reader) => reader.sniff(file));
}

/** What begins as XML does may still be lines of another format, after a compiler's messages. */
async function findOtherReader(file: Pick<ReportFile, 'head' | 'headText'>): Promise<TestResultReader | undefined> {
  const { otherReaders } = await import('./other-readers.ts');
  return otherReaders.find((reader) => reader.sniff(file));
}
