import type { BytesReader } from '../../../core/files/bytes-reader.ts';

/** Contents that stand in for files, by absolute path. */
export type HeldContents = ReadonlyMap<string, Uint8Array>;

/** A reader of contents that are held in memory; for any other path it throws as for a file that is not there. */
export function heldBytes(contents: HeldContents, limit: number): BytesReader {
  return {
    read(path) {
      const held = contents.get(path);
      if (held === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      const { length } = held;
      return {
        bytes: Buffer.from(held.buffer, held.byteOffset, Math.min(length, limit)),
        cut: length > limit,
      };
    },
  };
}
