import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { arrayOr, countOf, isObject, type JsonObject, lineOf, objectOr, textOf } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { ReadError } from '../read-error.ts';
import { messageText } from './finding-text.ts';
import { reportedFingerprint } from './fingerprint.ts';
import { JsonField, JsonList } from './json-list.ts';
import { placeOf } from './present.ts';
import type { ScannerReader } from './reader.ts';
import { reportPath } from './report-path.ts';
import { secretFinding } from './secret-finding.ts';

/** ggshield, `secret scan --json`: one finding for each occurrence. */
export const ggshieldReader: ScannerReader = {
  id: 'ggshield',
  title: 'ggshield (JSON)',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return Object.hasOwn(root, 'type') && (Array.isArray(root.scans) || Array.isArray(root.entities_with_incidents));
  },
  async read(file) {
    const findings: SecurityFinding[] = [];
    const add = (entity: JsonObject, commit: unknown) => findings.push(...leaksOf(entity, commit));
    const [kind, id, total] = [new JsonField('type'), new JsonField('id'), new JsonField('total_occurrences')];
    const entities = new JsonList(['entities_with_incidents', eachItem], (entity) => {
      add(entity, kind.value === 'commit' ? id.value : undefined);
    });
    const scans = new JsonList(['scans', eachItem], (scan) => {
      for (const entity of arrayOr(scan.entities_with_incidents))
        add(objectOr(entity), scan.type === 'commit' ? scan.id : undefined);
    });
    await readJson(file, [kind, id, total, entities, scans]);
    const stated = countOf(total.value);
    if (!entities.isThere && !scans.isThere && stated !== 0) scans.demand();
    if (stated !== undefined && stated > findings.length) throw fewer(stated, findings.length);
    return [{ tool: 'ggshield', findings, problems: [], warnings: [] }];
  },
};

function leaksOf(entity: JsonObject, commit: unknown): readonly SecurityFinding[] {
  const file = reportPath(entity.filename);
  return arrayOr(entity.incidents).flatMap((one) => {
    const incident = objectOr(one);
    const places = arrayOr(incident.occurrences);
    return (places.length === 0 ? [{}] : places).map((place) => {
      const { line_start: line, pre_line_start: before, index_start: index } = objectOr(place);
      const reason = messageText(incident.ignore_reason) ?? messageText(objectOr(incident.ignore_reason).detail);
      const isIgnored = incident.ignore_reason !== undefined && incident.ignore_reason !== null;
      return secretFinding({
        tool: 'ggshield',
        rule: incident.type ?? incident.detector,
        isLive: incident.validity === 'valid',
        location: placeOf({ file, line: lineOf(line) ?? lineOf(before), column: lineOf((countOf(index) ?? -1) + 1) }),
        commit,
        fingerprint: reportedFingerprint('ggshield', textOf(incident.ignore_sha), file),
        suppression: isIgnored ? { by: 'tool', ...(reason !== undefined && { reason }) } : undefined,
      });
    });
  });
}

function fewer(stated: number, found: number): ReadError {
  const why = `The report states ${stated} occurrences and lists ${found}.`;
  return new ReadError('report-malformed', why, 'Make the report again with ggshield itself.');
}
