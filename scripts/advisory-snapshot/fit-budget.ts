import { gzipSync } from 'node:zlib';
import { sha256 } from '../../src/core/evidence/digest.ts';
import { snapshotFormat, snapshotVersion } from '../../src/systems/advisories/snapshot/snapshot.ts';
import { snapshotEcosystems } from './ecosystems.ts';
import type { PackageRow } from './make-rows.ts';

/** Whose work the advisories are; the licences ask for it. */
const attribution =
  'From OSV: GitHub Advisory Database, PyPI Advisory Database and Go Vulnerability Database (CC BY 4.0), RustSec (CC0 1.0), and CISA’s Known Exploited Vulnerabilities (public domain); cut down to ids, severities and ranges.';

export interface Fitted {
  readonly bytes: Uint8Array;
  /** By ecosystem: advisories in it, grave ones that found no room, and others left out on purpose. */
  readonly coverage: readonly {
    readonly ecosystem: string;
    readonly held: number;
    readonly cut: number;
    readonly leftOut: number;
  }[];
}

/**
 * The snapshot of at most `budget` bytes. Whole ecosystems go in first, because one that is cut is no answer: all that is known to
 * be exploited, then ecosystem by ecosystem what is critical and high. Room that is left goes to the newest of the others.
 */
export function fitBudget(rows: readonly PackageRow[], date: string, budget: number): Fitted {
  const sorted = rows.toSorted((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  let chosen: readonly PackageRow[] = sorted.filter(({ tier }) => tier === 'exploited');
  const fits = (more: readonly PackageRow[]): boolean => pack(rows, [...chosen, ...more], date).bytes.length <= budget;
  const open: (readonly PackageRow[])[] = [];
  for (const ecosystem of snapshotEcosystems) {
    const own = sorted.filter((row) => row.ecosystem === ecosystem);
    const grave = [...own.filter(({ tier }) => tier === 'critical'), ...own.filter(({ tier }) => tier === 'high')];
    if (fits(grave)) chosen = [...chosen, ...grave];
    else open.push(grave);
  }
  for (const grave of open) {
    let [low, high] = [0, grave.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(grave.slice(0, middle))) low = middle;
      else high = middle - 1;
    }
    chosen = [...chosen, ...grave.slice(0, low)];
  }
  return pack(rows, chosen, date);
}

function pack(all: readonly PackageRow[], chosen: readonly PackageRow[], date: string): Fitted {
  const coverage = snapshotEcosystems.map((ecosystem) => {
    const own = all.filter((row) => row.ecosystem === ecosystem);
    const held = chosen.filter((row) => row.ecosystem === ecosystem).length;
    const leftOut = own.filter(({ tier }) => tier === 'left-out').length;
    return { ecosystem, held, cut: own.length - leftOut - held, leftOut };
  });
  const parts = coverage
    // Nothing known of an ecosystem may as well mean that its export is missing.
    .filter(({ held, cut, leftOut }) => held + cut + leftOut > 0)
    .map(({ ecosystem, ...figures }) => [ecosystem, { ...figures, packages: packagesOf(chosen, ecosystem) }] as const);
  const body = JSON.stringify({
    format: snapshotFormat,
    version: snapshotVersion,
    date,
    attribution,
    ecosystems: Object.fromEntries(parts),
  });
  return { bytes: gzipSync(`${sha256(body)}\n${body}`, { level: 9 }), coverage };
}

/** Sorted, so that the same advisories give the same bytes. */
function packagesOf(chosen: readonly PackageRow[], ecosystem: string): Readonly<Record<string, readonly unknown[]>> {
  const packages = new Map<string, unknown[]>();
  const own = chosen.filter((row) => row.ecosystem === ecosystem);
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  for (const { name, row } of own.toSorted((a, b) => order(a.name, b.name) || order(a.row[0], b.row[0]))) {
    const known = packages.get(name);
    if (known === undefined) packages.set(name, [row]);
    else known.push(row);
  }
  return Object.fromEntries(packages);
}
