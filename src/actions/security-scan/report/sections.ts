import { type Cell, quotedParts, type Section } from '../../../core/render/document.ts';
import type { ScanFacts, TriagedFinding } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import type { Demands } from '../judge.ts';
import { acceptedFindings, acceptedTable } from './accepted.ts';
import { breakdown } from './breakdown.ts';
import { controlSections } from './control-map.ts';
import type { Framework } from './frameworks.ts';
import { remediationTable } from './remediation.ts';
import { reviewSection } from './review-section.ts';
import { notTested, scannersBlocks } from './scanners.ts';
import { tableOf } from './tables.ts';
import { nameOf } from './words.ts';

/** Findings that are shown before the reader opens all of them. */
const top = 10;

/** What stands below the conditions in summary, comment, log and terminal. */
export function reportSections(
  facts: ScanFacts,
  demands: Demands,
  frameworks: readonly Framework[],
): readonly Section[] {
  const counted = countedFindings(facts, demands);
  const accepted = acceptedFindings(facts);
  const old = demands.onlyNew
    ? facts.findings.filter(({ isNew, suppressed }) => isNew === false && suppressed === undefined)
    : [];
  const gaps = notTested(facts);
  return [
    ...reviewSection(facts, demands),
    ...(counted.length === 0
      ? []
      : [
          { title: 'What to mend first', blocks: [remediationTable(counted, top)] },
          { title: 'Most urgent findings', blocks: [findingsTable(counted, 'brief', top)] },
        ]),
    { title: 'Findings by kind', blocks: [breakdown(facts, demands)] },
    { title: 'Scanners', blocks: scannersBlocks(facts, 'brief') },
    ...(gaps.length === 0
      ? []
      : [{ title: 'Not tested', folded: true, blocks: [{ kind: 'list' as const, items: gaps.map(quotedParts) }] }]),
    ...(old.length === 0
      ? []
      : [{ title: 'Known findings that do not count', folded: true, blocks: [findingsTable(old, 'brief')] }]),
    ...(accepted.length === 0 ? [] : [{ title: 'Accepted findings', folded: true, blocks: [acceptedTable(facts)] }]),
    ...controlSections(facts, demands, frameworks).map((section) => ({ ...section, folded: true })),
  ];
}

/** Findings with their places, the most urgent first; `full` with the fix, which beside the acts to mend is said already. */
export function findingsTable(findings: readonly TriagedFinding[], detail: 'brief' | 'full', maximum?: number) {
  const hasFix = detail === 'full';
  const hasBase = findings.some(({ isNew }) => isNew !== undefined);
  const columns = [
    { title: 'Severity' },
    { title: 'Finding' },
    { title: 'Place' },
    ...(hasFix ? [{ title: 'Fix' }] : []),
    { title: 'Found by' },
    ...(hasBase ? [{ title: 'New' }] : []),
  ];
  const rowOf = (finding: TriagedFinding): readonly Cell[] => [
    { kind: 'severity', severity: finding.severity },
    wordsOf(finding),
    finding.location === undefined ? '' : { kind: 'location', ...finding.location },
    ...(hasFix ? [quotedParts(finding.fix ?? '')] : []),
    finding.tools.join(', '),
    ...(hasBase ? [finding.isNew === true ? 'yes' : finding.isNew === false ? 'no' : ''] : []),
  ];
  return tableOf(columns, findings, rowOf, maximum);
}

function wordsOf(finding: TriagedFinding): Cell {
  const { redacted, vulnerability, commit } = finding;
  const remarks = [
    ...(redacted === undefined ? [] : [redacted]),
    ...(vulnerability?.knownExploited === true ? ['known to be exploited'] : []),
    ...(vulnerability?.epss === undefined ? [] : [`EPSS ${(vulnerability.epss * 100).toFixed(1)}%`]),
    ...(vulnerability?.scope === 'development' ? ['development only'] : []),
    ...(commit === undefined ? [] : [`in commit ${commit.slice(0, 7)}`]),
  ];
  const name = quotedParts(nameOf(finding));
  return remarks.length === 0 ? name : [...name, ` — ${remarks.join(', ')}`];
}
