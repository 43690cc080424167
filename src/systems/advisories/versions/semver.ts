import { compareDigits, compareLists, compareTexts, isDigits, longestVersion } from './digits.ts';
import { schemeFrom } from './version-scheme.ts';

interface SemanticVersion {
  readonly release: readonly string[];
  readonly prerelease: readonly string[];
}

/** A tag may begin with `v`, Go's own releases with `go`; minor and patch may be missing, as in tags of Swift packages. */
const pattern = /^(?:v|go)?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/;

/** Go writes its release candidates without a hyphen: `go1.21rc2`. */
const goCandidate = /^(?:go)?(\d+(?:\.\d+){0,2})(alpha|beta|rc)(\d+)$/;

/**
 * Versions of npm, crates.io, Go, Swift packages, Pub and Hex: Semantic Versioning 2.0.0 section 11. Build metadata does not
 * count.
 */
export const semanticVersions = schemeFrom(parse, compare);

function parse(text: string): SemanticVersion | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestVersion) return undefined;
  const [, release, prerelease] = pattern.exec(trimmed) ?? [];
  if (release !== undefined) return { release: release.split('.'), prerelease: prerelease?.split('.') ?? [] };
  const [, numbers, word, count] = goCandidate.exec(trimmed) ?? [];
  if (numbers === undefined || word === undefined || count === undefined) return undefined;
  return { release: numbers.split('.'), prerelease: [word, count] };
}

function compare(a: SemanticVersion, b: SemanticVersion): number {
  return compareLists(a.release, b.release, compareDigits, '0') || comparePrereleases(a.prerelease, b.prerelease);
}

/** A version without a pre-release comes after all that have one; a longer list after a shorter one that it begins with. */
export function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compareIdentifiers(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const numeric = Number(isDigits(b)) - Number(isDigits(a));
  if (numeric !== 0) return numeric;
  return isDigits(a) ? compareDigits(a, b) : compareTexts(a, b);
}
