/** Characters of a trace by their code. */
export const code = {
  lineFeed: 10,
  carriageReturn: 13,
  hash: 35,
  comma: 44,
  minus: 45,
  zero: 48,
  nine: 57,
  colon: 58,
} as const;

/** Digits that a double always holds exactly. */
export const exactDigits = 15;

/** Where the digits that begin at `at` end; `at` itself where there are none. */
export function endOfDigits(bytes: Uint8Array, at: number, end: number): number {
  let next = at;
  for (; next < end; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte < code.zero || byte > code.nine) break;
  }
  return next;
}

/** The value of the digits between `start` and `end`; NaN where there are none or too many to be a line, an index or a sum. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > exactDigits) return Number.NaN;
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (bytes[at] ?? 0) - code.zero;
  return value;
}

/** Whether the bytes at `at` are the ASCII text. */
export function holds(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The bytes as a string of their own. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
