import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { lintSeverity } from './lint-severities.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';

/** ESLint, `--format json`: one object for each file. A file that it cannot parse is a problem. */
export const eslintReader: ScannerReader = {
  id: 'eslint',
  title: 'ESLint (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    return isObject(first) && typeof first.filePath === 'string' && Object.hasOwn(first, 'messages');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const files = new JsonList([eachItem], (result) => {
      const path = reportPath(result.filePath);
      for (const message of arrayOr(result.messages).map(objectOr)) {
        if (message.fatal === true)
          problems.push(`${nameText(path) ?? 'A file'} was not looked at: ${messageText(message.message)}`);
        else findings.push(findingOf(message, path));
      }
      for (const message of arrayOr(result.suppressedMessages).map(objectOr)) {
        const reason = messageText(objectOr(arrayOr(message.suppressions)[0]).justification);
        const suppression = { by: 'inline-comment' as const, ...(reason !== undefined && { reason }) };
        findings.push({ ...findingOf(message, path), suppression });
      }
    });
    await readJson(file, [files]);
    files.demand();
    return [{ tool: 'eslint', findings, problems, warnings: [] }];
  },
};

function findingOf(message: JsonObject, file: string | undefined): SecurityFinding {
  const rule = nameText(message.ruleId) ?? 'eslint';
  const line = lineOf(message.line);
  const endLine = lineOf(message.endLine);
  return present({
    rule,
    tool: 'eslint',
    category: 'code' as const,
    severity: lintSeverity(message.severity === 2 ? 'error' : 'warning'),
    message: messageText(message.message) ?? rule,
    location: placeOf({
      file,
      line,
      endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
      column: lineOf(message.column),
      endColumn: lineOf(message.endColumn),
    }),
  });
}
