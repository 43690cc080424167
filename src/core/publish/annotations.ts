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
  /** Key of the first condition that rests on it; empty where none does. */
  readonly condition: string;
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

function ranked({ finding, outcome, conditions }: JudgedFinding, verdict: Outcome): readonly RankedFinding[] {
  const level = levelOf(finding.severity, outcome, verdict);
  return level === undefined ? [] : [{ finding, level, condition: conditions[0] ?? '' }];
}

/** Findings worth an annotation, each once: errors before warnings before notices, then by severity, file and line. */
export function rankFindings(report: Report): readonly RankedFinding[] {
  return judgedFindings(report)
    .flatMap((judged) => ranked(judged, report.verdict.outcome))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareFindings(a.finding, b.finding));
}

/**
 * At most `maximum` of the findings, in their order. Where there are more, conditions take turns, each with its first ones: a thousand
 * findings of a scan do not hide the one test that failed.
 */
export function sharedOut(findings: readonly RankedFinding[], maximum: number): readonly RankedFinding[] {
  if (findings.length <= maximum) return findings;
  const turns = new Map<string, number>();
  const inTurn = findings.map((finding) => {
    const turn = turns.get(finding.condition) ?? 0;
    turns.set(finding.condition, turn + 1);
    return { finding, turn };
  });
  // The sort is stable, so within a turn the worst is first.
  const chosen = inTurn.sort((a, b) => a.turn - b.turn).slice(0, maximum);
  const kept = new Set(chosen.map(({ finding }) => finding));
  return findings.filter((finding) => kept.has(finding));
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
