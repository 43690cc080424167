import type { Category, SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { cwesOf } from './cwes.ts';
import { osvEcosystem } from './ecosystems.ts';
import { detailsText, linkOf, messageText, nameText, withoutQuoted } from './finding-text.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { severityOfWord, unrated } from './severities.ts';
import { vulnerabilityFinding } from './vulnerability-finding.ts';

/** Weaknesses whose messages may quote the credential they are about. */
const credentialCwes = new Set([256, 257, 259, 321, 522, 798]);
const mostProblems = 500;

/** semgrep, opengrep: `--json`. */
export const semgrepReader: ScannerReader = {
  id: 'semgrep',
  title: 'semgrep (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    const [result] = arrayOr(root.results);
    if (isObject(result)) return Object.hasOwn(result, 'check_id') && Object.hasOwn(result, 'extra');
    return Array.isArray(root.results) && Array.isArray(root.errors) && isObject(root.paths);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const version = new JsonField('version');
    const problems: string[] = [];
    const errors = new JsonList(['errors', eachItem], (error) => {
      if (problems.length < mostProblems) problems.push(problemOf(error));
    });
    const results = new JsonList(['results', eachItem], (result) => findings.push(findingOf(result)));
    await readJson(file, [version, results, errors]);
    results.demand();
    return [present({ tool: 'semgrep', version: nameText(version.value), findings, problems, warnings: [] })];
  },
};

function problemOf(error: JsonObject): string {
  const path = nameText(error.path) ?? nameText(objectOr(arrayOr(error.spans)[0]).file);
  const kind = nameText(Array.isArray(error.type) ? error.type[0] : error.type) ?? 'Error';
  const said = messageText(error.message) ?? messageText(error.long_msg) ?? messageText(error.short_msg);
  return `${path ?? 'Somewhere'} was not looked at completely: ${said ?? kind}`;
}

function findingOf(result: JsonObject): SecurityFinding {
  const extra = objectOr(result.extra);
  const metadata = objectOr(extra.metadata);
  const rule = nameText(result.check_id) ?? 'unnamed-rule';
  const { start, end } = { start: objectOr(result.start), end: objectOr(result.end) };
  const line = lineOf(start.line);
  const location = placeOf({
    file: reportPath(result.path),
    line,
    endLine: (lineOf(end.line) ?? 0) > (line ?? 0) ? lineOf(end.line) : undefined,
    column: lineOf(start.col),
    endColumn: lineOf(end.col),
  });
  // Those who are not logged in get these words in place of a fingerprint.
  const own = textOf(extra.fingerprint);
  const fingerprint = own === 'requires login' ? undefined : reportedFingerprint('semgrep', own);
  const category = categoryOf(rule, metadata);
  const suppression = extra.is_ignored === true ? ({ by: 'inline-comment' } as const) : undefined;
  const severity = severityOfWord(extra.severity) ?? unrated;
  if (category === 'secret') {
    const helpUrl = metadata.source ?? metadata.shortlink;
    return secretFinding({ tool: 'semgrep', rule, severity, location, fingerprint, suppression, helpUrl });
  }
  if (isObject(extra.sca_info)) return dependencyOf(rule, extra, { severity, location, suppression });
  const cwes = cwesOf(metadata.cwe);
  const said = textOf(extra.message);
  const text = said !== undefined && cwes.some((cwe) => credentialCwes.has(cwe)) ? withoutQuoted(said) : said;
  const message = messageText(text) ?? rule;
  return present({
    rule,
    tool: 'semgrep',
    category,
    severity,
    message,
    details: detailsText(text, message),
    helpUrl: linkOf(metadata.source) ?? linkOf(metadata.shortlink) ?? linkOf(textsOf(metadata.references)[0]),
    cwes: cwes.length === 0 ? undefined : cwes,
    location,
    fingerprint,
    suppression,
  });
}

function categoryOf(rule: string, metadata: JsonObject): Category {
  if (/(?:^|\.)secrets?\./i.test(rule) || metadata.category === 'secret' || metadata.category === 'secrets')
    return 'secret';
  if (/(?:^|\.)dockerfile\./i.test(rule)) return 'container';
  if (/(?:^|\.)github-actions\./i.test(rule)) return 'workflow';
  return /(?:^|\.)(?:terraform|kubernetes|ansible|docker-compose)\./i.test(rule) ? 'configuration' : 'code';
}

/** A vulnerable dependency, as Semgrep Supply Chain reports it. */
function dependencyOf(
  rule: string,
  extra: JsonObject,
  known: Pick<SecurityFinding, 'severity'> &
    Partial<Record<'location' | 'suppression', unknown>> & {
      readonly location: SecurityFinding['location'] | undefined;
      readonly suppression: SecurityFinding['suppression'] | undefined;
    },
): SecurityFinding {
  const metadata = objectOr(extra.metadata);
  const found = objectOr(objectOr(objectOr(extra.sca_info).dependency_match).found_dependency);
  const ids = [
    ...textsOf(
      metadata['sca-vuln-database-identifier'] === undefined ? [] : [metadata['sca-vuln-database-identifier']],
    ),
    ...textsOf(metadata.cves),
  ];
  return vulnerabilityFinding({
    tool: 'semgrep',
    id: ids[0] ?? rule,
    aliases: ids,
    package: {
      ecosystem: osvEcosystem(textOf(found.ecosystem)),
      name: textOf(found.package) ?? '',
      version: textOf(found.version),
    },
    description: extra.message,
    cwes: cwesOf(metadata.cwe),
    fixedIn: arrayOr(metadata['sca-fix-versions']).flatMap((one) =>
      Object.values(objectOr(one)).filter((v) => typeof v === 'string'),
    ),
    ...known,
  });
}
