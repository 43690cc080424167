import type { Severity } from '../../core/model/finding.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { cwesOf } from './cwes.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { toolFailed, unknownVersion } from './report-errors.ts';
import { severityOfWord } from './severities.ts';
import { advisoryIdsIn } from './tool-names.ts';
import { cvssOf, vulnerabilityFinding } from './vulnerability-finding.ts';

/**
 * npm 7 and later, `npm audit --json`. One finding for each advisory of each package; a package that is listed only because it
 * depends on one of these is a note, because its severity is already counted there.
 */
export const npmAuditReader: ScannerReader = {
  id: 'npm-audit',
  title: 'npm audit (JSON, version 2)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && (Object.hasOwn(root, 'auditReportVersion') || isNpmError(root));
  },
  async read(file) {
    const [version, error, message] = [
      new JsonField('auditReportVersion'),
      new JsonField('error'),
      new JsonField('message'),
    ];
    const packages = new Map<string, JsonObject>();
    const list = new JsonList(['vulnerabilities', eachEntry], (entry, path) => packages.set(String(path[1]), entry));
    await readJson(file, [version, error, message, list]);
    if (error.value !== undefined) throw toolFailed('npm audit', npmErrorWords(error.value, message.value));
    if (version.value !== 2) throw unknownVersion('npm audit', version.value, 'version 2');
    list.demand();
    const findings = [...packages].flatMap(([name, entry]) => findingsOf(name, entry, packages));
    return [{ tool: 'npm-audit', findings, problems: [], warnings: [] }];
  },
};

/** The error object that npm and pnpm print in place of a report: `{ "message", "error": { "code", "summary" } }`. */
function isNpmError(root: JsonObject): boolean {
  const { error } = root;
  return (
    isObject(error) && ['code', 'summary'].some((key) => Object.hasOwn(error, key)) && !Object.hasOwn(root, 'runs')
  );
}

export function npmErrorWords(error: unknown, message?: unknown): string | undefined {
  const { code, summary, detail, message: own } = objectOr(error);
  const words = [textOf(code), textOf(summary) ?? textOf(own) ?? textOf(message) ?? textOf(detail)];
  return messageText(words.filter((word) => word !== undefined).join(': '));
}

function findingsOf(
  name: string,
  entry: JsonObject,
  packages: ReadonlyMap<string, JsonObject>,
): readonly SecurityFinding[] {
  const via = arrayOr(entry.via);
  const advisories = via.filter(isObject);
  if (advisories.length === 0) return [dependentOf(name, entry, textsOf(via), packages)];
  return advisories.map((advisory) => advisoryOf(name, entry, advisory));
}

function advisoryOf(name: string, entry: JsonObject, advisory: JsonObject): SecurityFinding {
  const [id, ...aliases] = advisoryIdsIn(textOf(advisory.url));
  const cvss = objectOr(advisory.cvss);
  return vulnerabilityFinding({
    tool: 'npm-audit',
    id: id ?? `npm-advisory-${nameText(String(advisory.source)) ?? 'unknown'}`,
    aliases,
    package: { ecosystem: 'npm', name: textOf(advisory.name) ?? name, version: undefined },
    title: advisory.title,
    severity: severityOfWord(advisory.severity) ?? severityOfWord(entry.severity),
    cvss: cvssOf(cvss.score, cvss.vectorString),
    fix: fixOf(entry.fixAvailable),
    cwes: cwesOf(advisory.cwe),
    url: advisory.url,
  });
}

/** npm's own severity stands only where no package it names carries an advisory of its own. */
function dependentOf(
  name: string,
  entry: JsonObject,
  via: readonly string[],
  packages: ReadonlyMap<string, JsonObject>,
): SecurityFinding {
  const carried = reachesAdvisory(via, packages);
  const severity: Severity = carried ? 'note' : (severityOfWord(entry.severity) ?? 'medium');
  const shown = via
    .slice(0, 5)
    .map((one) => nameText(one))
    .join(', ');
  return present({
    rule: 'depends-on-vulnerable',
    tool: 'npm-audit',
    category: 'vulnerability' as const,
    severity,
    message:
      messageText(`${name} depends on vulnerable versions of ${shown === '' ? 'other packages' : shown}`) ?? name,
    fix: messageText(fixOf(entry.fixAvailable)),
  });
}

function reachesAdvisory(via: readonly string[], packages: ReadonlyMap<string, JsonObject>): boolean {
  const seen = new Set(via);
  for (const name of seen) {
    const next = arrayOr(packages.get(name)?.via);
    if (next.some(isObject)) return true;
    for (const one of textsOf(next)) seen.add(one);
  }
  return false;
}

function fixOf(available: unknown): string {
  if (available === true) return 'Run `npm audit fix`.';
  const { name, version, isSemVerMajor } = objectOr(available);
  const to = [textOf(name), textOf(version)].filter((part) => part !== undefined).join(' to ');
  if (to === '') return 'npm knows no update that mends it: replace the package, or accept the risk with a reason.';
  return `Update ${to}${isSemVerMajor === true ? ', which is a new major version' : ''}.`;
}
