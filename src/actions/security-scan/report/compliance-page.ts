import { htmlSection } from '../../../core/render/html-blocks.ts';
import { htmlPage } from '../../../core/render/html-page.ts';
import { htmlProse, htmlText } from '../../../core/render/html-text.ts';
import { outcomeWords } from '../../../core/render/outcome-words.ts';
import type { ComplianceReport } from './compliance-report.ts';

/** The compliance report as one HTML file that needs no network and no script; nothing in it is folded, so that it prints whole. */
export function renderCompliancePage({ outcome, title, lead, facts, sections }: ComplianceReport): string {
  const { mark } = outcomeWords[outcome];
  const said = facts.map(
    ([name, value]) => `<div><dt>${htmlText(name, 60)}</dt><dd>${htmlText(value, 200)}</dd></div>`,
  );
  const header = `<header class="verdict ${outcome}">
<p class="muted">Security compliance report</p>
<h1><span aria-hidden="true">${mark}</span> ${htmlText(title, 200)}</h1>
<p class="reason">${htmlProse(lead, 400)}</p>
<dl class="facts">
${said.join('\n')}
</dl>
</header>`;
  const idOf = (at: number): string => `section-${at + 1}`;
  const links = sections.map((section, at) => `<li><a href="#${idOf(at)}">${htmlText(section.title, 200)}</a></li>`);
  const contents = `<nav class="card contents" aria-label="Contents"><h2>Contents</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
  return htmlPage({
    title: `Security compliance report: ${htmlText(title, 200)}`,
    header,
    main: [
      contents,
      ...sections.map((section, at) => htmlSection({ title: section.title, blocks: section.blocks }, idOf(at))),
    ],
    footer: 'Made by the security-scan action of vetnet-actions.',
  });
}
