import { type Cell, quotedParts, type Table } from '../../../core/render/document.ts';
import { formatCount, formatDuration } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { whyOf } from '../judge/scanners.ts';
import type { SourceResult } from '../source.ts';
import { tableOf } from './tables.ts';

const words: Readonly<Record<SourceResult['status'], string>> = {
  completed: 'completed',
  incomplete: 'not everything',
  failed: 'failed',
  'not-run': 'not run',
};

const order = ['failed', 'incomplete', 'completed', 'not-run'] as const;

/** What ran, in which version, what it looked at, by data of which day, and what it did not look at. Trouble first. */
export function scannersTable({ sources }: Pick<ScanFacts, 'sources'>): Table {
  const sorted = [...sources].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const columns = [
    { title: 'Scanner' },
    { title: 'Result' },
    { title: 'Version' },
    { title: 'Looked at' },
    { title: 'Findings', align: 'right' as const },
    { title: 'Remarks' },
    { title: 'Took', align: 'right' as const },
  ];
  return tableOf(columns, sorted, rowOf, 100);
}

function rowOf(source: SourceResult): readonly Cell[] {
  const { title, status, tool, scanned, findings, durationMs } = source;
  const ran = status !== 'not-run';
  return [
    title,
    words[status],
    tool.version ?? (ran ? 'unknown' : ''),
    status === 'completed' || status === 'incomplete' ? (scanned ?? '') : '',
    status === 'failed' ? 'unknown' : ran ? formatCount(findings.length) : '',
    quotedParts(remarksOn(source)),
    ran ? formatDuration(durationMs) : '',
  ];
}

function remarksOn(source: SourceResult): string {
  const data = source.data.map(({ name, date }) => `${name} of ${date.toISOString().slice(0, 10)}.`);
  const trouble =
    source.status === 'completed' ? [] : [source.status === 'not-run' ? (source.why ?? '') : whyOf(source)];
  const fix =
    source.status === 'failed' || source.status === 'incomplete' ? (source.fix ?? source.gaps[0]?.fix) : undefined;
  return [...trouble, ...(fix === undefined ? [] : [fix]), ...data].filter((text) => text !== '').join(' ');
}

/** Everything that nobody looked at, in words. */
export function notTested({ sources }: Pick<ScanFacts, 'sources'>): readonly string[] {
  return sources.flatMap((source) => {
    if (source.status === 'not-run' || source.status === 'failed') {
      return [`${source.title}: ${source.status === 'failed' ? whyOf(source) : (source.why ?? 'not run.')}`];
    }
    return source.gaps.map(({ what, why }) => `${source.title}: ${what} (${why.replace(/\.$/, '')}).`);
  });
}
