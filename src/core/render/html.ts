import type { Condition } from '../model/condition.ts';
import type { Metric } from '../model/metric.ts';
import type { Report } from '../model/report.ts';
import { chaptersOf, quotedParts } from './document.ts';
import { type JudgedFinding, judgedFindings } from './findings.ts';
import {
  conclusionRemark,
  conditionTitle,
  headlineOf,
  orderedConditions,
  othersOf,
  outcomeCounts,
} from './headline.ts';
import { htmlList, htmlMore, htmlRowLimit, htmlSection, htmlTable, htmlTextLimit } from './html-blocks.ts';
import { htmlPage } from './html-page.ts';
import { htmlCell, htmlCode, htmlOutcome, htmlProse, htmlText } from './html-text.ts';
import { formatCount, formatDelta, formatDuration, formatValue } from './metric-format.ts';
import { outcomeWords } from './outcome-words.ts';

function verdictOf(report: Report): string {
  const headline = headlineOf(report);
  const remark = conclusionRemark(report);
  const fact = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const facts = [
    fact('Conditions', outcomeCounts(report)),
    ...(report.environment === undefined
      ? []
      : [
          fact(
            'Environment',
            `${htmlCode(report.environment.name, 60)} <span class="muted">${htmlText(report.environment.why, 200)}</span>`,
          ),
        ]),
    ...(report.commit === undefined ? [] : [fact('Commit', htmlCode(report.commit.slice(0, 12), 12))]),
    fact(
      'Started',
      `<time datetime="${report.startedAt.toISOString()}">${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`,
    ),
    fact('Took', formatDuration(report.durationMs)),
  ];
  return `<header class="verdict ${headline.outcome}">
<h1><span aria-hidden="true">${outcomeWords[headline.outcome].mark}</span> ${htmlText(headline.verdict, 200)}</h1>
<p class="reason">${htmlProse(headline.reason, 400)}${othersOf(headline)}</p>
${remark === undefined ? '' : `<p>${remark}</p>\n`}<dl class="facts">
${facts.join('\n')}
</dl>
</header>`;
}

/** A figure that says its own name where the table is too narrow for columns. */
function figureCell(name: string, text: string): string {
  return text === '' ? '<td></td>' : `<td data-name="${name}">${htmlText(text, htmlTextLimit)}</td>`;
}

function conditionRow(condition: Condition): string {
  const fix =
    condition.fix === undefined || condition.outcome === 'pass'
      ? ''
      : `<p class="fix">${htmlProse(condition.fix, htmlTextLimit)}</p>`;
  return `<tr><td>${htmlOutcome(condition.outcome)}</td><th scope="row">${htmlText(conditionTitle(condition), htmlTextLimit)}</th>${figureCell('expected', condition.expected)}${figureCell('actual', condition.actual)}<td>${htmlProse(condition.reason, htmlTextLimit)}${fix}</td></tr>`;
}

function conditionsOf(report: Report): string {
  const conditions = orderedConditions(report);
  if (conditions.length === 0) return '';
  const shown = conditions.slice(0, htmlRowLimit);
  const heads = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why, and how to mend it'];
  return `<section class="card"><h2>Conditions</h2>
<table class="stack"><caption>Conditions and their outcomes</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${shown.map(conditionRow).join('\n')}
</tbody></table>
${htmlMore(conditions.length - shown.length)}</section>`;
}

function metricCard(metric: Metric): string {
  const delta = formatDelta(metric);
  const baseline =
    metric.baseline === undefined ? '' : `<div class="muted">was ${formatValue(metric.baseline, metric.unit)}</div>`;
  const change = delta === undefined ? '' : `<div class="change">${delta}</div>`;
  const source = metric.source === undefined ? '' : `<div class="muted">${htmlText(metric.source, 200)}</div>`;
  return `<li><div class="name">${htmlText(metric.title, 200)}</div><div class="figure">${formatValue(metric.value, metric.unit)}</div>${change}${baseline}${source}</li>`;
}

function metricsOf(report: Report): string {
  if (report.metrics.length === 0) return '';
  const shown = report.metrics.slice(0, htmlRowLimit);
  return `<section class="card"><h2>Metrics</h2>
<ul class="metrics">
${shown.map(metricCard).join('\n')}
</ul>
${htmlMore(report.metrics.length - shown.length)}</section>`;
}

function findingRow({ finding }: JudgedFinding): readonly string[] {
  return [
    `<span class="pill ${finding.severity}">${finding.severity}</span>`,
    finding.location === undefined ? '' : htmlCell({ kind: 'location', ...finding.location }, htmlTextLimit),
    htmlText(finding.message, htmlTextLimit),
    htmlCode(finding.rule, 200),
  ];
}

function findingsOf(report: Report): string {
  const findings = judgedFindings(report);
  if (findings.length === 0) return '';
  const shown = findings.slice(0, htmlRowLimit).map(findingRow);
  const columns = ['Severity', 'Place', 'Finding', 'Rule'].map((title) => ({ title }));
  const table = htmlTable('Findings, worst first', columns, shown, findings.length - shown.length);
  return `<details class="card"><summary><h2>All findings (${formatCount(findings.length)})</h2></summary>\n${table}\n</details>`;
}

/** The report as one HTML file that needs no network and no script. Tables stop at 500 rows and say how many more there are. */
export function renderHtml(report: Report): string {
  const headline = headlineOf(report);
  const notes =
    report.notes.length === 0
      ? ''
      : `<section class="card"><h2>Notes</h2>\n${htmlList(report.notes.map(quotedParts))}</section>`;
  const chapters = chaptersOf(report.sections);
  const sections = chapters.flatMap(({ part, sections }) => [
    ...(part === undefined ? [] : [`<h2 class="part">${htmlText(part, 200)}</h2>`]),
    ...sections.map((section) => htmlSection(section)),
  ]);
  const findings = findingsOf(report);
  const isOfParts = chapters.at(-1)?.part !== undefined;
  const main = [
    conditionsOf(report),
    metricsOf(report),
    ...(isOfParts ? [findings, ...sections] : [...sections, findings]),
    notes,
  ];
  return htmlPage({
    title: `${outcomeWords[headline.outcome].mark} ${htmlText(headline.verdict, 200)}`,
    header: verdictOf(report),
    main,
    footer: `Made by the ${htmlCode(report.action, 60)} action of vetnet-actions.`,
  });
}
