import { ReadError } from './read-error.ts';
import type { ReportFile } from './report-file.ts';
import { utf8Chunks } from './text-encoding.ts';

export interface TextLine {
  /** Without its line end. */
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
  /** False for a last line without line end: the shape of a file that was cut. */
  readonly ended: boolean;
}

/** A line longer than this, in bytes, is `report-hostile`: no tool writes one, and holding it would break the memory bound. */
const longestLine = 16 * 1024 * 1024;

/** The file's lines, ended by LF or CRLF. Each text is a string of its own, free of the chunk it came from. */
export async function* readLines(file: Pick<ReportFile, 'head' | 'chunks'>): AsyncGenerator<TextLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let held = 0;
  const hold = (bytes: Uint8Array): void => {
    held += bytes.length;
    if (held > longestLine) {
      throw new ReadError(
        'report-hostile',
        `Line ${number + 1} is longer than ${longestLine} bytes.`,
        'Check that this is the report you meant.',
      );
    }
    parts.push(Buffer.from(bytes));
  };
  for await (const chunk of utf8Chunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset + start, end - start);
      start = end + 1;
      number += 1;
      if (parts.length === 0) {
        yield { text: withoutReturn(piece.toString('utf8')), number, ended: true };
        continue;
      }
      hold(piece);
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      held = 0;
      yield { text: withoutReturn(text), number, ended: true };
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (parts.length > 0)
    yield { text: withoutReturn(Buffer.concat(parts).toString('utf8')), number: number + 1, ended: false };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
