import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { linkOf, messageText, nameText } from './finding-text.ts';
import { JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { severityOfWord, unrated } from './severities.ts';

/** zizmor, `--format json` (its version 1). */
export const zizmorReader: ScannerReader = {
  id: 'zizmor',
  title: 'zizmor (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    const [first] = Array.isArray(root) ? root : [];
    return isObject(first) && Object.hasOwn(first, 'ident') && isObject(first.determinations);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const list = new JsonList([eachItem], (finding) => findings.push(findingOf(finding)));
    await readJson(file, [list]);
    list.demand();
    return [{ tool: 'zizmor', findings, problems: [], warnings: [] }];
  },
};

function findingOf(finding: JsonObject): SecurityFinding {
  const rule = nameText(finding.ident) ?? 'zizmor';
  const locations = arrayOr(finding.locations).map(objectOr);
  const primary = locations.find((one) => isPrimary(objectOr(one.symbolic))) ?? locations[0] ?? {};
  const symbolic = objectOr(primary.symbolic);
  const { start_point: start, end_point: end } = objectOr(objectOr(primary.concrete).location);
  const said = messageText(finding.desc) ?? rule;
  const annotation = messageText(symbolic.annotation);
  const [line, endLine] = [numberFromOne(objectOr(start).row), numberFromOne(objectOr(end).row)];
  return present({
    rule,
    tool: 'zizmor',
    category: 'workflow' as const,
    severity: severityOfWord(objectOr(finding.determinations).severity) ?? unrated,
    message: annotation === undefined ? said : `${said}: ${annotation}`,
    helpUrl: linkOf(finding.url),
    location: placeOf({
      file: fileOf(symbolic.key),
      line,
      endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
      column: numberFromOne(objectOr(start).column),
    }),
    suppression: finding.ignored === true ? ({ by: 'inline-comment' } as const) : undefined,
  });
}

/** `kind`, which older versions put into `feature_kind`. */
function isPrimary({ kind, feature_kind }: JsonObject): boolean {
  return kind === 'Primary' || feature_kind === 'Primary';
}

/** `{ "Local": { "verbatim_path": … } }`, or a file of another repository, which is none of ours. */
function fileOf(key: unknown): string | undefined {
  const local = objectOr(objectOr(key).Local);
  return reportPath(textOf(local.verbatim_path) ?? textOf(local.given_path));
}

/** Rows and columns count from 0. */
function numberFromOne(value: unknown): number | undefined {
  const count = countOf(value);
  return count === undefined ? undefined : count + 1;
}
