import { type Encoding, encodedSpans } from './encoded-spans.ts';

interface Segment {
  readonly encodings: ReadonlySet<Encoding>;
  /** In the text before. */
  readonly start: number;
  readonly end: number;
  /** In this text. */
  readonly decodedStart: number;
  readonly decodedEnd: number;
}

/** A text with what was encoded in it decoded in place. */
export interface DecodedText {
  readonly text: string;
  /** How what lies in a range was encoded; undefined where nothing of it was, so that it was seen before. */
  encodingsIn(start: number, end: number): ReadonlySet<Encoding> | undefined;
  /** Where a range stands in the file. */
  originalOf(start: number, end: number): readonly [start: number, end: number];
}

/** Decodes a text, or a text that was decoded before, once. Undefined where nothing is encoded. */
export function decodeText(text: string, before?: DecodedText): DecodedText | undefined {
  const spans = encodedSpans(text);
  if (spans.length === 0) return undefined;
  const segments: Segment[] = [];
  const parts: string[] = [];
  let taken = 0;
  let length = 0;
  for (const { encoding, start, end, decoded } of spans) {
    const between = text.slice(taken, start);
    const decodedStart = length + between.length;
    length = decodedStart + decoded.length;
    parts.push(between, decoded);
    taken = end;
    const encodings = new Set<Encoding>(before?.encodingsIn(start, end) ?? []).add(encoding);
    segments.push({ encodings, start, end, decodedStart, decodedEnd: length });
  }
  parts.push(text.slice(taken));
  return {
    text: parts.join(''),
    encodingsIn(start, end) {
      const touching = touched(segments, start, end);
      return touching.length === 0 ? undefined : new Set(touching.flatMap(({ encodings }) => [...encodings]));
    },
    originalOf(start, end) {
      const from = startBefore(segments, start);
      const to = Math.max(from, endBefore(segments, end));
      return before === undefined ? [from, to] : before.originalOf(from, to);
    },
  };
}

/** Segments that a range overlaps or touches, as gitleaks counts. */
function touched(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  const first = firstEndingAt(segments, start);
  const found: Segment[] = [];
  for (let at = first; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.decodedStart > end) break;
    found.push(segment);
  }
  return found;
}

/** Index of the first segment that ends at or after a place. */
function firstEndingAt(segments: readonly Segment[], place: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.decodedEnd ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place before decoding of a place after it; within a segment, where the segment begins. */
function startBefore(segments: readonly Segment[], place: number): number {
  const at = firstEndingAt(segments, place);
  const segment = segments[at];
  if (segment !== undefined && place >= segment.decodedStart && place < segment.decodedEnd) return segment.start;
  return place + shiftBefore(segments, segment !== undefined && place >= segment.decodedEnd ? at + 1 : at);
}

/** As `startBefore`, but within a segment where the segment ends. */
function endBefore(segments: readonly Segment[], place: number): number {
  const at = firstEndingAt(segments, place);
  const segment = segments[at];
  if (segment !== undefined && place > segment.decodedStart) return segment.end;
  return place + shiftBefore(segments, at);
}

/** How much longer the text before a segment was than it is now. */
function shiftBefore(segments: readonly Segment[], index: number): number {
  const last = segments[index - 1];
  return last === undefined ? 0 : last.end - last.decodedEnd;
}
