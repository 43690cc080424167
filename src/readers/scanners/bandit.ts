import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, lineOf, objectOr } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { cwesOf } from './cwes.ts';
import { linkOf, messageText, nameText, withoutQuoted } from './finding-text.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord, unrated } from './severities.ts';

/** Tests about hard-coded passwords (B105 to B107), whose text quotes them. */
const quotesPassword = /^B10[5-7]$/;

/** bandit, `--format json`. */
export const banditReader: ScannerReader = {
  id: 'bandit',
  title: 'bandit (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    const totals = objectOr(objectOr(root.metrics)._totals);
    return Object.hasOwn(root, 'generated_at') && Object.hasOwn(totals, 'CONFIDENCE.HIGH');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const errors = new JsonField('errors');
    const results = new JsonList(['results', eachItem], (result) => findings.push(findingOf(result)));
    await readJson(file, [errors, results]);
    results.demand();
    const problems = arrayOr(errors.value).map((error) => {
      const { filename, reason } = objectOr(error);
      return `${nameText(filename) ?? 'A file'} was not looked at: ${messageText(reason) ?? 'bandit does not say why.'}`;
    });
    return [{ tool: 'bandit', findings, problems, warnings: [] }];
  },
};

function findingOf(result: JsonObject): SecurityFinding {
  const rule = nameText(result.test_id) ?? 'bandit';
  const line = lineOf(result.line_number);
  const lastLine = arrayOr(result.line_range).reduce<number>((last, one) => Math.max(last, lineOf(one) ?? 0), 0);
  const column = countOf(result.col_offset);
  const text = messageText(result.issue_text) ?? rule;
  const cwes = cwesOf(objectOr(result.issue_cwe).id, true);
  return present({
    rule,
    tool: 'bandit',
    category: 'code' as const,
    severity: severityOfWord(result.issue_severity) ?? unrated,
    message: quotesPassword.test(rule) ? withoutQuoted(text) : text,
    title: nameText(result.test_name),
    helpUrl: linkOf(result.more_info),
    cwes: cwes.length === 0 ? undefined : cwes,
    location: placeOf({
      file: reportPath(result.filename),
      line,
      endLine: line !== undefined && lastLine > line ? lastLine : undefined,
      column: column === undefined ? undefined : column + 1,
    }),
  });
}
