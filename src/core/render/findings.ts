import { conditionKey } from '../model/condition.ts';
import { type Finding, severities } from '../model/finding.ts';
import { compareOutcomes, type Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';

/** A finding and what it did to the verdict. */
export interface JudgedFinding {
  readonly finding: Finding;
  /** Keys of the conditions that rest on it. */
  readonly conditions: readonly string[];
  /** The worst outcome among those conditions; undefined for a finding that no condition rests on. */
  readonly outcome?: Outcome;
}

/** Equal for what a reader would call the same finding. */
function identityOf(finding: Finding): string {
  const { file, line, column } = finding.location ?? {};
  return JSON.stringify([finding.rule, finding.fingerprint ?? finding.message, file, line, column]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Worst severity first, then by file and line; findings without a place come after those with one. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(a.location === undefined) - Number(b.location === undefined) ||
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Several renderers ask for the findings of one report, some of them more than once, and sorting 60,000 takes its time. */
const known = new WeakMap<Report, readonly JudgedFinding[]>();

/** Every finding of the report and its conditions once, in the order of `compareFindings`. */
export function judgedFindings(report: Report): readonly JudgedFinding[] {
  const findings = known.get(report) ?? collectFindings(report);
  known.set(report, findings);
  return findings;
}

function collectFindings(report: Report): readonly JudgedFinding[] {
  const found = new Map<string, { finding: Finding; conditions: string[]; outcome?: Outcome }>();
  for (const condition of report.verdict.conditions) {
    const key = conditionKey(condition);
    for (const finding of condition.findings ?? []) {
      const identity = identityOf(finding);
      const entry = found.get(identity);
      if (entry === undefined) {
        found.set(identity, { finding, conditions: [key], outcome: condition.outcome });
        continue;
      }
      if (!entry.conditions.includes(key)) entry.conditions.push(key);
      if (entry.outcome === undefined || compareOutcomes(condition.outcome, entry.outcome) < 0)
        entry.outcome = condition.outcome;
    }
  }
  for (const finding of report.findings) {
    const identity = identityOf(finding);
    if (!found.has(identity)) found.set(identity, { finding, conditions: [] });
  }
  return [...found.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}
