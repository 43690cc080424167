import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachEntry, eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, lineOf, objectOr } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { cwesOf } from './cwes.ts';
import { linkOf, messageText, nameText } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord, unrated } from './severities.ts';

/** gosec, `-fmt json`. */
export const gosecReader: ScannerReader = {
  id: 'gosec',
  title: 'gosec (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return Object.hasOwn(root, 'Issues') && (Object.hasOwn(root, 'Stats') || isIssue(arrayOr(root.Issues)[0]));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const [version, found] = [new JsonField('GosecVersion'), new JsonField('Stats', 'found')];
    const issues = new JsonList(['Issues', eachItem], (issue) => findings.push(findingOf(issue)));
    const errors = new JsonList(['Golang errors', eachEntry, eachItem], (error, path) => {
      const words = messageText(error.error) ?? 'gosec does not say why.';
      problems.push(`${nameText(String(path[1])) ?? 'A package'} was not looked at completely: ${words}`);
    });
    await readJson(file, [version, found, issues, errors]);
    // Without issues gosec writes `null` for the list, and 0 beside it.
    const stated = countOf(found.value);
    if (!issues.isThere && stated !== 0) issues.demand();
    if (stated !== undefined && stated > findings.length) throw fewer(stated, findings.length);
    return [present({ tool: 'gosec', version: nameText(version.value), findings, problems, warnings: [] })];
  },
};

function isIssue(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'rule_id') && Object.hasOwn(value, 'details');
}

function findingOf(issue: JsonObject): SecurityFinding {
  const rule = nameText(issue.rule_id) ?? 'gosec';
  // `79`, or `79-81` for several lines.
  const [first, last] = String(issue.line ?? '')
    .split('-', 2)
    .map(Number);
  const line = lineOf(first);
  const { id, url } = objectOr(issue.cwe);
  const cwes = cwesOf(id, true);
  const [suppression] = arrayOr(issue.suppressions).map(objectOr);
  const reason = messageText(suppression?.justification);
  return present({
    rule,
    tool: 'gosec',
    category: 'code' as const,
    severity: severityOfWord(issue.severity) ?? unrated,
    message: messageText(issue.details) ?? rule,
    helpUrl: linkOf(url),
    cwes: cwes.length === 0 ? undefined : cwes,
    location: placeOf({
      file: reportPath(issue.file),
      line,
      endLine: line !== undefined && (lineOf(last) ?? 0) > line ? last : undefined,
      column: lineOf(Number(issue.column)),
    }),
    suppression:
      suppression === undefined && issue.nosec !== true
        ? undefined
        : { by: 'inline-comment' as const, ...(reason !== undefined && { reason }) },
  });
}

function fewer(stated: number, found: number): ReadError {
  const why = `The report states ${stated} issues and lists ${found}.`;
  return new ReadError('report-malformed', why, 'Make the report again with gosec itself.');
}
