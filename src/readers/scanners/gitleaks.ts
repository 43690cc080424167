import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { JsonList } from './json-list.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** gitleaks and betterleaks, `--report-format json`: version 8 writes `RuleID`, version 7 and older `offender`. */
export const gitleaksReader: ScannerReader = {
  id: 'gitleaks',
  title: 'gitleaks (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    if (!isObject(first)) return false;
    const is8 = Object.hasOwn(first, 'RuleID') && Object.hasOwn(first, 'StartLine') && Object.hasOwn(first, 'File');
    return is8 || (Object.hasOwn(first, 'offender') && Object.hasOwn(first, 'rule') && Object.hasOwn(first, 'file'));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const leaks = new JsonList([eachItem], (leak) => {
      findings.push(Object.hasOwn(leak, 'RuleID') ? leakOf8(leak) : leakOf7(leak));
    });
    await readJson(file, [leaks]);
    leaks.demand();
    return [{ tool: 'gitleaks', findings, problems: [], warnings: [] }];
  },
};

function leakOf8(leak: JsonObject): SecurityFinding {
  const file = reportPath(leak.File);
  // Columns are left out: gitleaks counts them from the line break before the line in some versions and from 1 in others.
  const location = placeOf({ file, line: lineOf(leak.StartLine), endLine: endLine(leak) });
  const secret = textOf(leak.Secret) ?? textOf(leak.Match);
  return secretFinding({
    tool: 'gitleaks',
    rule: leak.RuleID,
    title: leak.Description,
    secret: isRedacted(secret) ? undefined : secret,
    location,
    commit: leak.Commit,
  });
}

function endLine(leak: JsonObject): number | undefined {
  const end = lineOf(leak.EndLine);
  return end !== undefined && end > (lineOf(leak.StartLine) ?? end) ? end : undefined;
}

function leakOf7(leak: JsonObject): SecurityFinding {
  const file = reportPath(leak.file);
  const secret = textOf(leak.offender);
  return secretFinding({
    tool: 'gitleaks',
    rule: leak.rule,
    secret: isRedacted(secret) ? undefined : secret,
    location: placeOf({ file, line: lineOf(leak.lineNumber) }),
    commit: leak.commit,
  });
}

/** `--redact` leaves this word, or a beginning with dots. */
function isRedacted(secret: string | undefined): boolean {
  return secret === undefined || secret === 'REDACTED' || secret.endsWith('...');
}
