import type { Report } from '../../core/model/report.ts';
import {
  annotationSentence,
  annotationTitle,
  type RankedFinding,
  rankFindings,
} from '../../core/publish/annotations.ts';
import { visibleBlock } from '../../core/render/visible-text.ts';
import { annotationDetailsBytes, annotationMessageCharacters, annotationTitleCharacters } from './limits.ts';

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

/** The `max` findings that matter most as annotations of a check run; findings without a file cannot be one. */
export function rankAnnotations(report: Report, options: { readonly max: number }): readonly CheckAnnotation[] {
  const annotations: CheckAnnotation[] = [];
  for (const finding of rankFindings(report)) {
    if (annotations.length >= options.max) break;
    annotations.push(...checkAnnotation(report, finding));
  }
  return annotations;
}

function checkAnnotation(report: Report, { finding, level }: RankedFinding): readonly CheckAnnotation[] {
  const { location, details } = finding;
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
      message: annotationSentence(finding, annotationMessageCharacters),
      title: annotationTitle(report, finding, annotationTitleCharacters),
      ...(details === undefined
        ? {}
        : { raw_details: clipBytes(visibleBlock(details, annotationDetailsBytes), annotationDetailsBytes) }),
    },
  ];
}

/** Cuts to so many bytes of UTF-8, with an ellipsis and never inside a character. */
function clipBytes(text: string, maximum: number): string {
  if (Buffer.byteLength(text) <= maximum) return text;
  const cut = Buffer.from(text).subarray(0, maximum - 3);
  return `${new TextDecoder().decode(cut).replace(/\ufffd+$/, '')}…`;
}
