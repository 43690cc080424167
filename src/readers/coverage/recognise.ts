import type { ReportFile } from '../report-file.ts';
import type { CoverageReader } from './reader.ts';

/** The reader of a report's format, found by its content; undefined when no format is recognised. */
export async function recogniseCoverage(
  file: Pick<ReportFile, 'head' | 'headText'>,
): Promise<CoverageReader | undefined> {
  const readers = await readersFor(file.headText);
  return readers.find((reader) => reader.sniff(file));
}

/** Only the readers that the first character leaves in question are loaded. */
async function readersFor(headText: string): Promise<readonly CoverageReader[]> {
  switch (/\S/.exec(headText)?.[0]) {
    case '<':
      return (await import('./xml-readers.ts')).xmlReaders;
    case '{':
    case '[':
      return (await import('./json-readers.ts')).jsonReaders;
    default:
      return (await import('./text-readers.ts')).textReaders;
  }
}
