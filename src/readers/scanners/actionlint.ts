import type { Severity } from '../../core/model/finding.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { messageText, nameText, withoutQuoted } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';

/** actionlint, `-format '{{json .}}'`. It rates nothing: what is about security is high, the rest low. */
export const actionlintReader: ScannerReader = {
  id: 'actionlint',
  title: 'actionlint (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    if (!isObject(first)) return false;
    return ['filepath', 'kind', 'message', 'line'].every((key) => Object.hasOwn(first, key));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const list = new JsonList([eachItem], (error) => findings.push(findingOf(error)));
    await readJson(file, [list]);
    list.demand();
    return [{ tool: 'actionlint', findings, problems: [], warnings: [] }];
  },
};

function findingOf(error: JsonObject): SecurityFinding {
  const rule = nameText(error.kind) ?? 'actionlint';
  const said = textOf(error.message) ?? rule;
  const injects = rule === 'expression' && said.includes('is potentially untrusted');
  // A container's password written into the workflow.
  const holdsPassword = rule === 'credentials';
  const severity: Severity = injects || holdsPassword ? 'high' : 'low';
  return present({
    rule: injects ? 'script-injection' : rule,
    tool: 'actionlint',
    category: 'workflow' as const,
    severity,
    message: messageText(holdsPassword ? withoutQuoted(said) : said) ?? rule,
    cwes: injects ? [94] : holdsPassword ? [798] : undefined,
    location: placeOf({
      file: reportPath(error.filepath),
      line: lineOf(error.line),
      column: lineOf(error.column),
      endColumn: lineOf(error.end_column),
    }),
  });
}
