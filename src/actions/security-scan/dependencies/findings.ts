import type { SecurityFinding, Vulnerability } from '../../../core/model/security-finding.ts';
import { visibleLine, visibleName } from '../../../core/render/visible-text.ts';
import { shortestPath } from '../../../readers/lockfiles/shortest-path.ts';
import type { AffectedPackage } from '../../../readers/osv/advisory.ts';
import { compareIds, groupByAlias, idsOf } from '../../../systems/advisories/alias-groups.ts';
import type { FoundAdvisory } from '../../../systems/advisories/answers.ts';
import { isAbout } from '../../../systems/advisories/package-query.ts';
import { type Rated, rate } from '../../../systems/advisories/severity.ts';
import { fixesFor } from '../../../systems/advisories/versions/ranges.ts';
import type { AskedPackage } from './packages.ts';
import { dependencyScanner } from './scanner-id.ts';

/** Characters of an advisory's summary that a message has room for. */
const longestSummary = 160;

/** One finding for each vulnerability of the package, whatever the number of advisories that describe it. */
export function findingsFor(asked: AskedPackage, found: readonly FoundAdvisory[]): readonly SecurityFinding[] {
  const once = new Map(found.map((each) => [each.advisory.id, each]));
  const groups = groupByAlias([...once.values()], ({ advisory }) => idsOf(advisory));
  return groups.map((group) => findingOf(asked, group));
}

function findingOf(asked: AskedPackage, group: readonly FoundAdvisory[]): SecurityFinding {
  const advisories = group.map(({ advisory }) => advisory).sort((a, b) => compareIds(a.id, b.id));
  const isPackage = (affected: AffectedPackage): boolean => isAbout(affected, asked.query);
  const rated = rate(advisories, isPackage);
  const vulnerability = vulnerabilityOf(asked, group, rated);
  const { id, knownExploited = false } = vulnerability;
  const summary = advisories.find((advisory) => advisory.summary !== undefined)?.summary;
  const details = detailsOf(asked, rated, knownExploited);
  const cwes = [...new Set(advisories.flatMap((advisory) => advisory.cwes))].sort((a, b) => a - b);
  const line = Math.min(...asked.entries.map((entry) => entry.line ?? Number.POSITIVE_INFINITY));
  return {
    tool: dependencyScanner,
    rule: id,
    category: 'vulnerability',
    severity: knownExploited ? 'critical' : rated.severity,
    message: messageOf(vulnerability, rated, summary),
    ...(summary === undefined ? {} : { title: visibleLine(summary, longestSummary) }),
    ...(details === '' ? {} : { details }),
    fix: fixOf(vulnerability, rated),
    helpUrl: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    ...(cwes.length === 0 ? {} : { cwes }),
    location: { file: asked.file, ...(Number.isFinite(line) ? { line } : {}) },
    vulnerability,
  };
}

function vulnerabilityOf(asked: AskedPackage, group: readonly FoundAdvisory[], rated: Rated): Vulnerability {
  const { query, entries } = asked;
  const own = group.map(({ advisory }) => advisory.id).sort(compareIds);
  const [id = '', ...others] = own;
  const aliases = new Set(
    [...others, ...group.flatMap(({ advisory }) => idsOf(advisory))].filter((each) => each !== id),
  );
  const about = group.flatMap(({ advisory }) => advisory.affected.filter((affected) => isAbout(affected, query)));
  const epss = group.flatMap((each) => each.epss ?? []);
  const [entry] = entries;
  return {
    id,
    aliases: [...aliases].sort(compareIds),
    // As the lockfile has them, for whoever looks for them there.
    package: { ...query, name: entry?.name ?? query.name, version: entry?.version ?? query.version },
    fixedIn: fixesFor(query.version, about),
    ...(rated.cvss === undefined ? {} : { cvss: rated.cvss }),
    ...(rated.basis === 'unknown' ? { unrated: true } : {}),
    ...(group.some((each) => each.knownExploited) ? { knownExploited: true } : {}),
    ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
    ...whereFrom(asked),
  };
}

/** Scope and path: of the entry that reaches users, where one does. */
function whereFrom({ entries, lockfile }: AskedPackage): Pick<Vulnerability, 'scope' | 'path'> {
  const entry =
    entries.find(({ scope }) => scope === 'production') ??
    entries.find(({ scope }) => scope === 'unknown') ??
    entries[0];
  if (entry === undefined) return {};
  const path = shortestPath(lockfile, entry.key);
  return {
    ...(entry.scope === 'unknown' ? {} : { scope: entry.scope }),
    ...(path === undefined ? {} : { path }),
  };
}

function messageOf(
  { package: { name, version }, id }: Vulnerability,
  rated: Rated,
  summary: string | undefined,
): string {
  const subject = `${visibleName(name)} ${visibleName(version ?? '')}`;
  if (summary !== undefined)
    return `${subject} has ${id}: ${visibleLine(summary, longestSummary).replace(/[.\s]+$/, '')}.`;
  return rated.basis === 'malicious' ? `${subject} is malicious: ${id}.` : `${subject} has ${id}.`;
}

function fixOf({ package: { name }, fixedIn: [first], path = [] }: Vulnerability, rated: Rated): string {
  const shown = visibleName(name);
  const through =
    path.length > 1
      ? ` (through ${path
          .slice(0, -1)
          .map((each) => visibleName(each))
          .join(' > ')})`
      : '';
  if (first !== undefined) return `Update ${shown} to ${visibleName(first)}${through}.`;
  if (rated.basis === 'malicious') {
    return `Remove ${shown}${through}, and change every secret that was within its reach.`;
  }
  return `Replace ${shown}${through}: no version without it is known.`;
}

function detailsOf({ entries }: AskedPackage, rated: Rated, knownExploited: boolean): string {
  const inferred = entries.find((entry) => entry.inferred !== undefined)?.inferred;
  return [
    ...(knownExploited
      ? ['It is in CISA’s catalogue of known exploited vulnerabilities, which makes it critical.']
      : []),
    ...(rated.basis === 'unknown' ? ['Nobody has rated it yet. Until then it counts as high.'] : []),
    ...(rated.basis === 'informational' ? ['Its database calls it a remark, not a vulnerability.'] : []),
    ...(inferred === undefined ? [] : [`What is installed is a guess: ${visibleLine(inferred, longestSummary)}`]),
  ].join('\n');
}
