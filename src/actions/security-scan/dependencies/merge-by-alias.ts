import { severities } from '../../../core/model/finding.ts';
import type { SecurityFinding, Vulnerability } from '../../../core/model/security-finding.ts';
import { compareIds, groupByAlias } from '../../../systems/advisories/alias-groups.ts';
import { osvName, osvVersion } from '../../../systems/advisories/package-query.ts';
import type { MergedFinding } from '../triage/merge.ts';

/** Our own scanners of packages: a finding is shown under them where they have it too, and they know where a package stands. */
const packageScanners: readonly string[] = ['dependencies', 'container'];

/** A finding about a vulnerability. */
type VulnerabilityFinding = SecurityFinding & { readonly vulnerability: Vulnerability };

/**
 * One finding per vulnerability, package, version and lockfile, whatever tools report it and under which of its ids: if one tool knows
 * it as A and B and another as B and C, all three are one.
 *
 * A report that tells no version or no lockfile, as that of npm audit, joins every finding it may be about. The one it is shown under
 * is ours where we have one; it carries the ids of all, the worst severity that one of them was rated with, and what only others know. Findings about no
 * vulnerability are left out.
 */
export function mergeByAlias(findings: readonly SecurityFinding[]): readonly MergedFinding[] {
  const places = new Map<SecurityFinding, number>(findings.map((finding, at) => [finding, at]));
  const merged = groupBy(findings.filter(isVulnerability), packageKey)
    .flatMap((group) => groupByAlias(group, idsOf))
    .flatMap(placesOf)
    .map((members) => ({
      at: Math.min(...members.map((each) => places.get(each) ?? 0)),
      finding: mergedFrom(members),
    }));
  return merged.sort((a, b) => a.at - b.at).map(({ finding }) => finding);
}

function isVulnerability(finding: SecurityFinding): finding is VulnerabilityFinding {
  return finding.vulnerability !== undefined;
}

/** Ids do not tell capitals apart: tools write `CVE` and `cve`. */
function idsOf({ vulnerability: { id, aliases } }: VulnerabilityFinding): readonly string[] {
  return [id, ...aliases].map((each) => each.toUpperCase());
}

function packageKey({ vulnerability }: VulnerabilityFinding): string {
  const { ecosystem, name } = vulnerability.package;
  return `${ecosystem.toLowerCase()}\n${osvName(ecosystem, name)}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Splits one vulnerability of one package by version and lockfile. What tells less joins all that it may be about, or its like. */
function placesOf(group: readonly VulnerabilityFinding[]): readonly (readonly VulnerabilityFinding[])[] {
  const exact = groupBy(group.filter(isExact), placeKey).map((members) => [...members]);
  const alone: (readonly VulnerabilityFinding[])[] = [];
  for (const members of groupBy(
    group.filter((finding) => !isExact(finding)),
    placeKey,
  )) {
    const [first] = members;
    const fitting = first === undefined ? [] : exact.filter(([place]) => place !== undefined && mayBeAt(first, place));
    // A manifest, or code, belongs to the lockfile that is nearest above it.
    const depth = Math.max(...fitting.map(([place]) => folderOf(place).length));
    const isNear = ([place]: readonly VulnerabilityFinding[]): boolean => folderOf(place).length === depth;
    const chosen = first?.location === undefined ? fitting : fitting.filter(isNear);
    for (const place of chosen) place.push(...members);
    if (chosen.length === 0) alone.push(members);
  }
  return [...exact, ...alone];
}

/** Names of files that hold versions. A report may as well name a manifest, or the code that uses the package. */
const lockfileName = /lock|shrinkwrap|\.resolved$|^requirements.*\.txt$|^go\.(?:mod|sum)$/i;

function isExact({ tool, vulnerability, location }: VulnerabilityFinding): boolean {
  const name = location?.file.split('/').at(-1);
  const isHolder = name !== undefined && (packageScanners.includes(tool) || lockfileName.test(name));
  return vulnerability.package.version !== undefined && isHolder;
}

function placeKey(finding: VulnerabilityFinding): string {
  return JSON.stringify([versionOf(finding), finding.location?.file, finding.commit]);
}

/** Tools write versions of Go modules with and without `v`. */
function versionOf({ vulnerability: { package: known } }: VulnerabilityFinding): string | undefined {
  return known.version === undefined ? undefined : osvVersion(known.ecosystem, known.version);
}

function mayBeAt(vague: VulnerabilityFinding, exact: VulnerabilityFinding): boolean {
  const version = versionOf(vague);
  const file = vague.location?.file;
  const name = file?.split('/').at(-1) ?? '';
  const isThere =
    file === undefined ||
    file === exact.location?.file ||
    (!lockfileName.test(name) && !file.startsWith('/') && file.startsWith(folderOf(exact)));
  return (version === undefined || version === versionOf(exact)) && isThere && vague.commit === exact.commit;
}

/** With a slash at its end; empty for the root. */
function folderOf(finding: VulnerabilityFinding | undefined): string {
  const file = finding?.location?.file ?? '';
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function mergedFrom(members: readonly VulnerabilityFinding[]): MergedFinding {
  const ranked = members.toSorted(
    (a, b) => Number(packageScanners.includes(b.tool)) - Number(packageScanners.includes(a.tool)),
  );
  const [first] = ranked;
  if (first === undefined) throw new RangeError('a group of findings is never empty');
  const { suppression: _, ...shown } = first;
  const vulnerability = mergedVulnerability(ranked.map((each) => each.vulnerability));
  const rated = ranked.filter((each) => each.vulnerability.unrated !== true);
  const judges = rated.length === 0 ? ranked : rated;
  const worst = severities.find((severity) => judges.some((each) => each.severity === severity)) ?? first.severity;
  const location = firstKnown(ranked, (each) => each.location);
  const title = firstKnown(ranked, (each) => each.title);
  const fix = firstKnown(ranked, (each) => (each.vulnerability.fixedIn.length > 0 ? each.fix : undefined)) ?? first.fix;
  const helpUrl = firstKnown(ranked, (each) => each.helpUrl);
  const cwes = [...new Set(ranked.flatMap((each) => each.cwes ?? []))].sort((a, b) => a - b);
  // What a tool keeps quiet by its own settings counts where another tool does not keep it quiet.
  const suppression = ranked.every((each) => each.suppression !== undefined) ? first.suppression : undefined;
  return {
    ...shown,
    severity: vulnerability.knownExploited === true ? 'critical' : worst,
    vulnerability,
    tools: [...new Set(ranked.map(({ tool }) => tool))],
    ...(location === undefined ? {} : { location }),
    ...(title === undefined ? {} : { title }),
    ...(fix === undefined ? {} : { fix }),
    ...(helpUrl === undefined ? {} : { helpUrl }),
    ...(cwes.length === 0 ? {} : { cwes }),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

/** What all of them know: the first's word where they know the same, the graver one where they differ. */
function mergedVulnerability(members: readonly Vulnerability[]): Vulnerability {
  const [first] = members;
  if (first === undefined) throw new RangeError('a group of vulnerabilities is never empty');
  const ids = new Map(members.flatMap(({ id, aliases }) => [id, ...aliases]).map((id) => [id.toUpperCase(), id]));
  ids.delete(first.id.toUpperCase());
  const cvss = members
    .flatMap((each) => each.cvss ?? [])
    .reduce<Vulnerability['cvss']>(
      (worst, each) => (worst === undefined || each.score > worst.score ? each : worst),
      undefined,
    );
  const epss = members.flatMap((each) => each.epss ?? []);
  const path = firstKnown(members, (each) => each.path);
  const scopes = members.map(({ scope }) => scope);
  const scope = scopes.includes('production') ? 'production' : firstKnown(members, (each) => each.scope);
  return {
    id: first.id,
    aliases: [...ids.values()].sort(compareIds),
    package:
      firstKnown(members, (each) => (each.package.version === undefined ? undefined : each.package)) ?? first.package,
    fixedIn: firstKnown(members, ({ fixedIn }) => (fixedIn.length > 0 ? fixedIn : undefined)) ?? [],
    ...(cvss === undefined ? {} : { cvss }),
    ...(members.every((each) => each.unrated === true) ? { unrated: true } : {}),
    ...(members.some((each) => each.knownExploited === true) ? { knownExploited: true } : {}),
    ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
    ...(scope === undefined ? {} : { scope }),
    ...(path === undefined ? {} : { path }),
  };
}

function firstKnown<Item, Value>(items: readonly Item[], of: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const value = of(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
