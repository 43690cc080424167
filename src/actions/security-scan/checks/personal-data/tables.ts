import { wordsOf } from '../name-words.ts';
import type { OnField } from './field.ts';

/** Longer rows are no rows of a table that people keep. UTF-16 units. */
const longestRow = 20_000;
const mostColumns = 300;

/** Visits the cells of a file with separated values under the names in its first row. `wanted` chooses columns by their name. */
export function visitSeparatedValues(text: string, wanted: (key: string) => boolean, onField: OnField): void {
  const headerEnd = lineEnd(text, 0);
  const header = text.slice(0, headerEnd);
  const separator = headerEnd > longestRow ? undefined : separatorOf(header);
  if (separator === undefined) return;
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
      for (const [column, { value, index }] of splitRow(text.slice(start, end), separator).entries()) {
        const key = keys[column] ?? '';
        if (wanted(key)) onField({ key, value, index: start + index });
      }
    }
    start = end + 1;
  }
}

/** Visits the values that `INSERT INTO … (columns) VALUES (…), (…)` and `COPY … (columns) FROM stdin` write. */
export function visitSql(text: string, wanted: (key: string) => boolean, onField: OnField): void {
  const statements =
    /\b(?:INSERT\s{1,8}(?:IGNORE\s{1,8}|OR\s{1,8}\w{1,12}\s{1,8})?INTO|COPY)\s{1,8}[\w."`[\]]{1,100}\s{0,8}\(([^()]{1,4000})\)\s{0,8}(VALUES|FROM\s{1,8}stdin;\n)/gi;
  for (let match = statements.exec(text); match !== null; match = statements.exec(text)) {
    const keys = namesOf((match[1] ?? '').split(','));
    const start = statements.lastIndex;
    // What a statement reads is not searched for statements again.
    if (/^from/i.test(match[2] ?? '')) {
      const end = text.indexOf('\n\\.', start);
      const last = end === -1 ? text.length : end;
      visitRows(text, start, last, keys, '\t', wanted, onField);
      statements.lastIndex = last;
    } else if (keys.some(wanted)) {
      statements.lastIndex = visitTuples(text, start, keys, wanted, onField);
    }
  }
}

/** Literals and signs of a list of tuples; a name such as `now` is a value as well. */
const sqlToken = /\s+|'((?:[^'\\]|''|\\.){0,4000})'|([\w.+-]+)|([(),;])|./gy;

/** Reads tuples up to the end of their statement, whose index it returns. */
function visitTuples(
  text: string,
  start: number,
  keys: readonly string[],
  wanted: (key: string) => boolean,
  onField: OnField,
): number {
  const tokens = new RegExp(sqlToken);
  tokens.lastIndex = start;
  let column = 0;
  let depth = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [, quoted, word, sign] = match;
    if (sign === ';') return tokens.lastIndex;
    if (sign === '(') {
      depth += 1;
      if (depth === 1) column = 0;
    } else if (sign === ')') {
      depth -= 1;
    } else if (sign === ',' && depth === 1) {
      column += 1;
    } else if (depth === 0 && word !== undefined) {
      return match.index;
    }
    const value = quoted ?? word;
    const key = keys[column] ?? '';
    if (depth === 1 && value !== undefined && wanted(key)) {
      onField({ key, value, index: match.index + (quoted === undefined ? 0 : 1) });
    }
  }
  return text.length;
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

/** The cells of a row with their indices in it; a quoted one ends at its next quote. */
function splitRow(row: string, separator: string): readonly { readonly value: string; readonly index: number }[] {
  const cells: { value: string; index: number }[] = [];
  for (let at = 0; at <= row.length && cells.length < mostColumns; ) {
    const quoted = row[at] === '"';
    const index = quoted ? at + 1 : at;
    const end = row.indexOf(quoted ? '"' : separator, index);
    cells.push({ value: row.slice(index, end === -1 ? row.length : end).trim(), index });
    const next = end === -1 ? -1 : row.indexOf(separator, end);
    if (next === -1) break;
    at = next + 1;
  }
  return cells;
}
