import type { Block, Cell, Section, Table } from '../../../core/render/document.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import { lookAt } from '../judge/looked.ts';
import type { Demands } from '../judge.ts';
import { acceptedFindings } from './accepted.ts';
import { type Area, areas, type Framework, frameworkTitles, recordControls } from './frameworks.ts';

/** Which controls the results support evidence for, one table per framework. */
export function controlSections(
  facts: ScanFacts,
  demands: Pick<Demands, 'onlyNew'>,
  frameworks: readonly Framework[],
): readonly Section[] {
  return frameworks.map((framework) => {
    const { title, scope } = frameworkTitles[framework];
    const blocks: readonly Block[] = [
      {
        kind: 'paragraph',
        content: `Each row supports evidence for the controls it names. It is no statement that they are met. ${scope}`,
      },
      controlTable(facts, demands, framework),
    ];
    return { title: `Controls: ${title}`, blocks };
  });
}

function controlTable(facts: ScanFacts, demands: Pick<Demands, 'onlyNew'>, framework: Framework): Table {
  const columns = ['Area', 'Supports evidence for', 'Result', 'Scanners'].map((title) => ({ title }));
  const rows = areas
    .filter(({ controls }) => controls[framework].length > 0)
    .map((area): readonly Cell[] => [
      area.title,
      area.controls[framework].join(', '),
      resultOf(area, facts, demands),
      scannersOf(area, facts),
    ]);
  const accepted = acceptedFindings(facts).length;
  const record: readonly Cell[] = [
    'Accepted findings with reasons; this report',
    recordControls[framework].join(', '),
    `${countOf(accepted, 'accepted finding')} on record`,
    '',
  ];
  return { kind: 'table', columns, rows: recordControls[framework].length > 0 ? [...rows, record] : rows };
}

function resultOf(area: Area, facts: ScanFacts, demands: Pick<Demands, 'onlyNew'>): string {
  const found = countedFindings(facts, demands).filter((finding) => area.concerns(finding)).length;
  const look = lookAt(facts, area.categories);
  if (found > 0)
    return look === 'whole' ? countOf(found, 'finding') : `${countOf(found, 'finding')}; not all was tested`;
  return look === 'whole' ? 'no finding' : look === 'not' ? 'not tested' : 'none known; not all was tested';
}

function scannersOf(area: Area, { sources }: ScanFacts): string {
  const ran = sources.filter(
    (source) =>
      (source.status === 'completed' || source.status === 'incomplete') &&
      lookAt({ sources: [source] }, area.categories) !== 'not',
  );
  return ran.map(({ title }) => title).join(', ');
}
