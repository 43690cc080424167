import { createHash } from 'node:crypto';
import type { FileSystem } from '../files/file-system.ts';

/** SHA-256 as 64 hex digits; text is taken as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file, streamed. Rejects as reading the file does. */
export async function digestFile(files: Pick<FileSystem, 'readChunks'>, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of files.readChunks(path)) hash.update(chunk);
  return hash.digest('hex');
}
