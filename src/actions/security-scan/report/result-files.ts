import type { Report } from '../../../core/model/report.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import { renderSarif } from '../../../core/render/sarif.ts';
import type { SarifRun, SarifSetting } from '../../../core/render/sarif-model.ts';
import type { ResultFile } from '../../../core/run/action-run.ts';
import { sarifLimits, sarifResultsKept } from '../../../systems/github/limits.ts';
import type { ScanFacts, TriagedFinding } from '../facts.ts';
import { whyOf } from '../judge/scanners.ts';
import type { Demands } from '../judge.ts';
import type { ReportSetting } from '../report.ts';
import type { SourceResult } from '../source.ts';
import { fingerprintKey } from '../triage/fingerprint.ts';
import { renderComplianceMarkdown } from './compliance-markdown.ts';
import { renderCompliancePage } from './compliance-page.ts';
import { complianceReport } from './compliance-report.ts';

/** Files beside the report: the compliance report, SARIF, and the bill of materials where there is one. */
export function resultFiles(facts: ScanFacts, demands: Demands, setting: ReportSetting): readonly ResultFile[] {
  const { sbom } = setting;
  const compliance = (report: Report) => complianceReport(facts, demands, setting, report);
  return [
    {
      name: 'compliance.html',
      title: 'compliance report',
      output: 'html-path',
      content: (report) => renderCompliancePage(compliance(report)),
    },
    {
      name: 'compliance.md',
      title: 'compliance report in Markdown',
      content: (report) => renderComplianceMarkdown(compliance(report)),
    },
    {
      name: 'results.sarif',
      title: 'SARIF',
      output: 'sarif-path',
      content: (report) => renderSarif(sarifRuns(facts), sarifSetting(report, setting), sarifLimits),
    },
    ...(sbom === undefined
      ? []
      : [
          { name: 'sbom.cdx.json', title: 'bill of materials', output: 'sbom-path', content: () => sbom.cycloneDx },
          { name: 'sbom.spdx.json', title: 'bill of materials as SPDX', content: () => sbom.spdx },
        ]),
  ];
}

/** One run per tool that looked, or was to look; findings that count before those that are accepted. */
function sarifRuns({ sources, findings }: ScanFacts): readonly SarifRun[] {
  const byTool = new Map<string, { sources: SourceResult[]; counted: TriagedFinding[]; accepted: TriagedFinding[] }>();
  const entryOf = (id: string) => {
    const entry = byTool.get(id) ?? { sources: [], counted: [], accepted: [] };
    byTool.set(id, entry);
    return entry;
  };
  for (const source of sources) if (source.status !== 'not-run') entryOf(source.tool.id).sources.push(source);
  for (const finding of findings) {
    const entry = entryOf(finding.tools[0] ?? finding.tool);
    if (finding.suppressed === undefined) entry.counted.push(finding);
    else entry.accepted.push(finding);
  }
  const runs = [...byTool].map(([id, entry]): SarifRun => {
    // A report of others bears the name of its file.
    const own = entry.sources.find((source) => source.id === id);
    const version = entry.sources.find(({ tool }) => tool.version !== undefined)?.tool.version;
    return {
      tool: { id, title: own?.title ?? id, ...(version === undefined ? {} : { version }) },
      completed: entry.sources.every(({ status }) => status !== 'failed'),
      notices: entry.sources.flatMap(noticesOf),
      findings: [...entry.counted, ...entry.accepted],
    };
  });
  // Where there are more than are taken, those that found something stay apart.
  return runs.sort((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0));
}

/** That code scanning keeps fewer results than there are. */
export function sarifNotes(facts: ScanFacts): readonly string[] {
  return sarifRuns(facts)
    .filter(({ findings }) => findings.length > sarifResultsKept)
    .map(({ tool, findings }) => {
      const written = Math.min(findings.length, sarifLimits.resultsPerRun);
      return `${tool.title} has ${countOf(findings.length, 'finding')}: the SARIF file holds the ${formatCount(written)} that matter most, and code scanning keeps ${formatCount(sarifResultsKept)} of them.`;
    });
}

function noticesOf(source: SourceResult): SarifRun['notices'] {
  const { status, title, gaps } = source;
  if (status === 'failed') return [{ level: 'error', text: `${title}: ${whyOf(source)}` }];
  return gaps.map(({ what, why }) => ({ level: 'warning', text: `${what} was not looked at: ${why}` }));
}

function sarifSetting({ checkName, commit, startedAt, durationMs }: Report, { context }: ReportSetting): SarifSetting {
  const { repository, serverUrl, branch } = context;
  return {
    category: checkName,
    fingerprintKey,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + durationMs),
    ...(repository === undefined ? {} : { repository: `${serverUrl}/${repository.owner}/${repository.name}` }),
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
  };
}
