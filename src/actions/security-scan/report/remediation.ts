import { severities } from '../../../core/model/finding.ts';
import { type Cell, quotedParts, type Table } from '../../../core/render/document.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { TriagedFinding } from '../facts.ts';
import { tableOf } from './tables.ts';
import { nameOf } from './words.ts';

/** One act and the findings it clears. */
export interface Remedy {
  /** `Update lodash from 4.17.20 to 4.17.21`. */
  readonly act: string;
  /** Where, and through what. */
  readonly where: string;
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
    return JSON.stringify([category, rule, finding.fix]);
  const { ecosystem, name, version } = vulnerability.package;
  return JSON.stringify([ecosystem, name, version, location?.file]);
}

function remedyOf(clears: readonly TriagedFinding[]): Remedy {
  const [first] = clears;
  if (first === undefined) throw new RangeError('a remedy clears something');
  const places = [...new Set(clears.flatMap(({ location }) => (location === undefined ? [] : [location.file])))];
  const more = places.length > namedPlaces ? ` and ${places.length - namedPlaces} more` : '';
  const where = `${places.slice(0, namedPlaces).join(', ')}${more}`;
  const { vulnerability } = first;
  if (vulnerability === undefined || vulnerability.fixedIn.length === 0) {
    return { act: first.fix ?? `Mend: ${nameOf(first)}.`, where, clears };
  }
  const { name, version } = vulnerability.package;
  const targets = clears.flatMap((finding) => nextFix(finding.vulnerability?.fixedIn ?? [], version) ?? []);
  const target = targets.sort(compareVersions).at(-1) ?? '';
  const from = version === undefined ? '' : ` from ${version}`;
  const [root] = vulnerability.path ?? [];
  const through = root === undefined || root === name ? '' : `, which comes with \`${root}\``;
  return { act: `Update \`${name}\`${from} to ${target} or later${through}.`, where, clears };
}

/** The lowest version with a fix that is above the present one; the highest there is where none is. */
function nextFix(fixedIn: readonly string[], version: string | undefined): string | undefined {
  const sorted = [...fixedIn].sort(compareVersions);
  if (version === undefined) return sorted.at(-1);
  return sorted.find((fix) => compareVersions(fix, version) > 0) ?? sorted.at(-1);
}

/** Numbers by value, the rest by text; a pre-release comes before its release. Enough to choose which of a list to name. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < Math.max(one.main.length, other.main.length); index += 1) {
    const [left = '0', right = '0'] = [one.main[index], other.main[index]];
    const difference = comparePart(left, right);
    if (difference !== 0) return difference;
  }
  return (
    Number(one.suffix === '') - Number(other.suffix === '') ||
    (one.suffix < other.suffix ? -1 : Number(one.suffix > other.suffix))
  );
}

function partsOf(version: string): { readonly main: readonly string[]; readonly suffix: string } {
  const [, main = '', suffix = ''] = /^[vV=]?([^-+]*)(?:-([^+]*))?/.exec(version) ?? [];
  return { main: main.split('.'), suffix };
}

function comparePart(a: string, b: string): number {
  const bothNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  if (bothNumbers) return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
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

/** The acts as a table. */
export function remediationTable(findings: readonly TriagedFinding[], maximum?: number): Table {
  const columns = [
    { title: 'Clears', align: 'right' as const },
    { title: 'Worst' },
    { title: 'What to do' },
    { title: 'Where' },
  ];
  const rowOf = ({ act, where, clears }: Remedy): readonly Cell[] => [
    formatCount(clears.length),
    severities.find((severity) => clears.some((finding) => finding.severity === severity)) ?? '',
    quotedParts(act),
    where === '' ? '' : { kind: 'code', text: where },
  ];
  return tableOf(columns, remedies(findings), rowOf, maximum);
}

/** `12 findings by 3 acts`. */
export function remediationWords(findings: readonly TriagedFinding[]): string {
  return `${countOf(findings.length, 'finding')} by ${countOf(remedies(findings).length, 'act')}`;
}
