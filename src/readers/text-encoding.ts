import type { ReportFile } from './report-file.ts';

/** Bytes that announce the encoding and are no text themselves. */
const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

interface TextEncoding {
  /** A label that TextDecoder knows. */
  readonly encoding: string;
  /** Length of the byte order mark. */
  readonly markLength: number;
}

/**
 * How a text begins: by its byte order mark, by the zero bytes that ASCII has in UTF-16 (appendix F of XML 1.0),
 * by an XML declaration, else UTF-8.
 */
export function encodingOf(head: Uint8Array): TextEncoding {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (mark !== undefined) return { encoding: mark.encoding, markLength: mark.bytes.length };
  if (head.length >= 4) {
    const [a, b, c, d] = head;
    if (a !== 0 && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', markLength: 0 };
    if (a === 0 && b !== 0 && c === 0 && d !== 0) return { encoding: 'utf-16be', markLength: 0 };
  }
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1');
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]?.toLowerCase();
  // Readable as ASCII, so a declaration of UTF-16 is not true: the tool has changed the encoding and not the words.
  if (declared === undefined || declared.startsWith('utf-16') || !isKnown(declared)) {
    return { encoding: 'utf-8', markLength: 0 };
  }
  return { encoding: declared, markLength: 0 };
}

/** The text of a file's first bytes; a character cut at the end is left out, what is not in the encoding becomes U+FFFD. */
export function decodeHead(head: Uint8Array): string {
  const { encoding, markLength } = encodingOf(head);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(head.subarray(markLength), { stream: true });
}

/** A report's text as UTF-8 bytes without byte order mark, chunk by chunk; 8-bit text comes through as it is, NUL included. */
export async function* utf8Chunks(file: Pick<ReportFile, 'head' | 'chunks'>): AsyncGenerator<Uint8Array, void> {
  const { encoding, markLength } = encodingOf(file.head);
  let skip = markLength;
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined;
  for await (const chunk of file.chunks()) {
    const bytes = skip > 0 ? chunk.subarray(skip) : chunk;
    skip = Math.max(0, skip - chunk.length);
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8');
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode(), 'utf8');
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
