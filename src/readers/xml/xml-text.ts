const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** V8 copies substrings shorter than this; longer ones point into the string they were cut from. */
const shortestSlice = 13;

/** The same text in memory of its own, so that keeping it does not keep the whole chunk it was cut from. */
export function copyText(text: string): string {
  return text.length < shortestSlice ? text : ` ${text}`.slice(1);
}

/** CRLF and lone CR become LF (XML 1.0, 2.11). */
export function normaliseNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Replaces the five predefined entities and numeric references, and nothing else: an entity that a document defines itself, an unknown
 * one and a bare `&` stay as they are written, so no input can grow. References to control characters are accepted, because test
 * runners write what a terminal printed.
 */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return predefined[name] ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
    const representable = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
    return representable ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute's value as XML defines it: literal white space becomes spaces, references are replaced (XML 1.0, 3.3.3). */
export function attributeText(raw: string): string {
  return resolveReferences(raw.replace(/\r\n|[\r\n\t]/g, ' '));
}
