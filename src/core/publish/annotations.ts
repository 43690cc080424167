import type { Finding, Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { compareFindings, type JudgedFinding, judgedFindings } from '../render/findings.ts';
import { visibleBlock, visibleLine } from '../render/visible-text.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/** A finding and how loudly it is told. */
export interface RankedFinding {
  readonly finding: Finding;
  readonly level: AnnotationLevel;
}

/** A severity's level where the condition failed; a warned or undecided one speaks at most of warnings. */
const failedLevels: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'error',
  low: 'warning',
  note: 'notice',
};

function levelOf(severity: Severity, outcome: Outcome | undefined, verdict: Outcome): AnnotationLevel | undefined {
  switch (outcome) {
    case 'fail':
      return failedLevels[severity];
    case 'warn':
    case 'inconclusive':
      return severity === 'low' || severity === 'note' ? 'notice' : 'warning';
    case 'pass':
    case 'skipped':
      return undefined;
    case undefined:
      return verdict === 'pass' || severity === 'low' || severity === 'note' ? 'notice' : 'warning';
  }
}

function ranked({ finding, outcome }: JudgedFinding, verdict: Outcome): readonly RankedFinding[] {
  const level = levelOf(finding.severity, outcome, verdict);
  return level === undefined ? [] : [{ finding, level }];
}

/** Findings worth an annotation, each once: errors before warnings before notices, then by severity, file and line. */
export function rankFindings(report: Report): readonly RankedFinding[] {
  return judgedFindings(report)
    .flatMap((judged) => ranked(judged, report.verdict.outcome))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareFindings(a.finding, b.finding));
}

/** Title of an annotation: check and rule, at most `maximum` characters. */
export function annotationTitle(report: Report, finding: Finding, maximum: number): string {
  return visibleLine(`${report.checkName}: ${finding.rule}`, maximum);
}

/** What was found on one line, never empty, at most `maximum` characters. */
export function annotationSentence(finding: Finding, maximum: number): string {
  return visibleLine(finding.message, maximum) || visibleLine(finding.rule, maximum);
}

/** Message of an annotation, at most `maximum` characters: what was found, then the first of its details. */
export function annotationMessage(finding: Finding, maximum: number): string {
  const message = annotationSentence(finding, maximum);
  if (finding.details === undefined) return message;
  const room = maximum - message.length - 1;
  return room < 40 ? message : `${message}\n${visibleBlock(finding.details, room)}`.trim();
}
