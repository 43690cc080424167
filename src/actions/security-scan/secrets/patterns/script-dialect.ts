import { scriptSpaces } from './character-sets.ts';
import { oneCharacter, perlClass } from './class-escapes.ts';
import type { Dialect, EscapedSet, Opening, RegexFlags } from './dialect.ts';
import { parseRegex } from './parse-regex.ts';
import type { PatternReader } from './pattern-reader.ts';
import { PatternError, type RegexNode } from './regex-node.ts';

const lookAround = /\?<?[=!]/y;
const named = /\?<([^>]+)>/y;
const hexCode = /x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}/y;
const property = /[pP]\{[^}]*\}/y;
const reference = /[1-9]\d*|k<[^>]+>/y;

const controls: Readonly<Record<string, number>> = { '0': 0, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** The syntax of JavaScript's regular expressions as far as our rules use it. */
const scriptDialect: Dialect = { readOpening, readEscape, readClassEscape, posixBrackets: false };

/**
 * Reads a JavaScript pattern, to learn what every match of it must hold. Throws PatternError for what it does not know,
 * such as the flag `v`.
 */
export function parseScriptRegex({ source, flags, ignoreCase, multiline, dotAll }: RegExp): RegexNode {
  if (flags.includes('v')) throw new PatternError('the flag v is not read');
  return parseRegex(source, scriptDialect, { ignoreCase, multiline, dotAll, swapLazy: false });
}

function readOpening(reader: PatternReader, flags: RegexFlags): Opening {
  if (reader.peek() !== '?') return { kind: 'group', capturing: true, flags };
  if (reader.takeMatch(lookAround) !== undefined) return { kind: 'look' };
  if (reader.takeIf('?:')) return { kind: 'group', capturing: false, flags };
  const name = reader.takeMatch(named)?.[1];
  if (name === undefined) throw new PatternError('a group of a kind that is not read');
  return { kind: 'group', capturing: true, name, flags };
}

function readEscape(reader: PatternReader, flags: RegexFlags): RegexNode {
  if (reader.takeIf('b')) return { kind: 'assertion', what: 'word-edge' };
  if (reader.takeIf('B')) return { kind: 'assertion', what: 'no-word-edge' };
  if (reader.takeMatch(reference) !== undefined) return { kind: 'reference' };
  const { ranges, properties, code } = readClassEscape(reader);
  if (code !== undefined) return { kind: 'character', code, ignoreCase: flags.ignoreCase };
  return { kind: 'class', negated: false, ignoreCase: flags.ignoreCase, ranges, properties };
}

function readClassEscape(reader: PatternReader): EscapedSet {
  const hex = reader.takeMatch(hexCode);
  if (hex !== undefined) return oneCharacter(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16));
  const unicode = reader.takeMatch(property);
  if (unicode !== undefined) return { ranges: [], properties: [`\\${unicode[0]}`] };
  if (reader.takeIf('c')) return oneCharacter((reader.take().codePointAt(0) ?? 0) % 32);
  const letter = reader.take();
  const set = perlClass(letter, scriptSpaces);
  if (set !== undefined) return set;
  const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
  return oneCharacter(control ?? (letter === 'b' ? 8 : (letter.codePointAt(0) ?? 0)));
}
