import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { cwesOf } from './cwes.ts';
import { messageText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord } from './severities.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** osv-scanner 1 and 2, `--format json`. */
export const osvScannerReader: ScannerReader = {
  id: 'osv-scanner',
  title: 'osv-scanner (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root) || !Array.isArray(root.results)) return false;
    const [result] = root.results;
    if (result === undefined) return Object.hasOwn(root, 'experimental_config');
    return isObject(result) && isObject(result.source) && Object.hasOwn(result.source, 'path');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const results = new JsonList(['results', eachItem], (result) => {
      for (const one of arrayOr(result.packages)) findings.push(...findingsOf(objectOr(one), objectOr(result.source)));
    });
    await readJson(file, [results]);
    results.demand();
    return [{ tool: 'osv-scanner', findings, problems: [], warnings: [] }];
  },
};

/** One finding for each group of ids that mean the same. */
function findingsOf(entry: JsonObject, source: JsonObject): SecurityFinding[] {
  const advisories = arrayOr(entry.vulnerabilities).map(objectOr);
  const groups = arrayOr(entry.groups).map(objectOr);
  const grouped = new Set(groups.flatMap((group) => textsOf(group.ids)));
  const single = advisories.filter((one) => !grouped.has(textOf(one.id) ?? '')).map((one) => ({ ids: [one.id] }));
  const found = [...groups, ...single].map((group) => vulnerabilityOf(objectOr(group), advisories, entry, source));
  return [...found, ...licencesOf(entry, source)];
}

function vulnerabilityOf(
  group: JsonObject,
  advisories: readonly JsonObject[],
  entry: JsonObject,
  source: JsonObject,
): SecurityFinding {
  const ids = textsOf(group.ids);
  const members = advisories.filter((one) => ids.includes(textOf(one.id) ?? ''));
  const advisory = members.find(({ summary }) => textOf(summary) !== undefined) ?? members[0] ?? {};
  const { ecosystem, name, version } = objectOr(entry.package);
  const affected = members
    .flatMap((one) => arrayOr(one.affected).map(objectOr))
    .filter((one) => {
      const of = objectOr(one.package);
      return of.name === undefined || of.name === name;
    });
  const databases = [...members, ...affected].map((one) => objectOr(one.database_specific));
  const vectors = members.flatMap((one) => arrayOr(one.severity).map(objectOr));
  const vector = vectors.find(({ type }) => type === 'CVSS_V3') ?? vectors[0];
  const score = textOf(group.max_severity);
  return vulnerabilityFinding({
    tool: 'osv-scanner',
    id: ids[0] ?? textOf(advisory.id) ?? '',
    aliases: [...ids, ...textsOf(group.aliases), ...members.flatMap((one) => textsOf(one.aliases))],
    package: { ecosystem: textOf(ecosystem) ?? 'unknown', name: textOf(name) ?? '', version: textOf(version) },
    title: advisory.summary,
    description: advisory.details,
    severity: databases.map((one) => severityOfWord(one.severity)).find((one) => one !== undefined),
    cvss: cvssOf(score === undefined ? undefined : Number(score), vector?.score),
    fixedIn: affected.flatMap(fixesOf),
    cwes: databases.flatMap((one) => [
      ...cwesOf(one.cwe_ids),
      ...arrayOr(one.cwes).flatMap((cwe) => cwesOf(objectOr(cwe).cweId)),
    ]),
    url: ids[0] === undefined ? undefined : `https://osv.dev/vulnerability/${encodeURIComponent(ids[0])}`,
    location: placeOf({ file: reportPath(source.path) }),
    scope: textsOf(entry.dependency_groups).some((one) => /^dev/i.test(one)) ? 'development' : undefined,
  });
}

function fixesOf(affected: JsonObject): string[] {
  // Ranges of a git repository name commits and no versions.
  const ranges = arrayOr(affected.ranges)
    .map(objectOr)
    .filter(({ type }) => type !== 'GIT');
  const events = ranges.flatMap((range) => arrayOr(range.events).map(objectOr));
  return events.flatMap((event) => textOf(event.fixed) ?? []);
}

/** Licences that `--licenses` does not allow. */
function licencesOf(entry: JsonObject, source: JsonObject): SecurityFinding[] {
  const { name, version } = objectOr(entry.package);
  return textsOf(entry.license_violations).map((licence) =>
    present({
      rule: 'license-violation',
      tool: 'osv-scanner',
      category: 'license' as const,
      severity: 'medium' as const,
      message:
        messageText(`${String(name)} ${String(version)} has the licence ${licence}, which is not allowed`) ?? licence,
      location: placeOf({ file: reportPath(source.path) }),
    }),
  );
}
