import type { Advisory, AffectedPackage, RangeEvent } from '../../src/readers/osv/advisory.ts';
import { compareIds, groupByAlias, idsOf } from '../../src/systems/advisories/alias-groups.ts';
import { isAbout, osvName } from '../../src/systems/advisories/package-query.ts';
import { rate } from '../../src/systems/advisories/severity.ts';
import { exploitedLevel, type SnapshotRow } from '../../src/systems/advisories/snapshot/snapshot-rows.ts';
import { schemeOf } from '../../src/systems/advisories/versions/scheme.ts';
import { snapshotEcosystems } from './ecosystems.ts';

/** Levels of a row by severity. */
const levels = { critical: 4, high: 3, medium: 2, low: 1, note: 1 } as const;

/** What a row is about, and how much it matters that it is in. */
export interface PackageRow {
  readonly ecosystem: string;
  readonly name: string;
  readonly row: SnapshotRow;
  /** `exploited` and `critical` go before `high`, in which is what nobody rated; `left-out` never goes in. */
  readonly tier: 'exploited' | 'critical' | 'high' | 'left-out';
  /** The newest go in first. */
  readonly modified: string;
}

/** Rows for every package of the ecosystems that a snapshot can cover: one per vulnerability, however many databases describe it. */
export function makeRows(advisories: readonly Advisory[], exploited: ReadonlySet<string>): readonly PackageRow[] {
  const about = new Map<
    string,
    { readonly ecosystem: string; readonly name: string; readonly advisories: Set<Advisory> }
  >();
  for (const advisory of advisories) {
    if (advisory.withdrawn) continue;
    for (const { ecosystem, name } of advisory.affected) {
      if (!snapshotEcosystems.some((each) => each === ecosystem)) continue;
      // In lower case Swift packages are asked about as well, whatever the spelling of their address.
      const known = ecosystem === 'SwiftURL' ? name.toLowerCase() : osvName(ecosystem, name);
      const key = `${ecosystem}\n${known}`;
      const entry = about.get(key) ?? { ecosystem, name: known, advisories: new Set<Advisory>() };
      entry.advisories.add(advisory);
      about.set(key, entry);
    }
  }
  return [...about.values()].flatMap(({ ecosystem, name, advisories: all }) =>
    groupByAlias([...all], idsOf).map((group) => makeRow(ecosystem, name, group, exploited)),
  );
}

function makeRow(
  ecosystem: string,
  name: string,
  group: readonly Advisory[],
  exploited: ReadonlySet<string>,
): PackageRow {
  const isPackage = (entry: AffectedPackage): boolean =>
    entry.ecosystem === ecosystem && isAbout(entry, { ecosystem, name });
  const entries = group.flatMap(({ affected }) => affected.filter(isPackage));
  const { severity, basis } = rate(group, isPackage);
  const [id = '', ...others] = [...new Set(group.flatMap(idsOf))].sort(compareIds);
  const isExploited = [id, ...others].some((each) => exploited.has(each));
  const level = (basis === 'unknown' ? 0 : levels[severity]) + (isExploited ? exploitedLevel : 0);
  const ranges = new Map(
    entries
      .flatMap((entry) => entry.ranges)
      .map((events) => {
        const turns = turnsOf(events, ecosystem);
        return [JSON.stringify(turns), turns];
      }),
  );
  // Ranges say all that a list of versions says, and in less room.
  const listed = entries.filter((entry) => entry.ranges.length === 0).flatMap((entry) => entry.versions);
  const short = [id, others, level, [...ranges.values()]] as const;
  const row: SnapshotRow = listed.length === 0 ? short : [...short, [...new Set(listed)]];
  const modified =
    group
      .map((advisory) => advisory.modified)
      .sort()
      .at(-1) ?? '';
  // Malicious packages are a hundred times as many as vulnerable ones, and gone from the registries within days.
  const grave = severity === 'critical' || severity === 'high' ? severity : 'left-out';
  const tier = basis === 'malicious' ? 'left-out' : isExploited ? 'exploited' : grave;
  return { ecosystem, name, row, tier, modified };
}

/** The events of a range in their order, as versions where it begins and ends by turns. */
function turnsOf(events: readonly RangeEvent[], ecosystem: string): readonly string[] {
  const compare = schemeOf(ecosystem);
  const isStart = ({ kind, version }: RangeEvent): boolean => kind === 'introduced' && version === '0';
  const ordered = events.toSorted(
    (a, b) => Number(isStart(b)) - Number(isStart(a)) || (isStart(a) ? 0 : (compare?.(a.version, b.version) ?? 0)),
  );
  const turns: string[] = [];
  for (const { kind, version } of ordered) {
    const isOpen = turns.length % 2 === 1;
    if (kind === 'introduced' && !isOpen) turns.push(version);
    else if (kind === 'last_affected' && isOpen) turns.push(`=${version}`);
    else if (kind !== 'introduced' && isOpen && !version.includes('*')) turns.push(version);
  }
  return turns.length === 0 ? ['0'] : turns;
}
