import { complementOf, posixClasses } from './character-sets.ts';
import type { Dialect, EscapedSet, RegexFlags } from './dialect.ts';
import { PatternReader } from './pattern-reader.ts';
import { type CharacterClass, choiceOf, PatternError, type Range, type RegexNode, sequenceOf } from './regex-node.ts';

const counted = /\{(\d{1,9})(,(\d{0,9}))?\}/y;
/** Deeper nesting is no rule that a person wrote, and would exhaust the stack. */
const deepest = 200;

/** Reads a regular expression of a dialect. Throws PatternError with what is wrong. */
export function parseRegex(source: string, dialect: Dialect, flags: RegexFlags): RegexNode {
  const reader = new PatternReader(source);
  const node = readChoice(reader, dialect, flags, 0);
  if (!reader.done) throw new PatternError(`the ) at character ${reader.at + 1} closes nothing`);
  return node;
}

function readChoice(reader: PatternReader, dialect: Dialect, given: RegexFlags, depth: number): RegexNode {
  if (depth > deepest) throw new PatternError(`it is nested more than ${deepest} deep`);
  const options: RegexNode[] = [];
  let items: RegexNode[] = [];
  let flags = given;
  for (let next = reader.peek(); next !== undefined && next !== ')'; next = reader.peek()) {
    const start = reader.at;
    if (reader.takeIf('|')) {
      options.push(sequenceOf(items));
      items = [];
    } else if (reader.takeIf('(')) {
      const opening = dialect.readOpening(reader, flags);
      if (opening.kind === 'flags') {
        flags = opening.flags;
        continue;
      }
      const body = readChoice(reader, dialect, opening.kind === 'group' ? opening.flags : flags, depth + 1);
      if (!reader.takeIf(')')) throw new PatternError('a ( is not closed');
      const group: RegexNode =
        opening.kind === 'look'
          ? { kind: 'look' }
          : {
              kind: 'group',
              capturing: opening.capturing,
              body,
              ...(opening.name === undefined ? {} : { name: opening.name }),
            };
      items.push(readRepetition(reader, start, group, flags));
    } else {
      items.push(readRepetition(reader, start, readAtom(reader, dialect, flags), flags));
    }
  }
  options.push(sequenceOf(items));
  return choiceOf(options);
}

function readAtom(reader: PatternReader, dialect: Dialect, flags: RegexFlags): RegexNode {
  const next = reader.take();
  switch (next) {
    case '.':
      return { kind: 'any', lineEndsToo: flags.dotAll };
    case '^':
      return { kind: 'assertion', what: flags.multiline ? 'line-start' : 'text-start' };
    case '$':
      return { kind: 'assertion', what: flags.multiline ? 'line-end' : 'text-end' };
    case '[':
      return readClass(reader, dialect, flags);
    case '\\':
      return dialect.readEscape(reader, flags);
    case '*':
    case '+':
    case '?':
      throw new PatternError(`the ${next} at character ${reader.at} has nothing to repeat`);
    default:
      return characterOf(next, flags);
  }
}

function characterOf(text: string, { ignoreCase }: Pick<RegexFlags, 'ignoreCase'>): RegexNode {
  return { kind: 'character', code: text.codePointAt(0) ?? 0, ignoreCase };
}

function readRepetition(reader: PatternReader, start: number, body: RegexNode, flags: RegexFlags): RegexNode {
  let node = body;
  for (;;) {
    const bounds = readBounds(reader);
    if (bounds === undefined) return node;
    const [minimum, maximum] = bounds;
    if (minimum > maximum) throw new PatternError(`{${minimum},${maximum}} counts backwards`);
    const lazy = reader.takeIf('?') !== flags.swapLazy;
    node = { kind: 'repetition', body: node, minimum, maximum, lazy, span: [start, reader.at] };
  }
}

function readBounds(reader: PatternReader): readonly [number, number] | undefined {
  const next = reader.peek();
  if (next === '*' || next === '+' || next === '?') {
    reader.take();
    return next === '?' ? [0, 1] : [next === '*' ? 0 : 1, Infinity];
  }
  const match = next === '{' ? reader.takeMatch(counted) : undefined;
  if (match === undefined) return undefined;
  const minimum = Number(match[1]);
  if (match[2] === undefined) return [minimum, minimum];
  return [minimum, match[3] === '' ? Infinity : Number(match[3])];
}

const posix = /\[:(\^?)(\w+):\]/y;

function readClass(reader: PatternReader, dialect: Dialect, flags: RegexFlags): CharacterClass {
  const negated = reader.takeIf('^');
  const ranges: Range[] = [];
  const properties: string[] = [];
  for (let first = true; ; first = false) {
    if (reader.peek() === ']' && !(first && dialect.posixBrackets)) {
      reader.take();
      return { kind: 'class', negated, ignoreCase: flags.ignoreCase, ranges, properties };
    }
    const item = readClassItem(reader, dialect);
    properties.push(...item.properties);
    const range = item.code === undefined ? undefined : readRangeEnd(reader, dialect, item.code);
    ranges.push(...(range === undefined ? item.ranges : [range]));
  }
}

function readClassItem(reader: PatternReader, dialect: Dialect): EscapedSet {
  if (dialect.posixBrackets && reader.peek() === '[') {
    const named = reader.takeMatch(posix);
    if (named !== undefined) return { ranges: posixRanges(named[2] ?? '', named[1] === '^'), properties: [] };
  }
  const next = reader.take();
  if (next === '\\') return dialect.readClassEscape(reader);
  const code = next.codePointAt(0) ?? 0;
  return { ranges: [[code, code]], properties: [], code };
}

function posixRanges(name: string, negated: boolean): readonly Range[] {
  const ranges = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
  if (ranges === undefined) throw new PatternError(`[:${name}:] is no class of characters`);
  return negated ? complementOf(ranges) : ranges;
}

/** The range that begins with `low`, if a `-` and its end follow. A `-` before `]` is a character. */
function readRangeEnd(reader: PatternReader, dialect: Dialect, low: number): Range | undefined {
  const before = reader.at;
  if (!reader.takeIf('-')) return undefined;
  if (reader.peek() === ']') {
    reader.at = before;
    return undefined;
  }
  const end = readClassItem(reader, dialect);
  if (end.code === undefined) {
    reader.at = before;
    return undefined;
  }
  if (end.code < low) throw new PatternError(`a range of characters runs backwards at character ${before}`);
  return [low, end.code];
}
