import { shortCommit } from '../model/commit.ts';
import type { Condition } from '../model/condition.ts';
import type { Metric } from '../model/metric.ts';
import type { Report } from '../model/report.ts';
import { displayWidth, fitWidth, padWidth, wrapWidth } from './display-width.ts';
import { fullTitle, type Section } from './document.ts';
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
import { formatCount, formatDelta, formatDuration, formatValue } from './metric-format.ts';
import { outcomeWords } from './outcome-words.ts';
import { terminalBlock } from './terminal-blocks.ts';
import type { TerminalPage } from './terminal-page.ts';
import { outcomeStyle, painter } from './terminal-text.ts';
import { visibleLine } from './visible-text.ts';
import { withoutCommands } from './workflow-commands.ts';

interface TerminalOptions {
  readonly colour: boolean;
  /** Width of the terminal in columns; text is laid out for 40 to 120. */
  readonly columns: number;
  /** Most rows of a table before `and n more`; 20 unless given. */
  readonly rows?: number;
}

const textLimit = 1000;
/** Most conditions of one outcome that are told one by one. */
const conditionLimit = 50;
/** Lines that fit on most screens. */
const screenLines = 40;

/** The page that a terminal of this width has. */
export function terminalPage(options: TerminalOptions): TerminalPage {
  const columns = Math.min(120, Math.max(40, options.columns));
  return { paint: painter(options.colour), columns, rows: options.rows ?? 20 };
}

function indented(text: string, indent: number, page: TerminalPage): readonly string[] {
  return wrapWidth(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);
}

/** Verdict in words with the main reason, then the counts. */
function headlineLines(report: Report, page: TerminalPage): readonly string[] {
  const headline = headlineOf(report);
  const style = outcomeStyle[headline.outcome];
  const said = visibleLine(sentenceOf(headline), textLimit) + othersOf(headline);
  const lines = wrapWidth(said, page.columns - 2);
  const facts = [outcomeCounts(report)];
  if (report.environment !== undefined) facts.push(`environment ${visibleLine(report.environment.name, 60)}`);
  if (report.commit !== undefined) facts.push(`commit ${visibleLine(shortCommit(report.commit))}`);
  facts.push(formatDuration(report.durationMs));
  const remark = conclusionRemark(report);
  return [
    ...lines.map((line, index) => {
      const mark = index === 0 ? outcomeWords[headline.outcome].mark : ' ';
      return page.paint(style, `${mark} ${page.paint('bold', line)}`);
    }),
    ...indented(facts.join(' · '), 2, page).map((line) => page.paint('dim', line)),
    ...(remark === undefined ? [] : indented(remark, 2, page)),
  ];
}

/** One condition; what would mend it is left out where the one above says the same. */
function conditionLines(
  condition: Condition,
  above: Condition | undefined,
  titleWidth: number,
  page: TerminalPage,
): readonly string[] {
  const { mark } = outcomeWords[condition.outcome];
  const style = outcomeStyle[condition.outcome];
  const title = visibleLine(conditionTitle(condition), textLimit);
  const figures = `${visibleLine(condition.actual, 200)} (expected ${visibleLine(condition.expected, 200)})`;
  const room = page.columns - 2;
  const joined = `${padWidth(title, titleWidth)}  ${figures}`;
  const first =
    displayWidth(joined) <= room
      ? [joined]
      : [...wrapWidth(title, room), ...wrapWidth(figures, room - 2).map((line) => `  ${line}`)];
  const lines = first.map((line, index) => (index === 0 ? `${page.paint(style, mark)} ${line}` : `  ${line}`));
  if (condition.outcome === 'pass') return lines;
  const reason = indented(visibleLine(condition.reason, textLimit), 4, page);
  const isSaid = condition.fix === undefined || condition.fix === above?.fix;
  const fix = isSaid ? [] : indented(`→ ${visibleLine(condition.fix ?? '', textLimit)}`, 4, page);
  return [...lines, ...(condition.reason === '' ? [] : reason), ...fix.map((line) => page.paint('cyan', line))];
}

function conditionList(report: Report, page: TerminalPage): readonly string[] {
  const conditions = orderedConditions(report);
  const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
  const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
  const shown = judged.slice(0, conditionLimit);
  const widths = shown.map((condition) => displayWidth(visibleLine(conditionTitle(condition), textLimit)));
  const titleWidth = Math.min(Math.floor(page.columns / 2), Math.max(0, ...widths));
  const lines = shown.flatMap((condition, index) => conditionLines(condition, shown[index - 1], titleWidth, page));
  if (judged.length > shown.length) lines.push(`… and ${formatCount(judged.length - shown.length)} more`);
  if (skipped.length > 0) {
    const names = skipped.slice(0, 10).map((condition) => visibleLine(skippedReason(condition), 200));
    const more = skipped.length > names.length ? ` and ${formatCount(skipped.length - names.length)} more` : '';
    const [first = '', ...rest] = wrapWidth(`skipped: ${names.join(', ')}${more}`, page.columns - 2);
    lines.push(...[`- ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => page.paint('dim', line)));
  }
  return lines;
}

function metricLines(metrics: readonly Metric[], page: TerminalPage): readonly string[] {
  if (metrics.length === 0) return [];
  const compared = metrics.some((metric) => metric.baseline !== undefined);
  const columns = [
    { title: 'Metric' },
    { title: 'Value', align: 'right' as const },
    ...(compared ? [{ title: 'Change', align: 'right' as const }] : []),
    { title: 'Source' },
  ];
  const rows = metrics.map((metric) => [
    metric.title,
    formatValue(metric.value, metric.unit),
    ...(compared ? [formatDelta(metric) ?? ''] : []),
    metric.source ?? '',
  ]);
  return terminalBlock({ kind: 'table', columns, rows }, page);
}

/** A section's lines without its title. */
export function sectionLines(section: Section, page: TerminalPage): readonly string[] {
  return section.blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...terminalBlock(block, page)]);
}

/** The compact verdict: headline, conditions with reason and mend, metrics, notes. Every line is safe in an Actions log. */
export function verdictLines(report: Report, page: TerminalPage): readonly string[] {
  const blocks = [
    headlineLines(report, page),
    conditionList(report, page),
    metricLines(report.metrics, page),
    report.notes
      .slice(0, page.rows)
      .flatMap((note) => wrapWidth(`note: ${visibleLine(note, textLimit)}`, page.columns)),
  ].filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines]).map(withoutCommands);
}

/** What the terminal leaves to the HTML report, by title. */
function foldedLines(report: Report, page: TerminalPage): readonly string[] {
  const titles = report.sections
    .filter((section) => section.folded === true)
    .map(({ title }) => visibleLine(title, 80));
  if (titles.length === 0) return [];
  const shown = titles.slice(0, 20);
  const more = titles.length > shown.length ? ` and ${formatCount(titles.length - shown.length)} more` : '';
  const lines = wrapWidth(`Also in the HTML report: ${shown.join(' · ')}${more}`, page.columns);
  return ['', ...lines.map((line) => page.paint('dim', line))];
}

/** The whole report for a terminal, ending with a line break. When it is long, the verdict stands again at its end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const page = terminalPage(options);
  const sections = report.sections
    .filter((section) => section.folded !== true)
    .flatMap((section) => [
      '',
      page.paint('bold', fitWidth(visibleLine(fullTitle(section), 200), page.columns)),
      ...sectionLines(section, page),
    ]);
  const lines = [...verdictLines(report, page), ...sections, ...foldedLines(report, page)];
  if (lines.length > screenLines) lines.push('', ...headlineLines(report, page));
  return `${lines.map(withoutCommands).join('\n')}\n`;
}
