import { isAscii } from 'node:buffer';

/** Bytes in which a NUL tells a binary file from a text: git looks at 8,000. */
const headLength = 8192;

/**
 * The text of a file without its byte order mark: UTF-8, or UTF-16 where a mark says so. What is not in the encoding becomes
 * U+FFFD. Undefined for a binary file.
 */
export function decodeBytes(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first === 0xfe && second === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  const nul = bytes.indexOf(0);
  if (nul !== -1 && nul < headLength) return undefined;
  if (isAscii(bytes)) return bytes.toString('latin1');
  return bytes.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}
