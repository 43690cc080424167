import { severities } from '../../../core/model/finding.ts';
import type { Vulnerability } from '../../../core/model/security-finding.ts';
import { type Cell, quotedParts, type Table } from '../../../core/render/document.ts';
import { formatCount } from '../../../core/render/metric-format.ts';
import { schemeOf } from '../../../systems/advisories/versions/scheme.ts';
import type { TriagedFinding } from '../facts.ts';
import { tableOf } from './tables.ts';
import { nameOf } from './words.ts';

/** One act and the findings it clears. */
export interface Remedy {
  /** `Update lodash from 4.17.20 to 4.17.21`. */
  readonly act: string;
  /** The files it is about, each once. */
  readonly places: readonly string[];
  readonly clears: readonly TriagedFinding[];
}

/** Places that a remedy names. */
const namedPlaces = 3;

/** What to do, the act with the most effect first: by how many critical findings it clears, then high ones, and so on. */
export function remedies(findings: readonly TriagedFinding[]): readonly Remedy[] {
  const groups = new Map<string, TriagedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(remedyOf).sort(compareEffects);
}

function keyOf(finding: TriagedFinding): string {
  const { vulnerability, location, rule, category } = finding;
  if (vulnerability === undefined || vulnerability.fixedIn.length === 0)
    return JSON.stringify([category, finding.fix ?? rule]);
  const { ecosystem, name, version } = vulnerability.package;
  return JSON.stringify([ecosystem, name, version, location?.file]);
}

function remedyOf(clears: readonly TriagedFinding[]): Remedy {
  const [first] = clears;
  if (first === undefined) throw new RangeError('a remedy clears something');
  const places = [...new Set(clears.flatMap(({ location }) => (location === undefined ? [] : [location.file])))];
  const { vulnerability } = first;
  if (vulnerability === undefined || vulnerability.fixedIn.length === 0) {
    return { act: first.fix ?? `Mend: ${nameOf(first)}.`, places, clears };
  }
  const { ecosystem, name, version } = vulnerability.package;
  const compare = comparerOf(ecosystem);
  const targets = clears.flatMap((finding) => (finding.vulnerability && nextFix(finding.vulnerability)) ?? []);
  const target = targets.reduce((highest, each) => (compare(each, highest) > 0 ? each : highest), targets[0] ?? '');
  const from = version === undefined ? '' : ` from ${version}`;
  const [root] = vulnerability.path ?? [];
  const through = root === undefined || root === name ? '' : `, which comes with \`${root}\``;
  return { act: `Update \`${name}\`${from} to ${target} or later${through}.`, places, clears };
}

/** Compares versions as the ecosystem does; equal where they cannot be compared. */
function comparerOf(ecosystem: string): (a: string, b: string) => number {
  const scheme = schemeOf(ecosystem);
  return (a, b) => scheme?.(a, b) ?? 0;
}

/** The lowest version with a fix that is above the present one; the highest there is where none is known to be. */
function nextFix({ fixedIn, package: { ecosystem, version } }: Vulnerability): string | undefined {
  const compare = comparerOf(ecosystem);
  return (version === undefined ? undefined : fixedIn.find((fix) => compare(fix, version) > 0)) ?? fixedIn.at(-1);
}

function compareEffects(a: Remedy, b: Remedy): number {
  for (const severity of severities) {
    const difference = countAt(b, severity) - countAt(a, severity);
    if (difference !== 0) return difference;
  }
  return a.act < b.act ? -1 : Number(a.act > b.act);
}

function countAt({ clears }: Remedy, severity: string): number {
  return clears.filter((finding) => finding.severity === severity).length;
}

function whereOf(places: readonly string[]): Cell {
  const named = places.slice(0, namedPlaces).map((file) => ({ kind: 'location' as const, file }));
  const more = places.length - named.length;
  return [
    ...named.flatMap((place, at) => (at === 0 ? [place] : [', ', place])),
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

/** The acts as a table. */
export function remediationTable(findings: readonly TriagedFinding[], maximum?: number): Table {
  const columns = [
    { title: 'What to do' },
    { title: 'Worst' },
    { title: 'Clears', align: 'right' as const },
    { title: 'Where' },
  ];
  const rowOf = ({ act, places, clears }: Remedy): readonly Cell[] => {
    const worst = severities.find((severity) => clears.some((finding) => finding.severity === severity));
    return [
      quotedParts(act),
      worst === undefined ? '' : { kind: 'severity', severity: worst },
      formatCount(clears.length),
      whereOf(places),
    ];
  };
  return tableOf(columns, remedies(findings), rowOf, maximum);
}
