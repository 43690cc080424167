import { ReadError } from '../read-error.ts';
import type { ReportFile } from '../report-file.ts';
import { utf8Chunks } from '../text-encoding.ts';
import { type JsonLimits, usualJsonLimits } from './json-splitter.ts';
import { SubtreeScanner } from './subtree-scanner.ts';

/**
 * Reads a stream of JSON documents, one after the other with nothing but white space between them, and visits each. Memory
 * holds one at a time. Rejects with `ReadError` as `readJson` does.
 */
export async function readJsonDocuments(
  file: Pick<ReportFile, 'head' | 'chunks'>,
  visit: (document: unknown) => void,
  limits: JsonLimits = usualJsonLimits,
): Promise<void> {
  const scanner = new SubtreeScanner();
  let isInside = false;
  let count = 0;
  for await (const chunk of utf8Chunks(file)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (at < bytes.length) {
      if (!isInside) {
        at = pastWhiteSpace(bytes, at);
        if (at === bytes.length) break;
        if (!isOpener(bytes[at])) throw notAnObject(count);
        scanner.start(bytes, at, { capture: true, limit: limits.subtree, depth: limits.depth });
        isInside = true;
      }
      at = scanner.feed(bytes, at);
      if (!scanner.isComplete) continue;
      isInside = false;
      visit(scanner.take(() => `document ${count + 1}`));
      count += 1;
    }
  }
  if (isInside) {
    const mend = 'The file was cut while it was written or uploaded: write the report again.';
    throw new ReadError('report-cut-short', `The JSON ends inside document ${count + 1}.`, mend);
  }
}

function pastWhiteSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at += 1;
  return at;
}

function isOpener(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b;
}

function notAnObject(count: number): ReadError {
  return new ReadError(
    'report-malformed',
    `After ${count} documents something follows that is no JSON object.`,
    'Write only the standard output of the tool into the file.',
  );
}
