import { TextDecoder } from 'node:util';

/** How much of a file is looked at for its XML declaration, bytes. */
const declarationWindow = 256;
const utf8 = 'utf-8';

/**
 * A decoder for an XML file by its byte order mark, else by the shape of its first characters, else by its declaration (XML 1.0,
 * appendix F), else UTF-8. It drops the mark. A declaration that contradicts the bytes is ignored: .NET declares UTF-16 in UTF-8 files.
 */
export function xmlDecoder(head: Uint8Array): TextDecoder {
  return new TextDecoder(encodingByBytes(head) ?? declaredEncoding(head) ?? utf8);
}

function encodingByBytes(head: Uint8Array): string | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const window = String.fromCharCode(...head.subarray(0, declarationWindow));
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(window)?.[1]?.toLowerCase();
  if (label === undefined || /^(?:utf-?16|utf-?32|ucs-?[24]|iso-10646)/.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
