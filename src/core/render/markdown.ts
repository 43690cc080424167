import { shortCommit } from '../model/commit.ts';
import type { Condition } from '../model/condition.ts';
import type { Metric } from '../model/metric.ts';
import type { Report } from '../model/report.ts';
import { type Budget, fitDetail } from './budget.ts';
import type { Detail } from './detail.ts';
import { chaptersOf, quotedParts } from './document.ts';
import { judgedFindings } from './findings.ts';
import {
  conclusionRemark,
  conditionTitle,
  headlineOf,
  orderedConditions,
  othersOf,
  outcomeCounts,
  sentenceOf,
  skippedReason,
} from './headline.ts';
import { leftOut, markdownList, markdownSection, markdownTable } from './markdown-blocks.ts';
import { markdownCell, markdownCode, markdownProse, markdownText } from './markdown-text.ts';
import { formatCount, formatDelta, formatDuration, formatValue } from './metric-format.ts';
import { outcomeWords } from './outcome-words.ts';

/** Verdict in words, and the reason that matters most. */
function markdownHeadline(report: Report, detail: Detail): string {
  const headline = headlineOf(report);
  const { emoji } = outcomeWords[headline.outcome];
  if (detail.verdict === 'counts') return `## ${emoji} ${markdownText(headline.verdict, 60, 'line')}`;
  const text = markdownProse(sentenceOf(headline), Math.min(detail.text + 100, 400), 'line');
  return `## ${emoji} ${text}${othersOf(headline)}`;
}

/** Counts, environment, commit and duration on one line. */
function markdownFacts(report: Report, detail: Detail): string {
  const facts = [`<strong>${outcomeCounts(report)}</strong>`];
  if (detail.verdict === 'counts') return facts.join('');
  if (report.environment !== undefined) facts.push(`environment ${markdownCode(report.environment.name, 60, 'line')}`);
  if (report.commit !== undefined) facts.push(`commit ${markdownCode(shortCommit(report.commit), 7, 'line')}`);
  facts.push(formatDuration(report.durationMs));
  const remark = conclusionRemark(report);
  return remark === undefined ? facts.join(' · ') : `${facts.join(' · ')}\n\n${remark}`;
}

/** Conditions in the order of their urgency. In a comment, which people are mailed, those that hold are folded. */
function conditionTable(conditions: readonly Condition[], detail: Detail, folding: SectionFolding): string {
  const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
  const holding = folding === 'always' ? judged.filter((condition) => condition.outcome === 'pass') : [];
  const open = judged.slice(0, judged.length - holding.length);
  const skipped = skippedConditions(conditions, detail);
  if (holding.length === 0) return joined([conditionRows(open, detail), skipped]);
  const title = holding.length === 1 ? '1 condition that holds' : `${formatCount(holding.length)} conditions that hold`;
  const folded = joined([conditionRows(holding, detail), skipped]);
  return joined([conditionRows(open, detail), `<details>\n<summary>${title}</summary>\n\n${folded}\n\n</details>`]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function conditionRows(conditions: readonly Condition[], detail: Detail): string {
  const shown = conditions.slice(0, detail.rows);
  const rows = shown.map((condition) => [
    markdownCell({ kind: 'outcome', outcome: condition.outcome }, detail.text, 'cell'),
    `<strong>${markdownText(conditionTitle(condition), detail.text, 'cell')}</strong>`,
    markdownText(condition.expected, detail.text, 'cell'),
    markdownText(condition.actual, detail.text, 'cell'),
    markdownProse(condition.reason, detail.text, 'cell'),
  ]);
  const columns = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why'].map((title) => ({ title }));
  return rows.length === 0 ? '' : markdownTable(columns, rows, conditions.length - shown.length);
}

function skippedConditions(conditions: readonly Condition[], detail: Detail): string {
  const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
  if (skipped.length === 0) return '';
  const shown = skipped.slice(0, Math.min(detail.rows, 20));
  const names = shown.map((condition) => markdownProse(skippedReason(condition), detail.text, 'line'));
  const more = skipped.length - shown.length;
  return `Skipped: ${names.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`;
}

/** What to do, each thing once with all the conditions that it mends. */
function mending(conditions: readonly Condition[], detail: Detail): string {
  const titles = new Map<string, string[]>();
  for (const condition of conditions) {
    const { outcome, fix } = condition;
    if (outcome === 'pass' || outcome === 'skipped' || fix === undefined) continue;
    titles.set(fix, [...(titles.get(fix) ?? []), conditionTitle(condition)]);
  }
  const items = [...titles].map(([fix, mended]) => [
    ...mended.flatMap((text, index) => [...(index === 0 ? [] : [', ']), { kind: 'strong' as const, text }]),
    ': ',
    ...quotedParts(fix),
  ]);
  return items.length === 0 ? '' : `### How to mend\n\n${markdownList(items, detail)}`;
}

function metricTable(metrics: readonly Metric[], detail: Detail): string {
  if (metrics.length === 0) return '';
  const shown = metrics.slice(0, detail.rows);
  const compared = shown.some((metric) => metric.baseline !== undefined);
  const sourced = shown.some((metric) => metric.source !== undefined);
  const columns = [
    { title: 'Metric' },
    { title: 'Value', align: 'right' as const },
    ...(compared
      ? [
          { title: 'Baseline', align: 'right' as const },
          { title: 'Change', align: 'right' as const },
        ]
      : []),
    ...(sourced ? [{ title: 'Source' }] : []),
  ];
  const rows = shown.map((metric) => [
    markdownText(metric.title, detail.text, 'cell'),
    `<strong>${formatValue(metric.value, metric.unit)}</strong>`,
    ...(compared
      ? [metric.baseline === undefined ? '' : formatValue(metric.baseline, metric.unit), formatDelta(metric) ?? '']
      : []),
    ...(sourced ? [markdownText(metric.source ?? '', detail.text, 'cell')] : []),
  ]);
  return `### Metrics\n\n${markdownTable(columns, rows, metrics.length - shown.length)}`;
}

function findingSection(report: Report, detail: Detail): string {
  const findings = judgedFindings(report);
  if (findings.length === 0) return '';
  const rows = findings
    .slice(0, detail.rows)
    .map(({ finding }) => [
      finding.severity,
      finding.location === undefined ? '' : { kind: 'location' as const, ...finding.location },
      finding.message,
      { kind: 'code' as const, text: finding.rule },
    ]);
  const columns = ['Severity', 'Place', 'Finding', 'Rule'].map((title) => ({ title }));
  const title = `All findings (${formatCount(findings.length)})`;
  return markdownSection(
    { title, blocks: [{ kind: 'table', columns, rows, more: findings.length - rows.length }] },
    detail,
    true,
  );
}

function notesOf(report: Report, detail: Detail): string {
  const environment =
    report.environment === undefined ? [] : [`Environment ${report.environment.name}: ${report.environment.why}`];
  const notes = [...report.notes, ...environment];
  return notes.length === 0 ? '' : `### Notes\n\n${markdownList(notes.map(quotedParts), detail)}`;
}

type SectionFolding = 'as-given' | 'always';

/** Headline, conditions and how to mend those that do not pass. */
export function markdownVerdict(report: Report, detail: Detail, folding: SectionFolding = 'as-given'): string {
  const conditions = orderedConditions(report);
  const parts = [markdownHeadline(report, detail), markdownFacts(report, detail)];
  if (detail.verdict === 'whole') parts.push(conditionTable(conditions, detail, folding), mending(conditions, detail));
  return joined(parts);
}

/** Metrics, sections, findings and notes. */
export function markdownDetails(report: Report, detail: Detail, folding: SectionFolding = 'as-given'): string {
  if (detail.verdict !== 'whole') return '';
  const metrics = metricTable(report.metrics, detail);
  if (detail.sections !== 'whole') return joined([metrics, leftOut(report.sections, detail)]);
  const chapters = chaptersOf(report.sections);
  const sections = chapters.flatMap(({ part, sections }) => [
    part === undefined ? '' : `### ${markdownText(part, 200, 'line')}`,
    ...sections.map((section) => markdownSection(section, detail, folding === 'always' || section.folded === true)),
  ]);
  const findings = findingSection(report, detail);
  // Below the heading of the last part they would look like that part's own.
  const ofWhole = chapters.at(-1)?.part === undefined ? [...sections, findings] : [findings, ...sections];
  return joined([metrics, ...ofWhole, notesOf(report, detail)]);
}

/** The whole report as GitHub-flavoured Markdown within the budget, ending with a line break. */
export function renderMarkdown(report: Report, budget: Budget): string {
  return fitDetail(budget, (detail) => {
    const parts = [markdownVerdict(report, detail), markdownDetails(report, detail)];
    return `${joined(parts)}\n`;
  });
}
