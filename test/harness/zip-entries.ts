import { inflateRawSync } from 'node:zlib';

// Offsets and signatures of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Files of a zip archive by their path; folders and modes are left out, as an unpacker on Windows leaves modes out. No zip64, no encryption. */
export function zipEntries(zip: Buffer): ReadonlyMap<string, Buffer> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('This is no zip archive: it has no end of central directory.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error(`There is no directory entry at ${at}.`);
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    if (!path.endsWith('/')) files.set(path, contentOf(zip, at));
    at += 46 + name + extra + comment;
  }
  return files;
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const [method, compressed, local] = [
    zip.readUInt16LE(entry + 10),
    zip.readUInt32LE(entry + 20),
    zip.readUInt32LE(entry + 42),
  ];
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + compressed);
  if (method === 0) return bytes;
  if (method === 8) return inflateRawSync(bytes);
  throw new Error(`Compression method ${method} is not read here.`);
}
