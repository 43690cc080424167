import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { messageText, nameText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord, unrated } from './severities.ts';

/** hadolint, `--format json`. DL1000 is its word for a file that it cannot parse. */
export const hadolintReader: ScannerReader = {
  id: 'hadolint',
  title: 'hadolint (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    if (!isObject(first) || typeof first.code !== 'string') return false;
    return /^(?:DL|SC)\d+$/.test(first.code) && Object.hasOwn(first, 'level') && Object.hasOwn(first, 'file');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const problems: string[] = [];
    const list = new JsonList([eachItem], (issue) => {
      if (issue.code === 'DL1000')
        problems.push(`${nameText(issue.file)} was not looked at: ${messageText(issue.message)}`);
      else findings.push(findingOf(issue));
    });
    await readJson(file, [list]);
    list.demand();
    return [{ tool: 'hadolint', findings, problems, warnings: [] }];
  },
};

function findingOf(issue: JsonObject): SecurityFinding {
  const rule = nameText(issue.code) ?? 'hadolint';
  const isShell = rule.startsWith('SC');
  return present({
    rule,
    tool: 'hadolint',
    category: 'container' as const,
    severity: severityOfWord(issue.level) ?? unrated,
    message: messageText(issue.message) ?? rule,
    helpUrl: isShell ? `https://www.shellcheck.net/wiki/${rule}` : `https://github.com/hadolint/hadolint/wiki/${rule}`,
    location: placeOf({ file: reportPath(issue.file), line: lineOf(issue.line), column: lineOf(issue.column) }),
  });
}
