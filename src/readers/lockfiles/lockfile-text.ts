import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { utf8Chunks } from '../text-encoding.ts';
import type { LockfileFaults } from './lockfile-error.ts';

/** Bytes; the lockfiles of the largest public monorepos have about 5 MB. */
const largestLockfile = 64 * 1024 * 1024;

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
  for await (const chunk of utf8Chunks(file)) {
    size += chunk.length;
    if (size > largestLockfile) {
      throw new ReadError(
        'report-too-large',
        `The lockfile is larger than ${largestLockfile} bytes.`,
        'Check that this is a lockfile, and exclude it where it is none.',
      );
    }
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

/** The number of the line, from 1, that a character lies in. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
