import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject, type JsonObject, lineOf, objectOr } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { JsonList } from './json-list.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { leakOfTruffleHog2 } from './trufflehog2.ts';

/** trufflehog3, a tool of its own: `--format json`, a list; before version 3 of objects like those of trufflehog 2. */
export const trufflehog3Reader: ScannerReader = {
  id: 'trufflehog3',
  title: 'trufflehog3 (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    if (!isObject(first)) return false;
    const isLegacy = Object.hasOwn(first, 'stringsFound') && Object.hasOwn(first, 'reason');
    return isLegacy || (isObject(first.rule) && Object.hasOwn(first, 'secret') && Object.hasOwn(first, 'path'));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const leaks = new JsonList([eachItem], (leak) => {
      findings.push(Object.hasOwn(leak, 'stringsFound') ? leakOfTruffleHog2(leak, 'trufflehog3') : leakOf(leak));
    });
    await readJson(file, [leaks]);
    leaks.demand();
    return [{ tool: 'trufflehog3', findings, problems: [], warnings: [] }];
  },
};

function leakOf(leak: JsonObject): SecurityFinding {
  const rule = objectOr(leak.rule);
  // The line is a text in this format.
  const line = typeof leak.line === 'string' ? lineOf(Number(leak.line)) : lineOf(leak.line);
  return secretFinding({
    tool: 'trufflehog3',
    rule: rule.id,
    title: rule.message,
    secret: leak.secret,
    location: placeOf({ file: reportPath(leak.path), line }),
    commit: leak.commit,
  });
}
