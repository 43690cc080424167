import { wordsOf } from '../name-words.ts';
import type { OnField } from './field.ts';

/** Longer rows are no rows of a table that people keep. UTF-16 units. */
const longestRow = 20_000;
const mostColumns = 300;

/** Visits the cells of a file with separated values under the names in its first row. `wanted` chooses columns by their name. */
export function visitSeparatedValues(text: string, wanted: (key: string) => boolean, onField: OnField): void {
  const headerEnd = lineEnd(text, 0);
  const header = text.slice(0, headerEnd);
  const separator = separatorOf(header);
  if (separator === undefined || headerEnd > longestRow) return;
  visitRows(text, headerEnd + 1, text.length, namesOf(header.split(separator)), separator, wanted, onField);
}

function visitRows(
  text: string,
  from: number,
  to: number,
  keys: readonly string[],
  separator: string,
  wanted: (key: string) => boolean,
  onField: OnField,
): void {
  if (keys.length > mostColumns || !keys.some(wanted)) return;
  for (let start = from; start < to; ) {
    const end = lineEnd(text, start);
    if (end - start <= longestRow) {
      for (const [column, cell] of splitRow(text, start, end, separator).entries()) {
        const key = keys[column] ?? '';
        if (wanted(key)) onField({ key, ...cell });
      }
    }
    start = end + 1;
  }
}

/** Visits the values that `INSERT INTO … (columns) VALUES (…), (…)` and `COPY … (columns) FROM stdin` write. */
export function visitSql(text: string, wanted: (key: string) => boolean, onField: OnField): void {
  const statements =
    /\b(?:INSERT\s{1,8}(?:IGNORE\s{1,8}|OR\s{1,8}\w{1,12}\s{1,8})?INTO|COPY)\s{1,8}[\w."`[\]]{1,100}\s{0,8}\(([^()]{1,4000})\)\s{0,8}(VALUES|FROM\s{1,8}stdin;\n)/gi;
  for (const match of text.matchAll(statements)) {
    const keys = namesOf((match[1] ?? '').split(','));
    const start = match.index + match[0].length;
    if (/^from/i.test(match[2] ?? '')) {
      const end = text.indexOf('\n\\.', start);
      visitRows(text, start, end === -1 ? text.length : end, keys, '\t', wanted, onField);
    } else if (keys.some(wanted)) {
      visitTuples(text, start, keys, wanted, onField);
    }
  }
}

/** Literals and signs of a list of tuples; a name such as `now` is a value as well. */
const sqlToken = /\s+|'((?:[^'\\]|''|\\.){0,4000})'|([\w.+-]+)|([(),;])|./gy;

function visitTuples(
  text: string,
  start: number,
  keys: readonly string[],
  wanted: (key: string) => boolean,
  onField: OnField,
): void {
  const tokens = new RegExp(sqlToken);
  tokens.lastIndex = start;
  let column = 0;
  let depth = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [, quoted, word, sign] = match;
    if (sign === ';') return;
    if (sign === '(') {
      depth += 1;
      if (depth === 1) column = 0;
    } else if (sign === ')') {
      depth -= 1;
    } else if (sign === ',' && depth === 1) {
      column += 1;
    } else if (depth === 0 && word !== undefined) {
      return;
    }
    const value = quoted ?? word;
    const key = keys[column] ?? '';
    if (depth === 1 && value !== undefined && wanted(key)) {
      onField({ key, value, index: match.index + (quoted === undefined ? 0 : 1) });
    }
  }
}

function namesOf(columns: readonly string[]): readonly string[] {
  return columns.map((column) => wordsOf(column).join(' '));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The sign that stands most often in the header, at least once. */
function separatorOf(header: string): string | undefined {
  const [best] = [',', ';', '\t', '|']
    .map((sign) => ({ sign, count: header.split(sign).length - 1 }))
    .sort((one, other) => other.count - one.count);
  return best !== undefined && best.count > 0 ? best.sign : undefined;
}

function splitRow(
  text: string,
  start: number,
  end: number,
  separator: string,
): readonly { readonly value: string; readonly index: number }[] {
  const cells: { value: string; index: number }[] = [];
  for (let at = start; at <= end && cells.length < mostColumns; ) {
    const quoted = text[at] === '"' && at < end;
    const from = quoted ? at + 1 : at;
    let to = quoted ? text.indexOf('"', from) : text.indexOf(separator, from);
    if (to === -1 || to > end) to = end;
    cells.push({ value: text.slice(from, to).trim(), index: from });
    const next = quoted ? text.indexOf(separator, to) : to;
    if (next === -1 || next >= end) break;
    at = next + 1;
  }
  return cells;
}
