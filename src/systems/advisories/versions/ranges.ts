import type { AffectedPackage, RangeEvent } from '../../../readers/osv/advisory.ts';
import { schemeOf } from './scheme.ts';
import type { VersionScheme } from './version-scheme.ts';

/** Whether a version is affected; `unknown` where it cannot be compared, which is never taken for "not affected". */
export type Match = 'affected' | 'not-affected' | 'unknown';

/**
 * Holds a version against what an advisory says of its package, by the evaluation of the OSV format
 * (ossf.github.io/osv-schema): named one by one, or within a range.
 */
export function matchVersion(version: string, affected: AffectedPackage): Match {
  const scheme = schemeOf(affected.ecosystem);
  if (affected.versions.includes(version)) return 'affected';
  if (scheme === undefined || scheme(version, version) === undefined) return 'unknown';
  if (affected.versions.some((each) => scheme(each, version) === 0)) return 'affected';
  return affected.ranges.some((events) => isWithin(version, events, scheme)) ? 'affected' : 'not-affected';
}

function isWithin(version: string, events: readonly RangeEvent[], compare: VersionScheme): boolean {
  if (!isBelowLimit(version, events, compare)) return false;
  let within = false;
  for (const event of inOrder(events, compare)) {
    if (event.kind === 'introduced' && isFrom(version, event.version, compare)) within = true;
    // A bound that is no version ends nothing: better one finding too many.
    else if (event.kind === 'fixed' && (compare(version, event.version) ?? -1) >= 0) within = false;
    else if (event.kind === 'last_affected' && (compare(version, event.version) ?? -1) > 0) within = false;
  }
  return within;
}

/** Whether the version is at or after where it was introduced; `0`, and what cannot be compared, comes before all. */
function isFrom(version: string, introduced: string, compare: VersionScheme): boolean {
  return introduced === '0' || (compare(version, introduced) ?? 0) >= 0;
}

function isBelowLimit(version: string, events: readonly RangeEvent[], compare: VersionScheme): boolean {
  const limits = events.filter(({ kind }) => kind === 'limit').map((event) => event.version);
  return limits.length === 0 || limits.some((limit) => limit.includes('*') || (compare(version, limit) ?? -1) < 0);
}

/** Databases need not sort events. Of two at one version, the last affected one ends what is introduced there. */
function inOrder(events: readonly RangeEvent[], compare: VersionScheme): readonly RangeEvent[] {
  const isStart = ({ kind, version }: RangeEvent): boolean => kind === 'introduced' && version === '0';
  const isLast = ({ kind }: RangeEvent): number => Number(kind === 'last_affected');
  return events.toSorted((a, b) => {
    if (isStart(a) || isStart(b)) return Number(isStart(b)) - Number(isStart(a));
    return (compare(a.version, b.version) ?? 0) || isLast(a) - isLast(b);
  });
}

/** Versions above the given one that the advisory names as fixed and that it does not affect, lowest first. */
export function fixesFor(version: string, entries: readonly AffectedPackage[]): readonly string[] {
  const compare = schemeOf(entries[0]?.ecosystem ?? '');
  if (compare === undefined) return [];
  const fixes = entries
    .flatMap(({ ranges }) => ranges.flat())
    .filter((event) => event.kind === 'fixed' && (compare(event.version, version) ?? 1) > 0)
    .map((event) => event.version)
    .filter((fix) => entries.every((entry) => matchVersion(fix, entry) !== 'affected'));
  return [...new Set(fixes)].sort((a, b) => compare(a, b) ?? 0);
}
