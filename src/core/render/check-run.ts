import type { Report } from '../model/report.ts';
import { fitDetail } from './budget.ts';
import { headlineOf, othersOf, sentenceOf } from './headline.ts';
import { markdownDetails, markdownVerdict } from './markdown.ts';
import { clip, visibleLine } from './visible-text.ts';

/** What a check run shows: a plain title, and two texts in Markdown. */
export interface CheckRunOutput {
  /** Plain text on one line. */
  readonly title: string;
  /** Verdict, conditions and how to mend. */
  readonly summary: string;
  /** Metrics, sections, findings and notes; absent when there are none. */
  readonly text?: string;
}

/** Verdict and main reason on one line of plain text of at most `maximum` characters. */
export function plainHeadline(report: Report, maximum: number): string {
  const headline = headlineOf(report);
  const others = othersOf(headline);
  const said = visibleLine(sentenceOf(headline), Math.max(1, maximum - others.length));
  return clip(`${said}${others}`, maximum);
}

/** The report for a check run; summary and text have at most `textCharacters` (UTF-16 units) each. */
export function renderCheckRun(
  report: Report,
  limits: { readonly titleCharacters: number; readonly textCharacters: number },
): CheckRunOutput {
  const budget = { maximum: limits.textCharacters, unit: 'characters' } as const;
  const text = fitDetail(budget, (detail) => markdownDetails(report, detail));
  return {
    title: plainHeadline(report, limits.titleCharacters),
    summary: fitDetail(budget, (detail) => markdownVerdict(report, detail)),
    ...(text === '' ? {} : { text }),
  };
}
