import { type Severity, severities } from '../../../core/model/finding.ts';
import { categories } from '../../../core/model/security-finding.ts';
import type { Cell, Table } from '../../../core/render/document.ts';
import { formatCount } from '../../../core/render/metric-format.ts';
import type { ScanFacts, TriagedFinding } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import { type Look, lookAt } from '../judge/looked.ts';
import type { Demands } from '../judge.ts';
import { categoryTitles } from './words.ts';

/** How many findings count, by category and severity. What nobody looked at says so and is not 0. */
export function breakdown(facts: ScanFacts, demands: Pick<Demands, 'onlyNew'>): Table {
  const counted = countedFindings(facts, demands);
  const hasBase = facts.findings.some(({ isNew }) => isNew !== undefined);
  const columns = ['Kind', ...severities, ...(hasBase ? ['new'] : []), 'accepted'].map((title, index) => ({
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(index === 0 ? {} : { align: 'right' as const }),
  }));
  const rows = categories.map((category): readonly Cell[] => {
    const own = counted.filter((finding) => finding.category === category);
    const all = facts.findings.filter((finding) => finding.category === category);
    const look = lookAt(facts, [category]);
    const cells = severities.map((severity) => cellOf(own, severity, look));
    const fresh = own.filter(({ isNew }) => isNew === true).length;
    const accepted = all.filter(({ suppressed }) => suppressed !== undefined).length;
    return [
      categoryTitles[category],
      ...cells,
      ...(hasBase ? [fresh === 0 && look !== 'whole' ? '' : formatCount(fresh)] : []),
      accepted === 0 ? '' : formatCount(accepted),
    ];
  });
  return { kind: 'table', columns, rows };
}

function cellOf(own: readonly TriagedFinding[], severity: Severity, look: Look): Cell {
  const count = own.filter((finding) => finding.severity === severity).length;
  if (count > 0) return { kind: 'strong', text: formatCount(count) };
  return look === 'whole' ? '0' : look === 'not' ? 'not tested' : 'unknown';
}
