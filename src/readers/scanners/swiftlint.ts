import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { lintSeverity } from './lint-severities.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';

/** SwiftLint, `--reporter json`, of `lint` and of `analyze`. */
export const swiftlintReader: ScannerReader = {
  id: 'swiftlint',
  title: 'SwiftLint (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    if (!isObject(first)) return false;
    return ['rule_id', 'reason', 'character', 'severity'].every((key) => Object.hasOwn(first, key));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const list = new JsonList([eachItem], (violation) => findings.push(findingOf(violation)));
    await readJson(file, [list]);
    list.demand();
    return [{ tool: 'swiftlint', findings, problems: [], warnings: [] }];
  },
};

function findingOf(violation: JsonObject): SecurityFinding {
  const rule = nameText(violation.rule_id) ?? 'swiftlint';
  return present({
    rule,
    tool: 'swiftlint',
    category: 'code' as const,
    severity: lintSeverity(violation.severity),
    message: messageText(violation.reason) ?? rule,
    title: nameText(violation.type),
    helpUrl: /^[a-z_]+$/.test(rule) ? `https://realm.github.io/SwiftLint/${rule}.html` : undefined,
    location: placeOf({
      file: reportPath(violation.file),
      line: lineOf(violation.line),
      column: lineOf(violation.character),
    }),
  });
}
