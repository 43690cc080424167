import { type Cell, quotedParts, type Table } from '../../../core/render/document.ts';
import type { ScanFacts, Suppression, TriagedFinding } from '../facts.ts';
import { tableOf } from './tables.ts';
import { nameOf } from './words.ts';

const words: Readonly<Record<Suppression['by'], string>> = {
  ignore: 'policy',
  baseline: 'baseline',
  vex: 'VEX',
  'inline-comment': 'comment beside it',
  tool: 'the tool’s own settings',
};

/** Findings that do not count because something accepts them. */
export function acceptedFindings({ findings }: Pick<ScanFacts, 'findings'>): readonly TriagedFinding[] {
  return findings.filter(({ suppressed }) => suppressed !== undefined);
}

/** Which findings are accepted, by what, why, by whom and how long. */
export function acceptedTable(facts: Pick<ScanFacts, 'findings'>, maximum?: number): Table {
  const columns = ['Severity', 'Finding', 'Place', 'Accepted by', 'Reason', 'Owner', 'Last day'].map((title) => ({
    title,
  }));
  return tableOf(columns, acceptedFindings(facts), rowOf, maximum);
}

function rowOf(finding: TriagedFinding): readonly Cell[] {
  const { severity, location, suppressed } = finding;
  return [
    { kind: 'severity', severity },
    quotedParts(nameOf(finding)),
    location === undefined ? '' : { kind: 'location', ...location },
    suppressed === undefined ? '' : words[suppressed.by],
    quotedParts(suppressed?.reason ?? ''),
    suppressed?.owner ?? '',
    suppressed?.expires ?? '',
  ];
}
