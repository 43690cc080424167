import { isObject, type JsonObject } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { readLines } from '../text-lines.ts';

/**
 * Reads one JSON object a line; blank lines are left out. Lines that begin otherwise, such as a banner, go to `plain`; without
 * it they are errors.
 * @throws ReadError `report-cut-short` for half an object at the end, `report-malformed`, `report-hostile` (a line of 16 MiB).
 */
export async function readJsonLines(
  file: Pick<ReportFile, 'head' | 'chunks'>,
  take: (value: JsonObject) => void,
  plain?: (text: string) => void,
): Promise<void> {
  for await (const { text, number, ended } of readLines(file)) {
    if (text.trim() === '') continue;
    if (!text.trimStart().startsWith('{')) {
      if (plain === undefined) throw broken(number, 'begins with no JSON object');
      plain(text);
      continue;
    }
    const value = parsed(text);
    if (value === undefined) throw ended ? broken(number, 'is no JSON object') : cutShort(number);
    take(value);
  }
}

/** The value of a line that is an object, else undefined. */
export function parsed(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The first objects of a report with one object a line, for recognising it; the last one may be cut and is left out. */
export function firstJsonLines(file: Pick<ReportFile, 'headText'>): readonly JsonObject[] {
  return file.headText
    .split('\n', 50)
    .filter((line) => line.trimStart().startsWith('{'))
    .map(parsed)
    .filter((value) => value !== undefined);
}

function cutShort(line: number): ReadError {
  const mend = 'Let the tool finish before the report is read, and make the report again.';
  return new ReadError('report-cut-short', `Line ${line}, the last one, is half an object.`, mend);
}

function broken(line: number, what: string): ReadError {
  const mend = 'Write only the standard output of the tool into the file.';
  return new ReadError('report-malformed', `Line ${line} ${what}.`, mend);
}
