/** Characters that a hash looks at, from the start of its line. */
const windowSize = 100;
/** What the hash of all before a line has grown by when its window is full; powers are modulo 2^64. */
const growth = BigInt.asUintN(64, 37n ** BigInt(windowSize));
const endOfFile = 65_535;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * The key `primaryLocationLineHash` of lines of a text, as GitHub's own uploader computes it: a rolling hash, base 37 modulo
 * 2^64, over 100 characters from the start of the line without spaces and tabs and with LF for any line end; after the end
 * comes 65535 once and then zeros. Equal hashes of one file are numbered `:1`, `:2` (github/codeql-action, src/fingerprints.ts).
 * @param lines numbers from 1.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): Map<number, string> {
  let last = 0;
  for (const number of lines) last = Math.max(last, number);
  const hashes = new Map<number, string>();
  const counts = new Map<bigint, number>();
  // The hash of everything so far, in two halves. That of a window is what it and the one at the window's start differ in.
  let high = 0;
  let low = 0;
  /** Characters so far. */
  let count = 0;
  /** By the place of their start in the window: numbers of lines, 0 for none, and the halves of the hash before them. */
  const starts = new Uint32Array(windowSize);
  const highs = new Uint32Array(windowSize);
  const lows = new Uint32Array(windowSize);
  let line = 0;
  let beginsLine = true;
  let wasReturn = false;
  for (let index = 0; index <= text.length + windowSize; index += 1) {
    const read = index < text.length ? text.charCodeAt(index) : index === text.length ? endOfFile : 0;
    const isSkipped = read === SPACE || read === TAB || (wasReturn && read === LF);
    wasReturn = read === CR;
    if (isSkipped) continue;
    const unit = wasReturn ? LF : read;
    const at = count % windowSize;
    const start = starts[at] ?? 0;
    if (start !== 0) {
      starts[at] = 0;
      const hash = BigInt.asUintN(64, joined(high, low) - growth * joined(highs[at] ?? 0, lows[at] ?? 0));
      const ordinal = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, ordinal);
      if (lines.has(start)) hashes.set(start, `${hash.toString(16)}:${ordinal}`);
      if (start >= last) break;
    }
    if (beginsLine) {
      line += 1;
      starts[at] = line;
      highs[at] = high;
      lows[at] = low;
    }
    beginsLine = unit === LF;
    count += 1;
    const bottom = (low & 0xffff) * 37 + unit;
    const middle = (low >>> 16) * 37 + (bottom >>> 16);
    high = (Math.imul(high, 37) + (middle >>> 16)) | 0;
    low = (middle << 16) | (bottom & 0xffff);
  }
  return hashes;
}

function joined(high: number, low: number): bigint {
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}
