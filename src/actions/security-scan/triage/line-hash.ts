/** Characters that a hash looks at, from the start of its line. */
const windowSize = 100;
/** 37 to the power of `windowSize`, modulo 2^64, in two halves. */
const [topPower, bottomPower] = powerOf37(windowSize);
const twoTo32 = 2 ** 32;
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
  const counts = new Map<string, number>();
  const window = new Uint16Array(windowSize);
  /** Number of the line that began when this place of the window was last filled; 0 for none. */
  const starts = new Uint32Array(windowSize);
  let high = 0;
  let low = 0;
  let at = 0;
  let line = 0;
  let beginsLine = true;
  let isDone = false;

  const finish = (number: number): void => {
    const hash = hex(high, low);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (lines.has(number)) hashes.set(number, `${hash}:${count}`);
    isDone = number >= last;
  };

  const push = (unit: number): void => {
    const oldest = window[at] ?? 0;
    const start = starts[at] ?? 0;
    if (start !== 0) {
      starts[at] = 0;
      finish(start);
    }
    if (beginsLine) {
      beginsLine = false;
      line += 1;
      starts[at] = line;
    }
    if (unit === LF) beginsLine = true;
    window[at] = unit;
    at = (at + 1) % windowSize;
    // hash = hash * 37 + unit - oldest * 37^100, in two halves: every product stays below 2^53.
    const sum = low * 37 + unit;
    const gone = bottomPower * oldest;
    const lower = (sum >>> 0) - (gone >>> 0);
    const borrowed = lower < 0 ? 1 : 0;
    high = (high * 37 + Math.floor(sum / twoTo32) - topPower * oldest - Math.floor(gone / twoTo32) - borrowed) >>> 0;
    low = lower >>> 0;
  };

  let wasReturn = false;
  for (let index = 0; index < text.length && !isDone; index += 1) {
    const unit = text.charCodeAt(index);
    const isSkipped = unit === SPACE || unit === TAB || (wasReturn && unit === LF);
    wasReturn = unit === CR;
    if (!isSkipped) push(unit === CR ? LF : unit);
  }
  if (!isDone) push(endOfFile);
  for (let rest = 0; rest < windowSize && !isDone; rest += 1) push(0);
  return hashes;
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}

/** Upper and lower half of 37^power modulo 2^64. */
function powerOf37(power: number): readonly [number, number] {
  const value = 37n ** BigInt(power) % 2n ** 64n;
  return [Number(value >> 32n), Number(value & 0xffff_ffffn)];
}
