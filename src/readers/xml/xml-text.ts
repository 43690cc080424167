/** `&#x0010FFFF;` with room for leading zeros. */
const longestReference = 12;

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
  let ampersand = text.indexOf('&');
  if (ampersand === -1) return text;
  let resolved = '';
  let copied = 0;
  while (ampersand !== -1) {
    const end = endOfReference(text, ampersand + 1);
    const character = end === -1 ? undefined : referredCharacter(text.slice(ampersand + 1, end));
    if (character !== undefined) {
      resolved += text.slice(copied, ampersand) + character;
      copied = end + 1;
    }
    ampersand = text.indexOf('&', ampersand + 1);
  }
  return resolved + text.slice(copied);
}

/** Where the `;` stands; -1 when there is none near. */
function endOfReference(text: string, start: number): number {
  const most = Math.min(text.length, start + longestReference);
  for (let at = start; at < most; at += 1) {
    if (text.charCodeAt(at) === 59) return at;
  }
  return -1;
}

function referredCharacter(name: string): string | undefined {
  switch (name) {
    case 'amp':
      return '&';
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
    default:
      return name.startsWith('#') ? numberedCharacter(name) : undefined;
  }
}

function numberedCharacter(name: string): string | undefined {
  const hexadecimal = /^#x([\da-f]+)$/i.exec(name)?.[1];
  const decimal = /^#(\d+)$/.exec(name)?.[1];
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const representable = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
  return representable ? String.fromCodePoint(code) : undefined;
}

/** An attribute's value as XML defines it: literal white space becomes spaces, references are replaced (XML 1.0, 3.3.3). */
export function attributeText(raw: string): string {
  return resolveReferences(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\r\n\t]/g, ' ') : raw);
}
