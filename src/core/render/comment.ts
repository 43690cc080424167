import type { Report } from '../model/report.ts';
import { fitDetail } from './budget.ts';
import { detailSteps } from './detail.ts';
import { markdownDetails, markdownVerdict } from './markdown.ts';

/** A comment is mailed to people: it starts shorter than the step summary, which holds the rest. */
const commentSteps = detailSteps.filter((detail) => detail.rows <= 50);

/**
 * The report as the body of a sticky comment of at most `maxCharacters` (UTF-16 units), all sections folded, and the conditions that hold.
 * `marker` is an HTML comment by which the publisher finds its own comment again; it stands first.
 */
export function renderComment(
  report: Report,
  options: { readonly maxCharacters: number; readonly marker: string },
): string {
  const start = `${options.marker}\n`;
  const budget = { maximum: options.maxCharacters - start.length, unit: 'characters' } as const;
  const body = fitDetail(
    budget,
    (detail) => {
      const parts = [markdownVerdict(report, detail, 'always'), markdownDetails(report, detail, 'always')];
      return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    },
    commentSteps,
  );
  return `${start}${body}`;
}
