import type { Block, Cell, Section, Table } from '../../../core/render/document.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { countedFindings } from '../judge/counted.ts';
import { type Look, lookAt } from '../judge/looked.ts';
import type { Demands } from '../judge.ts';
import { acceptedFindings } from './accepted.ts';
import { type Area, areas, type Framework, frameworkTitles, recordControls } from './frameworks.ts';

/** Which controls the results support evidence for, one table per framework. */
export function controlSections(
  facts: ScanFacts,
  demands: Pick<Demands, 'onlyNew'>,
  frameworks: readonly Framework[],
): readonly Section[] {
  const results = frameworks.length === 0 ? [] : resultsOf(facts, demands);
  return frameworks.map((framework) => {
    const { title, scope } = frameworkTitles[framework];
    const blocks: readonly Block[] = [
      {
        kind: 'paragraph',
        content: `Each row supports evidence for the controls it names. It is no statement that they are met. ${scope}`,
      },
      controlTable(facts, results, framework),
    ];
    return { title: `Controls: ${title}`, blocks };
  });
}

function controlTable(facts: ScanFacts, results: readonly AreaResult[], framework: Framework): Table {
  const columns = ['Area', 'Supports evidence for', 'Result', 'Scanners'].map((title) => ({ title }));
  const rows = results
    .filter(({ area }) => area.controls[framework].length > 0)
    .map(({ area, words, scanners }): readonly Cell[] => [
      area.title,
      area.controls[framework].join(', '),
      words,
      scanners,
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

/** What was found in an area, and who looked. */
interface AreaResult {
  readonly area: Area;
  readonly words: string;
  readonly scanners: string;
}

function resultsOf(facts: ScanFacts, demands: Pick<Demands, 'onlyNew'>): readonly AreaResult[] {
  const counted = countedFindings(facts, demands);
  return areas.map((area) => {
    const found = counted.filter((finding) => area.concerns(finding)).length;
    return { area, words: wordsOf(found, lookAt(facts, area.categories)), scanners: scannersOf(area, facts) };
  });
}

function wordsOf(found: number, look: Look): string {
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
