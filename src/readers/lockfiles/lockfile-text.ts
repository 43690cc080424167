import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { utf8Chunks } from '../text-encoding.ts';
import type { LockfileFaults } from './lockfile-error.ts';

/** Bytes; the lockfiles of the largest public monorepos have about 5 MB. */
const largestLockfile = 20 * 1024 * 1024;

/** Lines of a file of that size as any tool writes it; one of shorter lines would cost more memory than it holds. */
const mostLines = 2_000_000;

/** Characters; the longest lines are keys of packages that many ranges lead to, some 20,000. */
const longestLine = 1024 * 1024;

/** Lines that git leaves in a file that it could not merge. */
const conflictMarker = /^(?:<{7} |>{7} |\|{7} )/m;

/**
 * All of a lockfile as UTF-8 text. Rejects with `ReadError`: `report-too-large`, and `report-malformed` for a file with the
 * marks of a merge conflict, which holds the packages of two versions.
 */
export async function readLockfileText(
  file: Pick<ReportFile, 'head' | 'chunks'>,
  faults: LockfileFaults,
): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  let lines = 0;
  for await (const chunk of utf8Chunks(file)) {
    size += chunk.length;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    if (size > largestLockfile || lines > mostLines)
      throw tooLarge(size > largestLockfile ? `${largestLockfile} bytes` : `${mostLines} lines`);
    parts.push(Buffer.from(chunk));
  }
  const text = Buffer.concat(parts).toString('utf8');
  const conflict = conflictMarker.exec(text);
  if (conflict !== null) {
    throw faults.malformed(
      `Line ${lineAt(text, conflict.index)} is the mark of a merge conflict that was not resolved.`,
    );
  }
  return text;
}

function tooLarge(limit: string): ReadError {
  return new ReadError(
    'report-too-large',
    `The lockfile has more than ${limit}.`,
    'Check that this is a lockfile, and exclude it where it is none.',
  );
}

/** The lines of a format that is read line by line. Throws `ReadError` for one that is longer than any tool writes. */
export function lockfileLines(text: string, faults: LockfileFaults): readonly string[] {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long !== -1) throw faults.malformed(`Line ${long + 1} is longer than ${longestLine} characters.`);
  return lines;
}

/** The number of the line, from 1, that a character lies in. */
function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
