import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { readJsonLines } from './json-lines.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** noseyparker and titus, `report --format jsonl`: one secret a line with all places where it stands. A finding for each place. */
export const noseyParkerReader: ScannerReader = {
  id: 'noseyparker',
  title: 'noseyparker (JSON lines)',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && isFinding(root);
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    await readJsonLines(file, (finding) => {
      if (!isFinding(finding)) throw notNoseyParker();
      for (const match of arrayOr(finding.matches)) findings.push(matchOf(finding, objectOr(match)));
    });
    return [{ tool: 'noseyparker', findings, problems: [], warnings: [] }];
  },
};

function isFinding(value: JsonObject): boolean {
  return Object.hasOwn(value, 'rule_name') && Array.isArray(value.matches) && Object.hasOwn(value, 'num_matches');
}

function matchOf(finding: JsonObject, match: JsonObject): SecurityFinding {
  const places = arrayOr(match.provenance).map(objectOr);
  const inTree = places.find(({ kind }) => kind === 'file');
  const { commit_metadata: commit, blob_path: path } = objectOr(
    (inTree === undefined ? places : []).map((one) => one.first_commit)[0],
  );
  const start = objectOr(objectOr(objectOr(match.location).source_span).start);
  return secretFinding({
    tool: 'noseyparker',
    rule: finding.rule_text_id ?? finding.rule_name,
    title: finding.rule_name,
    secret: objectOr(match.snippet).matching,
    location: placeOf({
      file: reportPath(inTree?.path ?? path),
      line: lineOf(start.line),
      column: lineOf(start.column),
    }),
    commit: objectOr(commit).commit_id,
    fingerprint: reportedFingerprint('noseyparker', textOf(finding.finding_id), reportPath(inTree?.path ?? path)),
    suppression: arrayOr(finding.statuses).includes('reject') ? { by: 'tool' } : undefined,
  });
}

function notNoseyParker(): ReadError {
  const mend = 'Write the output of `noseyparker report --format jsonl` into the file, and nothing else.';
  return new ReadError('report-malformed', 'A line is no finding of noseyparker.', mend);
}
