import type { OwnSuppression, SecurityFinding } from '../../core/model/security-finding.ts';
import { readJsonDocuments } from '../json/json-documents.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { cwesOf } from './cwes.ts';
import { ecosystemOfFile, osvEcosystem } from './ecosystems.ts';
import { messageText } from './finding-text.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { toolFailed } from './report-errors.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord } from './severities.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/** How deep `vulnerabilityAlerts` may stand below `data`: in a repository, a search, an organisation. */
const deepest = 12;

/** Dependabot alerts of GitHub: a reply of GraphQL that holds `vulnerabilityAlerts`, or the list of the REST API. */
export const githubAlertsReader: ScannerReader = {
  id: 'github-alerts',
  title: 'Dependabot alerts (GitHub GraphQL and REST)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (Array.isArray(root)) return isObject(root[0]) && isRestAlert(root[0]);
    if (!isObject(root)) return false;
    return isObject(root.data) && /"vulnerabilityAlerts"\s*:/.test(file.headText);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    let lists = 0;
    await readJsonDocuments(file, (document) => {
      if (Array.isArray(document)) {
        lists += 1;
        findings.push(...document.map((alert) => restAlert(objectOr(alert))));
        return;
      }
      const reply = objectOr(document);
      const [error] = arrayOr(reply.errors);
      if (error !== undefined) throw toolFailed('GitHub', objectOr(error).message);
      for (const connection of connectionsIn(reply.data)) {
        lists += 1;
        findings.push(...arrayOr(connection.nodes).map((alert) => graphAlert(objectOr(alert))));
        const isCut = objectOr(connection.pageInfo).hasNextPage === true;
        if (isCut) problems.push('GitHub has more alerts than this reply holds: ask for the next page too.');
      }
    });
    if (lists === 0) throw noAlerts();
    return [{ tool: 'dependabot', findings, problems, warnings: [] }];
  },
};

function isRestAlert(value: JsonObject): boolean {
  return isObject(value.security_advisory) && isObject(value.security_vulnerability);
}

/** Every `vulnerabilityAlerts` of a reply, wherever the query put it. */
function connectionsIn(value: unknown, depth = 0): JsonObject[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'vulnerabilityAlerts' && isObject(below) ? [below] : connectionsIn(below, depth + 1),
  );
}

function graphAlert(alert: JsonObject): SecurityFinding {
  const vulnerability = objectOr(alert.securityVulnerability);
  const advisory = objectOr(vulnerability.advisory);
  const of = objectOr(vulnerability.package);
  const cvss = objectOr(advisory.cvss);
  const ids = idsOf(advisory.identifiers);
  return vulnerabilityFinding({
    tool: 'dependabot',
    id: ids[0] ?? textOf(advisory.ghsaId) ?? textOf(alert.id) ?? '',
    aliases: ids,
    package: {
      ecosystem: ecosystemOf(of.ecosystem, alert.vulnerableManifestPath),
      name: textOf(of.name) ?? '',
      version: textOf(alert.vulnerableRequirements)?.replace(/^=\s*/, ''),
    },
    title: advisory.summary,
    description: advisory.description,
    severity: severityOfWord(vulnerability.severity) ?? severityOfWord(advisory.severity),
    cvss: cvssOf(cvss.score, cvss.vectorString),
    fixedIn: [textOf(objectOr(vulnerability.firstPatchedVersion).identifier)],
    cwes: arrayOr(objectOr(advisory.cwes).nodes).flatMap((one) => cwesOf(objectOr(one).cweId)),
    url: objectOr(arrayOr(advisory.references)[0]).url,
    location: placeOf({ file: reportPath(alert.vulnerableManifestPath) }),
    scope: scopeOf(alert.dependencyScope),
    suppression: suppressionOf(alert.state, alert.dismissComment ?? alert.dismissReason),
  });
}

function restAlert(alert: JsonObject): SecurityFinding {
  const advisory = objectOr(alert.security_advisory);
  const vulnerability = objectOr(alert.security_vulnerability);
  const dependency = objectOr(alert.dependency);
  const of = isObject(dependency.package) ? dependency.package : objectOr(vulnerability.package);
  const cvss = objectOr(advisory.cvss);
  const ids = [textOf(advisory.ghsa_id), textOf(advisory.cve_id)].filter((id) => id !== undefined);
  return vulnerabilityFinding({
    tool: 'dependabot',
    id: ids[0] ?? '',
    aliases: [...ids, ...idsOf(advisory.identifiers)],
    package: { ecosystem: osvEcosystem(textOf(of.ecosystem)), name: textOf(of.name) ?? '', version: undefined },
    title: advisory.summary,
    description: advisory.description,
    severity: severityOfWord(vulnerability.severity) ?? severityOfWord(advisory.severity),
    cvss: cvssOf(cvss.score, cvss.vector_string),
    fixedIn: [textOf(objectOr(vulnerability.first_patched_version).identifier)],
    cwes: arrayOr(advisory.cwes).flatMap((one) => cwesOf(objectOr(one).cwe_id)),
    url: alert.html_url,
    location: placeOf({ file: reportPath(dependency.manifest_path) }),
    scope: scopeOf(dependency.scope),
    suppression: suppressionOf(alert.state, alert.dismissed_comment ?? alert.dismissed_reason),
  });
}

/** What the query did not ask for is told by the manifest. */
function ecosystemOf(stated: unknown, manifest: unknown): string {
  return osvEcosystem(textOf(stated) ?? ecosystemOfFile(textOf(manifest)));
}

/** Advisory ids, those of GitHub first. */
function idsOf(identifiers: unknown): string[] {
  const ids = arrayOr(identifiers).flatMap((one) => textOf(objectOr(one).value) ?? []);
  return [...ids.filter((id) => id.startsWith('GHSA-')), ...ids.filter((id) => !id.startsWith('GHSA-'))];
}

function scopeOf(scope: unknown): 'production' | 'development' | undefined {
  const word = textOf(scope)?.toLowerCase();
  if (word === 'development') return 'development';
  return word === 'runtime' ? 'production' : undefined;
}

/** Alerts that are not open are shown and do not count. */
function suppressionOf(state: unknown, why: unknown): OwnSuppression | undefined {
  const word = textOf(state)?.toLowerCase();
  if (word === undefined || word === 'open') return undefined;
  const said = messageText(why);
  return {
    by: 'tool',
    reason: `The alert is ${word.replaceAll('_', ' ').slice(0, 50)}${said === undefined ? '' : `: ${said}`}`,
  };
}

function noAlerts(): ReadError {
  const why = 'The reply of GitHub holds no alerts, not even an empty list.';
  return new ReadError(
    'report-malformed',
    why,
    'Ask for `vulnerabilityAlerts { nodes { … } }`, with a token that may read them.',
  );
}
