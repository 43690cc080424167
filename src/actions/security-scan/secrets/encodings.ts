/** What decoders give back: printable ASCII and white space, or nothing. */
export function isPrintable(code: number): boolean {
  return code > 0x08 && code < 0x7f;
}

const likelyHex = /[0-9]/;
const likelyBase64 = /[0-9+/_-]/;

/** The text that base64 or base64url stands for; undefined where it is none or not all of it is printable ASCII. */
export function decodeBase64(encoded: string): string | undefined {
  // Long names in code have the same letters, and seldom a digit among them.
  if (!likelyBase64.test(encoded)) return undefined;
  const standard = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) && encoded.length % 4 === 0;
  const url = /^[A-Za-z0-9_-]+$/.test(encoded) && encoded.length % 4 !== 1;
  if (!standard && !url) return undefined;
  // The first bytes tell nearly always.
  return printableOf(Buffer.from(encoded.slice(0, 8), 'base64')) === undefined
    ? undefined
    : printableOf(Buffer.from(encoded, 'base64'));
}

/** The text that pairs of hexadecimal digits stand for; undefined where not all of it is printable ASCII. */
export function decodeHex(encoded: string): string | undefined {
  if (encoded.length % 2 !== 0 || !likelyHex.test(encoded)) return undefined;
  return printableOf(Buffer.from(encoded.slice(0, 8), 'hex')) === undefined
    ? undefined
    : printableOf(Buffer.from(encoded, 'hex'));
}

/** The text with `%XX` decoded; undefined where one of them is not printable ASCII. */
export function decodePercent(encoded: string): string | undefined {
  let printable = true;
  const text = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => {
    const code = Number.parseInt(digits, 16);
    printable &&= isPrintable(code);
    return String.fromCharCode(code);
  });
  return printable ? text : undefined;
}

/** The text with `\u0041` or `U+0041 U+0042` decoded. */
export function decodeUnicode(encoded: string): string {
  return encoded.replace(/(?:\\{1,2}u|U\+)([0-9A-Fa-f]{4})\s?/gi, (whole, digits: string) => {
    const text = String.fromCharCode(Number.parseInt(digits, 16));
    // White space after an escape is text; between code points it only separates.
    return /^U/.test(whole) ? text : text + whole.slice(whole.search(/[0-9A-Fa-f]{4}/) + 4);
  });
}

function printableOf(bytes: Buffer): string | undefined {
  for (const code of bytes) if (!isPrintable(code)) return undefined;
  return bytes.length === 0 ? undefined : bytes.toString('latin1');
}
