import type { ReportFile } from '../../../src/readers/report-file.ts';
import { decodeHead } from '../../../src/readers/text-encoding.ts';

/** A report held in memory, handed out in chunks of `chunkSize` bytes whose memory is reused, as the file system may do. */
export function reportOf(content: string | Uint8Array, chunkSize = 65_536): ReportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const head = bytes.slice(0, 65_536);
  return {
    path: '/checkout/report',
    name: 'report',
    size: bytes.length,
    head,
    headText: decodeHead(head),
    async *chunks() {
      const chunk = Buffer.alloc(chunkSize);
      for (let at = 0; at < bytes.length; at += chunkSize) {
        const part = bytes.subarray(at, at + chunkSize);
        chunk.fill(0xff);
        chunk.set(part);
        yield chunk.subarray(0, part.length);
      }
    },
  };
}
