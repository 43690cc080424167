import type { FileSystem } from '../files/file-system.ts';
import { ChainCheck } from './chain-check.ts';
import { sha256 } from './digest.ts';
import { readLogLines } from './log-lines.ts';
import { type AuditRecord, decodeLine } from './record.ts';
import type { Anchors, Verification } from './verification.ts';

/**
 * Checks every record against itself, its number and its predecessor, and the end against the anchors. One pass; memory does
 * not grow with the log. Records cut off at the end leave no trace in what remains: only an anchor shows them. `visit` gets
 * every whole record in the order of the file. Rejects as reading the file does.
 */
export async function verifyLog(
  files: Pick<FileSystem, 'readChunks'>,
  log: string,
  anchors: Anchors,
  visit: (record: AuditRecord) => void = () => {},
): Promise<Verification> {
  const chain = new ChainCheck(anchors);
  for await (const line of readLogLines(files, log)) {
    const decoded = decodeLine(line.bytes);
    if ('flaw' in decoded) {
      chain.damaged(line.number, line.ended, sha256(line.bytes), decoded);
      continue;
    }
    chain.record(line.number, decoded.record);
    visit(decoded.record);
  }
  return chain.end();
}
