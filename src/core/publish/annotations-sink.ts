import type { Report } from '../model/report.ts';
import { formatCount } from '../render/metric-format.ts';
import type { Annotation, Log } from '../run/log.ts';
import {
  type AnnotationLevel,
  annotationMessage,
  annotationTitle,
  type RankedFinding,
  rankFindings,
  sharedOut,
} from './annotations.ts';
import type { Sink } from './sink.ts';

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/** What the reader of the log keeps of annotations. */
interface AnnotationLimits {
  /** Errors, warnings and notices of a step, each. */
  readonly maxPerLevel: number;
  readonly titleCharacters: number;
  readonly messageCharacters: number;
}

function writeLevel(
  report: Report,
  findings: readonly RankedFinding[],
  level: AnnotationLevel,
  log: Log,
  { maxPerLevel, titleCharacters, messageCharacters }: AnnotationLimits,
): void {
  const own = findings.filter((finding) => finding.level === level);
  const shown = sharedOut(own, maxPerLevel - 1);
  for (const { finding } of shown) {
    const annotation: Annotation = { title: annotationTitle(report, finding, titleCharacters), ...finding.location };
    log[level](annotationMessage(finding, messageCharacters), annotation);
  }
  const more = own.length - shown.length;
  if (more > 0)
    log[level](`… and ${formatCount(more)} more: see the step summary or the JSON report.`, {
      title: report.checkName,
    });
}

/**
 * Annotations through the log. What is beyond the limit of a level is dropped without a word, so the last one says how many
 * more there are.
 */
export function annotationsSink(log: Log, limits: AnnotationLimits): Sink {
  return {
    id: 'annotations',
    publish(report) {
      const findings = rankFindings(report);
      for (const level of levels) writeLevel(report, findings, level, log, limits);
      return Promise.resolve([]);
    },
  };
}
