import type { Report } from '../model/report.ts';
import { formatCount } from '../render/metric-format.ts';
import type { Annotation, Log } from '../run/log.ts';
import {
  type AnnotationLevel,
  annotationMessage,
  annotationTitle,
  type RankedFinding,
  rankFindings,
} from './annotations.ts';
import type { Sink } from './sink.ts';

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

function annotationOf(report: Report, { finding }: RankedFinding): Annotation {
  return { title: annotationTitle(report, finding), ...finding.location };
}

function writeLevel(
  report: Report,
  findings: readonly RankedFinding[],
  level: AnnotationLevel,
  log: Log,
  max: number,
): void {
  const own = findings.filter((finding) => finding.level === level);
  const shown = own.slice(0, max - 1);
  for (const finding of shown) log[level](annotationMessage(finding.finding), annotationOf(report, finding));
  const more = own.length - shown.length;
  if (more > 0)
    log[level](`… and ${formatCount(more)} more: see the step summary or the JSON report.`, {
      title: report.checkName,
    });
}

/**
 * Annotations through the log. The runner keeps `maxPerLevel` (10 on GitHub) errors, warnings and notices of a step
 * and drops the rest without a word, so the last one of a level says how many more there are.
 */
export function annotationsSink(log: Log, options: { readonly maxPerLevel: number }): Sink {
  return {
    id: 'annotations',
    publish(report) {
      const findings = rankFindings(report);
      for (const level of levels) writeLevel(report, findings, level, log, options.maxPerLevel);
      return Promise.resolve([]);
    },
  };
}
