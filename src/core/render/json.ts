import { type Condition, conditionKey } from '../model/condition.ts';
import type { Metric } from '../model/metric.ts';
import type { Report } from '../model/report.ts';
import { type JudgedFinding, judgedFindings } from './findings.ts';
import type { ReportJson } from './report-schema.ts';

/** Name and version of the JSON report; a reader accepts this version and the one before. */
export const reportSchemaId = 'urn:vetnet:schema:report:v1';

/** Keys in order, at every depth, so that equal facts give equal bytes. What is in order already is not copied: lists may be long. */
function sorted(value: unknown): unknown {
  if (isSorted(value)) return value;
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function isSorted(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSorted);
  if (typeof value !== 'object' || value === null) return true;
  let before = '';
  // Not Object.entries: the arrays it makes for each of 10,000 files take longer than all the rest.
  for (const key in value) {
    if (key < before || !isSorted(Reflect.get(value, key))) return false;
    before = key;
  }
  return true;
}

function conditionJson(condition: Condition): ReportJson['conditions'][number] {
  return {
    key: conditionKey(condition),
    id: condition.id,
    ...(condition.subject === undefined ? {} : { subject: condition.subject }),
    title: condition.title,
    outcome: condition.outcome,
    expected: condition.expected,
    actual: condition.actual,
    reason: condition.reason,
    ...(condition.fix === undefined ? {} : { fix: condition.fix }),
    'finding-count': condition.findings?.length ?? 0,
  };
}

function metricJson(metric: Metric): ReportJson['metrics'][number] {
  return {
    id: metric.id,
    title: metric.title,
    value: metric.value,
    unit: metric.unit,
    ...(metric.source === undefined ? {} : { source: metric.source }),
    ...(metric.baseline === undefined ? {} : { baseline: metric.baseline }),
  };
}

function findingJson({ finding, conditions }: JudgedFinding): ReportJson['findings'][number] {
  const { location } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...(location === undefined
      ? {}
      : {
          location: {
            file: location.file,
            ...(location.line === undefined ? {} : { line: location.line }),
            ...(location.endLine === undefined ? {} : { 'end-line': location.endLine }),
            ...(location.column === undefined ? {} : { column: location.column }),
            ...(location.endColumn === undefined ? {} : { 'end-column': location.endColumn }),
          },
        }),
    ...(finding.details === undefined ? {} : { details: finding.details }),
    ...(finding.fingerprint === undefined ? {} : { fingerprint: finding.fingerprint }),
    conditions: [...conditions],
  };
}

/** The report as a plain JSON value of schemas/report.schema.json. Findings are told once, each with the conditions that rest on it. */
export function reportJson(report: Report): ReportJson {
  return {
    $schema: reportSchemaId,
    action: report.action,
    'check-name': report.checkName,
    verdict: report.verdict.outcome,
    conclusion: report.conclusion,
    summary: report.summary,
    ...(report.environment === undefined
      ? {}
      : { environment: { name: report.environment.name, why: report.environment.why } }),
    ...(report.commit === undefined ? {} : { commit: report.commit }),
    'started-at': report.startedAt.toISOString(),
    'duration-ms': report.durationMs,
    conditions: report.verdict.conditions.map(conditionJson),
    metrics: report.metrics.map(metricJson),
    findings: judgedFindings(report).map(findingJson),
    notes: [...report.notes],
    facts: sorted(report.facts) as ReportJson['facts'],
  };
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** The JSON report as text. Invisible characters are written as `\u` escapes: the same data, and nothing that fools a viewer. */
export function renderJson(report: Report): string {
  const text = JSON.stringify(reportJson(report), undefined, 2);
  if (/^[\n -~]*$/.test(text)) return `${text}\n`;
  return `${text.replace(/[\u007f-\u009f\p{DI}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}
