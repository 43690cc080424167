import { createHash } from 'node:crypto';

/** A file's SHA-256, in hex. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of SHA256SUMS, as `sha256sum --check` reads it: one line per file, sorted by path. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  const paths = [...files.keys()].sort();
  return paths.map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`).join('');
}
