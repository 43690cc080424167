import { compareDigits, compareLists, compareTexts, isDigits, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

const pattern = /^\d+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;

/** Versions of RubyGems (guides.rubygems.org, `Gem::Version`): a word makes a pre-release, which comes before the numbers it stands in place of. */
export const rubyVersions = schemeFrom(parse, (a, b) => compareLists(a, b, compareSegments, '0'));

/** Segments without the zeros that change nothing: at the end, and before the first word. */
function parse(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestVersion || !pattern.test(trimmed)) return undefined;
  const segments = trimmed.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
  const firstWord = segments.findIndex((segment) => !isDigits(segment));
  const numbers = firstWord < 0 ? segments : segments.slice(0, firstWord);
  const rest = firstWord < 0 ? [] : segments.slice(firstWord);
  return [...withoutTrailingZeros(numbers), ...withoutTrailingZeros(rest)];
}

function withoutTrailingZeros(segments: readonly string[]): readonly string[] {
  return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}

function compareSegments(a: string, b: string): number {
  const numeric = Number(isDigits(a)) - Number(isDigits(b));
  if (numeric !== 0) return numeric;
  return isDigits(a) ? compareDigits(a, b) : compareTexts(a, b);
}
