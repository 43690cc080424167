import { BlockMap, type BlockValue } from './block-value.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import { lockfileLines } from './lockfile-text.ts';
import { flowValue, scalarText, splitKey } from './yaml-scalars.ts';

/** Characters up to which a value in brackets goes on in the next line. */
const longestFlow = 4096;

interface Line {
  /** Spaces before the text. */
  readonly indent: number;
  readonly text: string;
  readonly number: number;
}

/** Nesting; lockfiles have no more than eight levels. */
const deepest = 64;

/**
 * Reads the part of YAML that package managers write into lockfiles: block mappings and lists, flow values, quoted and
 * plain scalars, block scalars. Anchors, aliases, tags and merge keys are no part of it, so nothing can grow beyond the file.
 * Throws `ReadError` for everything else, keys that stand twice among them. One value for each document.
 */
export function parseBlockYaml(text: string, faults: LockfileFaults): BlockValue[] {
  return documentsOf(text, faults).map((lines) => new BlockParser(lines, faults).document());
}

function documentsOf(text: string, faults: LockfileFaults): Line[][] {
  const documents: Line[][] = [];
  let current: Line[] = [];
  let number = 0;
  for (const raw of lockfileLines(text, faults)) {
    number += 1;
    let indent = 0;
    while (raw[indent] === ' ') indent += 1;
    if (raw[indent] === '\t') throw faults.malformed(`Line ${number} is indented by a tab.`);
    if (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(raw)) {
      if (current.length > 0) documents.push(current);
      current = [];
    } else if (indent > 0 || !raw.startsWith('%')) {
      current.push({ indent, text: raw.slice(indent).trimEnd(), number });
    }
  }
  if (current.some(isContent)) documents.push(current);
  return documents.filter((lines) => lines.some(isContent));
}

function isContent(line: Line): boolean {
  return line.text !== '' && !line.text.startsWith('#');
}

class BlockParser {
  readonly #lines: Line[];
  readonly #faults: LockfileFaults;
  #at = 0;

  constructor(lines: Line[], faults: LockfileFaults) {
    this.#lines = lines;
    this.#faults = faults;
  }

  document(): BlockValue {
    const first = this.#peek();
    if (first === undefined) return null;
    const value = this.#block(first.indent, 0);
    const rest = this.#peek();
    if (rest !== undefined) throw this.#malformed(rest, 'is not indented like the lines before it');
    return value;
  }

  /** The next line that says something. */
  #peek(): Line | undefined {
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[++this.#at]) {
      if (isContent(line)) return line;
    }
    return undefined;
  }

  #block(indent: number, depth: number): BlockValue {
    const line = this.#peek();
    if (line === undefined) return null;
    if (depth > deepest) throw this.#malformed(line, 'is nested deeper than any lockfile');
    if (/^[[{]/.test(line.text)) {
      this.#at += 1;
      return this.#flow(line.text, line);
    }
    return isItem(line.text) ? this.#list(indent, depth) : this.#mapping(indent, depth);
  }

  #list(indent: number, depth: number): BlockValue[] {
    const items: BlockValue[] = [];
    for (
      let line = this.#peek();
      line !== undefined && line.indent === indent && isItem(line.text);
      line = this.#peek()
    ) {
      const rest = line.text.slice(1).trimStart();
      if (rest === '') {
        this.#at += 1;
        const next = this.#peek();
        items.push(next !== undefined && next.indent > indent ? this.#block(next.indent, depth + 1) : null);
      } else if (splitKey(rest) === undefined && !isItem(rest)) {
        this.#at += 1;
        items.push(this.#inline(rest, line, indent));
      } else {
        // What follows the dash is a block of its own, indented by where it stands.
        const inner = indent + line.text.length - rest.length;
        this.#lines[this.#at] = { indent: inner, text: rest, number: line.number };
        items.push(this.#block(inner, depth + 1));
      }
    }
    return items;
  }

  #mapping(indent: number, depth: number): BlockMap {
    const map = new BlockMap();
    const lines = depth < 2 ? new Map<string, number>() : undefined;
    map.lines = lines;
    for (
      let line = this.#peek();
      line !== undefined && line.indent === indent && !isItem(line.text);
      line = this.#peek()
    ) {
      const { key, rest } = this.#key(line, indent);
      if (key === '<<') throw this.#malformed(line, 'holds a merge key, which no lockfile has');
      if (map.has(key)) throw this.#malformed(line, `holds the key ${key.slice(0, 100)} a second time`);
      lines?.set(key, line.number);
      map.set(key, rest === '' ? this.#nested(indent, depth) : this.#inline(rest, line, indent));
    }
    const next = this.#peek();
    if (next !== undefined && next.indent > indent) throw this.#malformed(next, 'belongs to no key');
    return map;
  }

  /** The key of the line and what follows it; moves past the line. A long key stands alone after `? `, its value after `: `. */
  #key(line: Line, indent: number): { readonly key: string; readonly rest: string } {
    this.#at += 1;
    if (line.text.startsWith('? ')) {
      const value = this.#peek();
      const key = scalarText(line.text.slice(2).trim());
      if (key === undefined || value?.indent !== indent || !/^:(?:\s|$)/.test(value.text)) {
        throw this.#malformed(line, 'holds a key without a value');
      }
      const rest = value.text.slice(1).trimStart();
      const inner = rest === '' ? undefined : splitKey(rest);
      if (inner === undefined) this.#at += 1;
      // The value's first key stands in the line of the colon.
      else
        this.#lines[this.#at] = { indent: indent + value.text.length - rest.length, text: rest, number: value.number };
      return { key, rest: inner === undefined ? rest : '' };
    }
    const split = splitKey(line.text);
    if (split === undefined) throw this.#malformed(line, 'is neither a key with a value nor an item of a list');
    return split;
  }

  /** The block below a key: deeper, or a list that stands as deep as the key. */
  #nested(indent: number, depth: number): BlockValue {
    const next = this.#peek();
    if (next === undefined || next.indent < indent) return null;
    if (next.indent === indent) return isItem(next.text) ? this.#list(indent, depth + 1) : null;
    return this.#block(next.indent, depth + 1);
  }

  #inline(text: string, line: Line, indent: number): BlockValue {
    if (/^[|>][-+0-9]*(?:\s+#.*)?$/.test(text)) return this.#blockScalar(indent);
    if (/^[&*!]/.test(text)) throw this.#malformed(line, 'holds an anchor, an alias or a tag, which no lockfile has');
    if (/^[[{]/.test(text)) return this.#flow(text, line);
    const value = scalarText(text);
    if (value === undefined) throw this.#malformed(line, 'holds a text whose quotes do not end on it');
    return value;
  }

  /** A value in brackets. Package managers write it on one line, formatters may spread it over a few. */
  #flow(text: string, line: Line): BlockValue {
    let whole = text;
    let value = flowValue(whole);
    while (value === undefined && whole.length < longestFlow) {
      const next = this.#lines[this.#at];
      if (next === undefined) break;
      this.#at += 1;
      whole = `${whole} ${next.text}`;
      value = flowValue(whole);
    }
    if (value === undefined) throw this.#malformed(line, 'begins a value in brackets that does not end');
    return value;
  }

  /** Texts over several lines, such as why a package is deprecated: all lines that are indented more than the key. */
  #blockScalar(indent: number): string {
    const parts: string[] = [];
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[++this.#at]) {
      if (line.text !== '' && line.indent <= indent) break;
      parts.push(line.text);
    }
    return parts.join('\n').trimEnd();
  }

  #malformed(line: Line, what: string) {
    return this.#faults.malformed(`Line ${line.number} ${what}.`);
  }
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}
