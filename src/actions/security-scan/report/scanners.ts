import { categories } from '../../../core/model/security-finding.ts';
import { type Block, type Cell, quotedParts, type Table } from '../../../core/render/document.ts';
import { formatCount, formatDuration } from '../../../core/render/metric-format.ts';
import type { ScanFacts } from '../facts.ts';
import { lookAt } from '../judge/looked.ts';
import { whyOf } from '../judge/scanners.ts';
import type { SourceResult } from '../source.ts';
import { tableOf } from './tables.ts';
import { categoryTitles } from './words.ts';

const words: Readonly<Record<SourceResult['status'], string>> = {
  completed: 'completed',
  incomplete: 'not everything',
  failed: 'failed',
  'not-run': 'not run',
};

const order = ['failed', 'incomplete', 'completed', 'not-run'] as const;

type Sources = Pick<ScanFacts, 'sources'>;

/**
 * What ran, what it looked at and how long, by data of which day, and what it did not look at, trouble first. What
 * did not run is told by `notTested`. `brief` has remarks below the table, so that it is narrow enough for a terminal.
 */
export function scannersBlocks({ sources }: Sources, detail: 'brief' | 'full'): readonly Block[] {
  const sorted = [...sources].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const ran = sorted.filter(({ status }) => status !== 'not-run');
  const remarks = ran.map((source) => `${source.title}: ${remarksOn(source)}`).filter((text) => !text.endsWith(': '));
  const items = detail === 'brief' ? remarks : [];
  return [
    ran.length === 0
      ? { kind: 'paragraph', content: 'No scanner ran.' }
      : ranTable(ran, detail === 'full' && remarks.length > 0, detail),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: items.map(quotedParts) }]),
  ];
}

function ranTable(ran: readonly SourceResult[], hasRemarks: boolean, detail: 'brief' | 'full'): Table {
  const columns = [
    { title: 'Scanner' },
    ...(detail === 'full' ? [{ title: 'Version' }] : []),
    { title: 'Result' },
    { title: 'Looked at' },
    { title: 'Findings', align: 'right' as const },
    ...(hasRemarks ? [{ title: 'Remarks' }] : []),
  ];
  const rowOf = (source: SourceResult): readonly Cell[] => [
    source.title,
    ...(detail === 'full' ? [source.tool.version ?? 'unknown'] : []),
    words[source.status],
    lookedAt(source),
    source.status === 'failed' ? 'unknown' : formatCount(source.findings.length),
    ...(hasRemarks ? [quotedParts(remarksOn(source))] : []),
  ];
  return tableOf(columns, ran, rowOf, 100);
}

/** `24 files in 0.3 s`: scanners of files share one pass, and so its time. */
function lookedAt({ status, scanned = '', durationMs }: SourceResult): string {
  const time = formatDuration(durationMs);
  if (status === 'failed') return `ended after ${time}`;
  return scanned === '' ? `done in ${time}` : `${scanned} in ${time}`;
}

function remarksOn(source: SourceResult): string {
  const data = source.data.map(({ name, date }) => `${name} of ${date.toISOString().slice(0, 10)}.`);
  const trouble = source.status === 'completed' ? [] : [whyOf(source)];
  const fix =
    source.status === 'failed' || source.status === 'incomplete' ? (source.fix ?? source.gaps[0]?.fix) : undefined;
  return [...trouble, ...(fix === undefined ? [] : [fix]), ...data].filter((text) => text !== '').join(' ');
}

/** How adapters say that a tool is not there. */
const absent = /^\S+ is not installed or not on PATH\.$/;

/** Why scanners did not run, with those of which it is true. */
function notRunReasons(sources: readonly SourceResult[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { status, title, why = 'No reason is known.' } of sources) {
    if (status !== 'not-run') continue;
    const reason = absent.test(why) ? 'Not installed, or not on PATH.' : why;
    const titles = byReason.get(reason);
    if (titles === undefined) byReason.set(reason, [title]);
    else titles.push(title);
  }
  return [...byReason].map(([reason, titles]) => `${titles.join(', ')}: ${reason}`);
}

/** Everything that nobody looked at, in words: what failed, what is missing of the others, and what no scanner is there for. */
export function notTested({ sources }: Sources): readonly string[] {
  const broken = sources
    .filter(({ status }) => status === 'failed')
    .map((source) => `${source.title}: ${whyOf(source)}`);
  const gaps = sources
    .filter(({ status }) => status !== 'failed' && status !== 'not-run')
    .flatMap(({ title, gaps }) => gaps.map(({ what, why }) => `${title}: ${what} (${why.replace(/\.$/, '')}).`));
  const unseen = categories.filter((category) => lookAt({ sources }, [category]) === 'not');
  return [
    ...broken,
    ...gaps,
    ...(unseen.length === 0 ? [] : [`No scanner looked at: ${unseen.map((one) => categoryTitles[one]).join(', ')}.`]),
    ...notRunReasons(sources),
  ];
}
