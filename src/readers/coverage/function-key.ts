const bits21 = 0x1fffff;

/**
 * A function's key within its source file: 53 bits of its name, so that a report with a million long mangled names is
 * read without keeping, or even making, a string for each.
 *
 * The state has 64 bits, every step maps it one to one, and 53 bits of the mixed result are kept. Keys are compared within one
 * source file only: by the birthday bound a file of 1,000 functions loses one with a chance of 6e-11, the hostile one of
 * 80,000 with 4e-7. A collision would merge two functions of one file in the function figure; lines are never hashed.
 *
 * @param bytes the name in UTF-8, from `start` (inclusive) to `end` (exclusive).
 */
export function functionKeyOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let a = 0x243f6a88 ^ (end - start);
  let b = 0x85a308d3;
  let at = start;
  for (; at + 8 <= end; at += 8) {
    a = Math.imul(a ^ wordAt(bytes, at), 0x9e3779b1);
    b = Math.imul(b ^ wordAt(bytes, at + 4), 0x85ebca6b);
    b = (b + ((a << 17) | (a >>> 15))) | 0;
    a ^= (b << 13) | (b >>> 19);
  }
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b + byte, 0x27d4eb2f);
    b = (b << 7) | (b >>> 25);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ b;
  b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35) ^ (a >>> 13);
  a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  a ^= a >>> 16;
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f);
  b ^= b >>> 15;
  return (b & bits21) * 0x1_0000_0000 + (a >>> 0);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** The same key for a name that is a string already. */
export function functionKey(name: string): number {
  const bytes = Buffer.from(name, 'utf8');
  return functionKeyOfBytes(bytes, 0, bytes.length);
}
