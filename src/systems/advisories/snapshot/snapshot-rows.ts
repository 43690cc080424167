import { numberOf, textOf, textsOf, wrongShape } from '../../../readers/json/json-value.ts';
import type { Advisory, RangeEvent } from '../../../readers/osv/advisory.ts';
import { isAdvisoryId } from '../../../readers/osv/read-advisory.ts';
import type { SnapshotEntry } from './snapshot.ts';

/**
 * One advisory about one package, as small as it can be said: its id, other ids, level (1 low to 4 critical, 0 unknown; 10 more
 * where it is known to be exploited), ranges, and versions named one by one. A range is a list of versions where it is introduced
 * and ends by turns; the last one may be missing. An end that is itself affected has a `=` before it.
 */
export type SnapshotRow = readonly [
  id: string,
  aliases: readonly string[],
  level: number,
  ranges: readonly (readonly string[])[],
  versions?: readonly string[],
];

const words = ['UNKNOWN', 'LOW', 'MODERATE', 'HIGH', 'CRITICAL'];
const exploited = 10;

/** A row about `name`. `word` is one of GitHub's four for severities. */
export function rowOf(
  { advisory, knownExploited }: SnapshotEntry,
  word: string | undefined,
  ranges: readonly (readonly RangeEvent[])[],
  versions: readonly string[],
): SnapshotRow {
  const level = Math.max(0, words.indexOf(word ?? 'UNKNOWN')) + (knownExploited ? exploited : 0);
  const written = ranges.map((events) =>
    events.map(({ kind, version }) => (kind === 'last_affected' ? `=${version}` : version)),
  );
  const row = [advisory.id, advisory.aliases, level, written] as const;
  return versions.length === 0 ? row : [...row, versions];
}

/** What a row says. @throws ReadError `report-malformed` */
export function entryOf(row: unknown, ecosystem: string, name: string, modified: string): SnapshotEntry {
  const [id, aliases, level, ranges, versions]: readonly unknown[] = Array.isArray(row) ? row : [];
  const number = numberOf(level);
  if (typeof id !== 'string' || !isAdvisoryId(id) || number === undefined || !Array.isArray(ranges)) {
    throw wrongShape(`A row of ${name} in the advisory snapshot`, 'an advisory');
  }
  const advisory: Advisory = {
    id,
    aliases: textsOf(aliases).filter(isAdvisoryId),
    modified,
    withdrawn: false,
    ratings: [],
    severityWord: words[number % exploited] ?? 'UNKNOWN',
    cwes: [],
    affected: [
      {
        ecosystem,
        name,
        ranges: ranges.map((range) => eventsOf(range, name)),
        versions: textsOf(versions),
        ratings: [],
      },
    ],
  };
  return { advisory, knownExploited: number >= exploited };
}

function eventsOf(range: unknown, name: string): readonly RangeEvent[] {
  if (!Array.isArray(range) || range.length === 0)
    throw wrongShape(`A range of ${name} in the advisory snapshot`, 'a list');
  return range.map((item: unknown, at): RangeEvent => {
    const text = textOf(item);
    if (text === undefined) throw wrongShape(`A range of ${name} in the advisory snapshot`, 'a list of versions');
    if (at % 2 === 0) return { kind: 'introduced', version: text };
    return text.startsWith('=') ? { kind: 'last_affected', version: text.slice(1) } : { kind: 'fixed', version: text };
  });
}
