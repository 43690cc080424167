import type { Category, SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { cwesOf } from './cwes.ts';
import { detailsText, linkOf, messageText, nameText } from './finding-text.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf, present } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';
import { severityOfWord, unrated } from './severities.ts';

/** KICS, `--report-formats json`: one finding for each place of a query. */
export const kicsReader: ScannerReader = {
  id: 'kics',
  title: 'KICS (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && Object.hasOwn(root, 'files_scanned') && Object.hasOwn(root, 'queries_total');
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const [version, total] = [new JsonField('kics_version'), new JsonField('total_counter')];
    const [unread, unrun] = [new JsonField('files_failed_to_scan'), new JsonField('queries_failed_to_execute')];
    const queries = new JsonList(['queries', eachItem], (query) => findings.push(...findingsOf(query)));
    await readJson(file, [version, total, unread, unrun, queries]);
    queries.demand();
    const stated = countOf(total.value);
    if (stated !== undefined && stated > findings.length) throw fewer(stated, findings.length);
    const problems = [
      [countOf(unread.value) ?? 0, 'files could not be scanned'],
      [countOf(unrun.value) ?? 0, 'queries could not be run'],
    ] as const;
    return [
      present({
        tool: 'kics',
        version: nameText(version.value),
        findings,
        problems: problems.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}.`),
        warnings: [],
      }),
    ];
  },
};

function findingsOf(query: JsonObject): readonly SecurityFinding[] {
  const rule = nameText(query.query_id) ?? 'kics';
  const category = categoryOf(query);
  const severity = severityOfWord(query.severity) ?? unrated;
  return arrayOr(query.files).map((one) => {
    const place = objectOr(one);
    const location = placeOf({ file: reportPath(place.file_name), line: lineOf(place.line) });
    const fingerprint = reportedFingerprint('kics', textOf(place.similarity_id));
    if (category === 'secret') {
      return secretFinding({
        tool: 'kics',
        rule,
        title: query.query_name,
        severity,
        location,
        fingerprint,
        helpUrl: query.query_url,
      });
    }
    const message = messageText(query.query_name) ?? rule;
    const cwes = cwesOf(query.cwe, true);
    return present({
      rule,
      tool: 'kics',
      category,
      severity,
      message,
      title: nameText(query.query_name),
      details: detailsText(query.description, message),
      fix: messageText(place.expected_value),
      helpUrl: linkOf(query.query_url),
      cwes: cwes.length === 0 ? undefined : cwes,
      location,
      fingerprint,
    });
  });
}

function categoryOf(query: JsonObject): Category {
  if (/secret/i.test(textOf(query.category) ?? '') || /^passwords and secrets/i.test(textOf(query.query_name) ?? '')) {
    return 'secret';
  }
  const platform = textOf(query.platform)?.toLowerCase();
  if (platform === 'dockerfile') return 'container';
  return platform === 'cicd' ? 'workflow' : 'configuration';
}

function fewer(stated: number, found: number): ReadError {
  const why = `The report states ${stated} results and lists ${found}.`;
  return new ReadError('report-malformed', why, 'Make the report again with KICS itself.');
}
