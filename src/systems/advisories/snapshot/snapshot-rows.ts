import { countOf, textOf, textsOf, wrongShape } from '../../../readers/json/json-value.ts';
import type { Advisory, RangeEvent } from '../../../readers/osv/advisory.ts';
import { isAdvisoryId } from '../../../readers/osv/read-advisory.ts';
import type { SnapshotEntry } from './snapshot.ts';

/**
 * One advisory about one package, as small as it can be said: its id, other ids, level (1 low to 4 critical, 0 for what nobody rated, and
 * `exploitedLevel` more where it is known to be exploited), ranges, and versions named one by one. A range is a list of versions
 * where the vulnerability is introduced and ends by turns; the last one may be missing. An end that is itself affected has a `=`
 * before it.
 */
export type SnapshotRow = readonly [
  id: string,
  aliases: readonly string[],
  level: number,
  ranges: readonly (readonly string[])[],
  versions?: readonly string[],
];

/** Severities by level, in GitHub's words. What nobody rated is 0. */
const snapshotWords = ['UNKNOWN', 'LOW', 'MODERATE', 'HIGH', 'CRITICAL'] as const;
export const exploitedLevel = 10;

/** What a row says. @throws ReadError `report-malformed` */
export function entryOf(row: unknown, ecosystem: string, name: string, modified: string): SnapshotEntry {
  const [id, aliases, level, ranges, versions]: readonly unknown[] = Array.isArray(row) ? row : [];
  const number = countOf(level);
  const word = number === undefined ? undefined : snapshotWords[number % exploitedLevel];
  if (typeof id !== 'string' || !isAdvisoryId(id) || number === undefined || word === undefined) {
    throw wrongShape(`A row of ${name} in the advisory snapshot`, 'an advisory');
  }
  if (!Array.isArray(ranges)) throw wrongShape(`${id} in the advisory snapshot`, 'an advisory with ranges');
  const about = {
    ecosystem,
    name,
    ranges: ranges.map((range) => eventsOf(range, id)),
    versions: textsOf(versions),
    ratings: [],
  };
  const advisory: Advisory = {
    id,
    aliases: textsOf(aliases).filter(isAdvisoryId),
    upstream: [],
    modified,
    withdrawn: false,
    ratings: [],
    severityWord: word,
    cwes: [],
    affected: [about],
  };
  return { advisory, knownExploited: number >= exploitedLevel };
}

function eventsOf(range: unknown, id: string): readonly RangeEvent[] {
  if (!Array.isArray(range) || range.length === 0)
    throw wrongShape(`A range of ${id} in the advisory snapshot`, 'a list');
  return range.map((item: unknown, at): RangeEvent => {
    const text = textOf(item);
    if (text === undefined) throw wrongShape(`A range of ${id} in the advisory snapshot`, 'a list of versions');
    if (at % 2 === 0) return { kind: 'introduced', version: text };
    return text.startsWith('=') ? { kind: 'last_affected', version: text.slice(1) } : { kind: 'fixed', version: text };
  });
}
