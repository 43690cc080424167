import { detailSteps } from '../../../core/render/detail.ts';
import { markdownChapter, markdownTable } from '../../../core/render/markdown-blocks.ts';
import { markdownProse, markdownText } from '../../../core/render/markdown-text.ts';
import { outcomeWords } from '../../../core/render/outcome-words.ts';
import type { ComplianceReport } from './compliance-report.ts';

/** The compliance report as one Markdown file. */
export function renderComplianceMarkdown({ outcome, title, lead, facts, sections }: ComplianceReport): string {
  const [detail] = detailSteps;
  const rows = facts.map(([name, value]) => [markdownText(name, 60, 'cell'), markdownText(value, 200, 'cell')]);
  const parts = [
    `# Security compliance report: ${outcomeWords[outcome].emoji} ${markdownText(title, 200, 'line')}`,
    markdownProse(lead, 400, 'line'),
    markdownTable([{ title: 'About' }, { title: '' }], rows, 0),
    ...sections.map((section) => markdownChapter(section, detail, 2)),
  ];
  return `${parts.join('\n\n')}\n`;
}
