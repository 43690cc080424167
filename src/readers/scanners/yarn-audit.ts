import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { messageText } from './finding-text.ts';
import { firstJsonLines, readJsonLines } from './json-lines.ts';
import { npmAdvisoryFindings } from './npm-audit-1.ts';
import type { ScannerReader } from './reader.ts';
import { toolFailed } from './report-errors.ts';
import { severityOfWord } from './severities.ts';
import { advisoryIdsIn } from './tool-names.ts';
import { vulnerabilityFinding } from './vulnerability-finding.ts';

/** Kinds of line that yarn 1 prints under `--json`. */
const kinds = new Set([
  'auditAction',
  'auditAdvisory',
  'auditSummary',
  'error',
  'info',
  'warning',
  'verbose',
  'activityEnd',
]);

/** yarn 1, `yarn audit --json`: one object a line, a summary at the end. An advisory is repeated for each path that leads to it. */
export const yarnAuditReader: ScannerReader = {
  id: 'yarn-audit',
  title: 'yarn 1 audit (JSON lines)',
  sniff(file) {
    const [first] = firstJsonLines(file);
    return first !== undefined && kinds.has(textOf(first.type) ?? '') && Object.hasOwn(first, 'data');
  },
  async read(file) {
    const advisories = new Map<unknown, JsonObject>();
    const problems: string[] = [];
    const warnings: string[] = [];
    let [error, hasSummary]: [unknown, boolean] = [undefined, false];
    await readJsonLines(file, ({ type, data }) => {
      const advisory = objectOr(objectOr(data).advisory);
      if (type === 'auditAdvisory') advisories.set(advisory.id, merged(advisories.get(advisory.id), advisory));
      else if (type === 'auditSummary') hasSummary = true;
      else if (type === 'error') error ??= data ?? 'It does not say why.';
      else if (type === 'warning') warnings.push(messageText(data) ?? 'A warning without words.');
      else if (type === 'info' && data === 'No lockfile found.')
        problems.push('yarn found no lockfile, so it looked at nothing.');
    });
    if (error !== undefined) throw toolFailed('yarn audit', error);
    if (!hasSummary) throw cutShort();
    const findings = [...advisories.values()].flatMap((one) => npmAdvisoryFindings(one, 'yarn-audit'));
    return [{ tool: 'yarn-audit', findings, problems, warnings: [...new Set(warnings)] }];
  },
};

function merged(before: JsonObject | undefined, advisory: JsonObject): JsonObject {
  if (before === undefined) return advisory;
  const all = [before.findings, advisory.findings].flatMap((list) => (Array.isArray(list) ? list : []));
  // Each repetition lists all places of its version again.
  return all.length > 1000 ? before : { ...advisory, findings: all };
}

/** yarn 4, `yarn npm audit --json`: one object a line, nothing at the end. */
export const yarnBerryAuditReader: ScannerReader = {
  id: 'yarn-berry-audit',
  title: 'yarn 4 npm audit (JSON lines)',
  sniff(file) {
    const [first] = firstJsonLines(file);
    return first !== undefined && isEntry(first);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    await readJsonLines(file, (entry) => {
      if (!isEntry(entry)) throw notAnEntry();
      findings.push(...entryFindings(entry));
    });
    return [{ tool: 'yarn-audit', findings, problems: [], warnings: [] }];
  },
};

function isEntry(value: JsonObject): boolean {
  const children = objectOr(value.children);
  return typeof value.value === 'string' && Object.hasOwn(children, 'Severity') && Object.hasOwn(children, 'Issue');
}

/** `ID` is a number for an advisory and a text such as `lodash (deprecation)` for a package that is only deprecated. */
function entryFindings(entry: JsonObject): readonly SecurityFinding[] {
  const facts = objectOr(entry.children);
  const ids = advisoryIdsIn(textOf(facts.URL));
  const versions = textsOf(facts['Tree Versions']);
  const isDeprecation = typeof facts.ID === 'string' && facts.ID.endsWith('(deprecation)');
  return (versions.length === 0 ? [undefined] : versions).map((version) =>
    vulnerabilityFinding({
      tool: 'yarn-audit',
      id: isDeprecation ? 'deprecated' : (ids[0] ?? `npm-advisory-${String(facts.ID)}`),
      aliases: ids,
      package: { ecosystem: 'npm', name: textOf(entry.value) ?? '', version },
      title: facts.Issue,
      severity: isDeprecation ? 'note' : severityOfWord(facts.Severity),
      url: facts.URL,
    }),
  );
}

function cutShort(): ReadError {
  const mend = 'Let yarn audit finish before the report is read, and make the report again.';
  return new ReadError('report-cut-short', 'The summary with which yarn audit ends is missing.', mend);
}

function notAnEntry(): ReadError {
  const mend = 'Write only the standard output of yarn npm audit into the file.';
  return new ReadError('report-malformed', 'A line is no entry of yarn npm audit.', mend);
}
