/** A reference as written after its `&`, and the character it stands for. */
type Reference = readonly [written: string, character: string];

/** The five references that need no declaration, without their `&`, by their first letter. */
const predefined: ReadonlyMap<string, readonly Reference[]> = new Map([
  ['q', [['quot;', '"']]],
  ['l', [['lt;', '<']]],
  ['g', [['gt;', '>']]],
  [
    'a',
    [
      ['amp;', '&'],
      ['apos;', "'"],
    ],
  ],
]);
/** `#x0010FFFF;` with room for leading zeros. */
const longestNumber = 12;
const numberSign = 35;

/** CRLF and lone CR become LF (XML 1.0, 2.11). */
export function normaliseNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Replaces the five predefined entities and numeric references, and nothing else: an unknown entity and a bare `&` stay as
 * they are written, so no input can grow. References to control characters are accepted, because test
 * runners write what a terminal printed.
 */
export function resolveReferences(text: string): string {
  let ampersand = text.indexOf('&');
  if (ampersand === -1) return text;
  let resolved = '';
  let copied = 0;
  while (ampersand !== -1) {
    const found =
      text.charCodeAt(ampersand + 1) === numberSign ? numbered(text, ampersand + 1) : named(text, ampersand + 1);
    if (found !== undefined) {
      resolved += text.slice(copied, ampersand) + found[1];
      copied = ampersand + 1 + found[0].length;
    }
    ampersand = text.indexOf('&', ampersand + 1);
  }
  return resolved + text.slice(copied);
}

function named(text: string, start: number): Reference | undefined {
  return predefined.get(text.charAt(start))?.find(([written]) => text.startsWith(written, start));
}

function numbered(text: string, start: number): Reference | undefined {
  const match = /^#(?:(\d+)|x([\da-f]+));/i.exec(text.slice(start, start + longestNumber));
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number(match[1]);
  const representable = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
  return representable ? [match[0], String.fromCodePoint(code)] : undefined;
}

/** An attribute's value as XML defines it: literal white space becomes spaces, references are replaced (XML 1.0, 3.3.3). */
export function attributeText(raw: string): string {
  return resolveReferences(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, ' ') : raw);
}
