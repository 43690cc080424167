import { decodeBase64, decodeHex, decodePercent, decodeUnicode, isPrintable } from './encodings.ts';

export type Encoding = 'percent' | 'unicode' | 'hex' | 'base64';

/** A piece of a text that is encoded, and what it stands for. */
export interface EncodedSpan {
  readonly encoding: Encoding;
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  readonly decoded: string;
}

interface Span {
  readonly encoding: Encoding;
  readonly start: number;
  readonly end: number;
}

/** Where pieces touch, the one of the higher rank is decoded and the other waits for the next pass. */
const ranks: Readonly<Record<Encoding, number>> = { percent: 3, unicode: 2, hex: 1, base64: 0 };
/** Shorter runs are words. */
const shortestBase64 = 16;
const shortestHex = 32;

const percent = /%[0-9A-Fa-f]{2}/g;
const wholePercent = /^%[0-9A-Fa-f]{2}$/;
const unicode = /(?:U\+[0-9A-Fa-f]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][0-9A-Fa-f]{4})+/g;
const hexHead = /[0-9A-Fa-f]{32,}/y;

/** By ASCII code: 1 for what base64, base64url and hexadecimal digits are made of. */
const isRunCode = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/-') {
  isRunCode[character.charCodeAt(0)] = 1;
}

/** Every piece of a text that is encoded as gitleaks understands it and decodes to printable text, in order. */
export function encodedSpans(text: string): readonly EncodedSpan[] {
  const spans = separate(findSpans(text));
  return spans.flatMap((span) => {
    const decoded = decode(span.encoding, text.slice(span.start, span.end));
    return decoded === undefined || decoded === '' ? [] : [{ ...span, decoded }];
  });
}

function decode(encoding: Encoding, encoded: string): string | undefined {
  switch (encoding) {
    case 'percent':
      return decodePercent(encoded);
    case 'unicode':
      return decodeUnicode(encoded);
    case 'hex':
      return decodeHex(encoded);
    case 'base64':
      return decodeBase64(encoded);
  }
}

/** Pieces from left to right; at one place the first encoding of the list of ranks. Those that cannot be text are left out. */
function findSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let percentSpan = nextPercent(text, 0);
  let point = nextUnicode(text, 0);
  let run = nextRun(text, 0);
  while (percentSpan !== undefined || point !== undefined || run !== undefined) {
    const first = [percentSpan, point, run].reduce((one, other) =>
      other !== undefined && (one === undefined || other.start < one.start) ? other : one,
    );
    if (first === undefined) break;
    // A run whose beginning stands for no text is not worth keeping: most long words are such.
    if (first !== run || mayBeText(text, first)) spans.push(first);
    const from = first.end;
    if (percentSpan !== undefined && percentSpan.start < from) percentSpan = nextPercent(text, from);
    if (point !== undefined && point.start < from) point = nextUnicode(text, from);
    if (run !== undefined && run.start < from) run = nextRun(text, from);
  }
  return spans;
}

function mayBeText(text: string, { encoding, start, end }: Span): boolean {
  // Kept where it touches another piece: that one may have to wait for it.
  const after = text.charCodeAt(end);
  if (after === percentSign || after === backslash || text.charCodeAt(start - 1) === percentSign) return true;
  if (encoding === 'hex') return isPrintable(Number.parseInt(text.slice(start, start + 2), 16));
  const bits = sextetAt(text, start) * 0x1000 + sextetAt(text, start + 1) * 0x40 + sextetAt(text, start + 2);
  return isPrintable(bits >> 10) && isPrintable((bits >> 2) & 0xff);
}

const percentSign = 0x25;
const backslash = 0x5c;

/** What a character of base64 or base64url stands for. */
const sextets = new Uint8Array(128);
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  sextets[character.charCodeAt(0)] = value;
}
sextets[0x2d] = 62;
sextets[0x5f] = 63;

function sextetAt(text: string, at: number): number {
  return sextets[text.charCodeAt(at)] ?? 0;
}

/** From the first escape of a line to the last. */
function nextPercent(text: string, from: number): Span | undefined {
  if (!text.includes('%', from)) return undefined;
  percent.lastIndex = from;
  const match = percent.exec(text);
  if (match === null) return undefined;
  const start = match.index;
  const lineEnd = text.indexOf('\n', start);
  let last = lineEnd === -1 ? text.length : lineEnd;
  do last = text.lastIndexOf('%', last - 1);
  while (!wholePercent.test(text.slice(last, last + 3)));
  return { encoding: 'percent', start, end: last + 3 };
}

function nextUnicode(text: string, from: number): Span | undefined {
  if (!mayHoldUnicode(text, from)) return undefined;
  unicode.lastIndex = from;
  const match = unicode.exec(text);
  return match === null ? undefined : { encoding: 'unicode', start: match.index, end: match.index + match[0].length };
}

/** Looking for a text is far faster than looking for an expression, and most files hold neither. */
function mayHoldUnicode(text: string, from: number): boolean {
  return text.includes('\\u', from) || text.includes('\\U', from) || text.includes('U+', from);
}

/**
 * The next run of characters that is long enough. Such a run covers every sixteenth place, so that most places of a text
 * need not be looked at.
 */
function nextRun(text: string, from: number): Span | undefined {
  let start = from;
  for (;;) {
    let at = start + shortestBase64 - 1;
    if (at >= text.length) return undefined;
    while (at >= start && isRun(text, at)) at -= 1;
    if (at < start) break;
    start = at + 1;
  }
  hexHead.lastIndex = start;
  const hex = hexHead.exec(text);
  if (hex !== null && hex[0].length >= shortestHex) return { encoding: 'hex', start, end: start + hex[0].length };
  let end = start + shortestBase64;
  while (end < text.length && isRun(text, end)) end += 1;
  for (let padding = 0; padding < 2 && text.charAt(end) === '='; padding += 1) end += 1;
  return { encoding: 'base64', start, end };
}

function isRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && isRunCode[code] === 1;
}

function separate(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, at) => {
    const yields = (other: Span | undefined): boolean =>
      other !== undefined &&
      other.start <= span.end &&
      other.end >= span.start &&
      ranks[other.encoding] > ranks[span.encoding];
    return !yields(spans[at - 1]) && !yields(spans[at + 1]);
  });
}
