import { annotationTextBytes, annotationTitleCharacters, cutBytes, cutCharacters } from './limits.ts';

/** A remark at a place in the repository, shown beside the code. Texts are plain; GitHub renders no Markdown here. */
export interface CheckAnnotation {
  /** Relative to the repository root, with `/`. */
  readonly path: string;
  /** From 1; GitHub wants a line for every annotation. */
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
  /** Longer text such as a stack trace. */
  readonly details?: string;
}

/** An annotation as GitHub's API has it. */
export interface WireAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

/** Columns are sent only where the annotation begins and ends on one line: GitHub refuses them elsewhere. */
export function toWire(annotation: CheckAnnotation): WireAnnotation {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message, details } = annotation;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine && startColumn !== undefined ? { start_column: startColumn } : {}),
    ...(startLine === endLine && startColumn !== undefined && endColumn !== undefined ? { end_column: endColumn } : {}),
    annotation_level: level,
    ...(title === undefined ? {} : { title: cutCharacters(title, annotationTitleCharacters) }),
    message: cutBytes(message, annotationTextBytes),
    ...(details === undefined ? {} : { raw_details: cutBytes(details, annotationTextBytes) }),
  };
}
