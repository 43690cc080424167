import { isAscii } from 'node:buffer';

/** Bytes that tell a binary file from a text: git looks at 8,000. */
const headLength = 8192;

/**
 * The text of a file without its byte order mark: UTF-8, or UTF-16 where a mark or the zero bytes say so. What is not in the
 * encoding becomes U+FFFD. Undefined for a binary file.
 */
export function decodeBytes(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff) return decodeBigEndian(bytes.subarray(2));
  const nul = bytes.indexOf(0);
  if (nul !== -1 && nul < headLength) {
    const kind = kindOf(bytes.subarray(0, headLength));
    if (kind === 'binary') return undefined;
    if (kind === 'utf16le') return bytes.toString('utf16le');
    if (kind === 'utf16be') return decodeBigEndian(bytes);
  }
  if (isAscii(bytes)) return bytes.toString('latin1');
  return bytes.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}

function decodeBigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/**
 * What a head with zero bytes is the beginning of. Where nearly every second byte is zero it is UTF-16 as Windows writes it;
 * a text in which few bytes are none of a text's is still one: a zero at its end hides nothing from whoever reads it.
 */
function kindOf(head: Buffer): 'binary' | 'utf16le' | 'utf16be' | 'text' {
  const zeros = [0, 0];
  let strange = 0;
  let high = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) strange += 1;
    if (byte > 0x7f) high += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = head.length >> 1;
  const others = strange - even - odd;
  // Four of five, because letters beyond Latin-1 have no zero; and hardly a byte that no text holds, as an icon has.
  if (pairs >= 4 && others * 50 <= pairs) {
    if (odd * 5 >= pairs * 4 && even * 50 <= pairs) return 'utf16le';
    if (even * 5 >= pairs * 4 && odd * 50 <= pairs) return 'utf16be';
  }
  return strange * 20 <= head.length && high * 5 <= head.length ? 'text' : 'binary';
}
