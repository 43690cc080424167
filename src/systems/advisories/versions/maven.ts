import { compareDigits, compareTexts, isDigits, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

/** A piece of a version with the separator before it; a change between digits and letters counts as a hyphen. */
interface Token {
  readonly hyphen: boolean;
  readonly text: string;
}

/** Known qualifiers from the lowest up; every other one comes after all of them, by the alphabet. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
const beforeNumber: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** Versions of Maven (maven.apache.org, "POM Reference", "Version Order Specification"). Every text is one. */
export const mavenVersions = schemeFrom(parse, compare);

function parse(text: string): readonly Token[] | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > longestVersion) return undefined;
  const tokens: Token[] = [];
  for (const [, separator = '', piece = ''] of trimmed.matchAll(/(^|[.-])([^.-]*)/g)) {
    const parts = piece.match(/\d+|\D+/g) ?? ['0'];
    for (const [at, part] of parts.entries()) {
      const followedByNumber = at + 1 < parts.length && !isDigits(part);
      const word = (followedByNumber ? beforeNumber[part] : undefined) ?? aliases[part] ?? part;
      tokens.push({ hyphen: at > 0 || separator === '-', text: word });
    }
  }
  return withoutNulls(tokens);
}

/** Zeros and empty qualifiers mean nothing at the end, before each hyphen, and before a qualifier, whose dot is as good as a hyphen. */
function withoutNulls(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toReversed()) {
    const next = kept.at(-1);
    const atEnd = next === undefined || next.hyphen || !isDigits(next.text);
    if (!atEnd || !/^0*$/.test(token.text)) kept.push(token);
  }
  return kept.reverse();
}

function compare(a: readonly Token[], b: readonly Token[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compareTokens(a[at], b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareTokens(a: Token | undefined, b: Token | undefined): number {
  if (a === undefined || b === undefined) return a === undefined ? -againstNothing(b) : againstNothing(a);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  return isDigits(a.text) ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text);
}

/** Any qualifier comes before a number, a number behind a hyphen before one behind a dot. */
function rankOf({ text, hyphen }: Token): number {
  return isDigits(text) ? (hyphen ? 1 : 2) : 0;
}

/** A number is held against 0, a qualifier against the release itself. */
function againstNothing(token: Token | undefined): number {
  if (token === undefined) return 0;
  return isDigits(token.text) ? compareDigits(token.text, '0') : compareQualifiers(token.text, '');
}

function compareQualifiers(a: string, b: string): number {
  const [first, second] = [qualifiers.indexOf(a), qualifiers.indexOf(b)];
  if (first < 0 && second < 0) return compareTexts(a, b);
  if (first < 0 || second < 0) return first < 0 ? 1 : -1;
  return first - second;
}
