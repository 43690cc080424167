import type { Finding, Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { compareFindings, type JudgedFinding, judgedFindings } from '../render/findings.ts';
import { clip, visibleBlock, visibleLine } from '../render/visible-text.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/** Limits of an annotation's texts (actions/runner, ExecutionContext.cs; GitHub's OpenAPI description of check runs). */
const messageLimit = 4096;
const titleLimit = 255;
const detailsLimitBytes = 64 * 1024;

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

/** Title of an annotation: the rule, at most 255 characters. */
export function annotationTitle(report: Report, finding: Finding): string {
  return visibleLine(`${report.checkName}: ${finding.rule}`, titleLimit);
}

/** Message of an annotation, at most 4,096 characters: what was found, then the first of its details. */
export function annotationMessage(finding: Finding): string {
  const message = visibleLine(finding.message, messageLimit);
  if (finding.details === undefined) return message || finding.rule;
  const room = messageLimit - message.length - 1;
  return room < 40 ? message : `${message}\n${visibleBlock(finding.details, room)}`.trim();
}

/** An annotation of a check run, as GitHub's API wants it. */
export interface CheckAnnotation {
  /** Relative to the repository root, with `/`. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where start and end are on one line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
  readonly raw_details?: string;
}

function clipBytes(text: string, maximum: number): string {
  if (Buffer.byteLength(text) <= maximum) return text;
  const cut = Buffer.from(text).subarray(0, maximum - 3);
  return `${new TextDecoder().decode(cut).replace(/\ufffd+$/, '')}…`;
}

function checkAnnotation(report: Report, { finding, level }: RankedFinding): readonly CheckAnnotation[] {
  const { location } = finding;
  if (location === undefined || location.file === '') return [];
  const start = Math.max(1, location.line ?? 1);
  const end = Math.max(start, location.endLine ?? start);
  const { column } = location;
  const columns =
    column === undefined || end !== start
      ? {}
      : { start_column: column, end_column: Math.max(column, location.endColumn ?? column) };
  return [
    {
      path: location.file,
      start_line: start,
      end_line: end,
      ...columns,
      annotation_level: level === 'error' ? 'failure' : level,
      message: clip(visibleLine(finding.message, messageLimit) || finding.rule, messageLimit),
      title: annotationTitle(report, finding),
      ...(finding.details === undefined
        ? {}
        : { raw_details: clipBytes(visibleBlock(finding.details, detailsLimitBytes), detailsLimitBytes) }),
    },
  ];
}

/** The `max` findings that matter most as annotations of a check run; findings without a file cannot be one. */
export function rankAnnotations(report: Report, options: { readonly max: number }): readonly CheckAnnotation[] {
  const annotations: CheckAnnotation[] = [];
  for (const finding of rankFindings(report)) {
    if (annotations.length >= options.max) break;
    annotations.push(...checkAnnotation(report, finding));
  }
  return annotations;
}
