import { bothCasesOf, casesOf, mergedRanges } from './character-sets.ts';
import type { AssertionKind, CharacterClass, Range, RegexNode } from './regex-node.ts';

/** How a tree is written. */
interface Writing {
  /** Every letter ignores case, so the flag says it; else letters that do are written as classes. */
  readonly caseByFlag: boolean;
  readonly unicode: boolean;
}

/**
 * Writes a tree as a JavaScript expression with the flag `g` that matches what Go's `regexp` would: line ends are LF alone,
 * and case is ignored only where the pattern says so. Needs no inline modifiers, which Node 20 does not have.
 * Where Go counts runes, an expression without `u` counts UTF-16 units: characters beyond the BMP count twice.
 */
export function printRegex(node: RegexNode): RegExp {
  const letters = { sensitive: false, insensitive: false, unicode: false };
  walk(node, letters);
  const writing = { caseByFlag: letters.insensitive && !letters.sensitive, unicode: letters.unicode };
  return new RegExp(write(node, writing), `g${writing.caseByFlag ? 'i' : ''}${writing.unicode ? 'u' : ''}`);
}

function walk(node: RegexNode, found: { sensitive: boolean; insensitive: boolean; unicode: boolean }): void {
  switch (node.kind) {
    case 'character':
      if (node.code > 0xffff) found.unicode = true;
      if (casesOf(node.code).length > 1) found[node.ignoreCase ? 'insensitive' : 'sensitive'] = true;
      break;
    case 'class':
      if (node.properties.length > 0 || reachesBeyondPlane(node)) found.unicode = true;
      if (!hasBothCases(node)) found[node.ignoreCase ? 'insensitive' : 'sensitive'] = true;
      break;
    case 'group':
    case 'repetition':
      walk(node.body, found);
      break;
    case 'sequence':
      for (const item of node.items) walk(item, found);
      break;
    case 'choice':
      for (const option of node.options) walk(option, found);
      break;
    default:
  }
}

/** Whether a range begins or ends among the characters beyond the BMP, other than at the last of all. */
function reachesBeyondPlane({ ranges }: CharacterClass): boolean {
  return ranges.some(([low, high]) => low > 0xffff || (high > 0xffff && high < 0x10ffff));
}

/** Whether ignoring case changes nothing, as far as ASCII goes. */
function hasBothCases({ ranges }: CharacterClass): boolean {
  const has = (code: number) => ranges.some(([low, high]) => low <= code && code <= high);
  for (let code = 0x41; code <= 0x5a; code += 1) if (has(code) !== has(code + 32)) return false;
  return true;
}

function write(node: RegexNode, writing: Writing): string {
  switch (node.kind) {
    case 'empty':
      return '(?:)';
    case 'character': {
      if (!node.ignoreCase || writing.caseByFlag) return characterText(node.code);
      const cases = casesOf(node.code);
      return cases.length === 1 ? characterText(node.code) : `[${cases.map(characterText).join('')}]`;
    }
    case 'class':
      return writeClass(node, writing);
    case 'any':
      return node.lineEndsToo ? '[^]' : '[^\\n]';
    case 'assertion':
      return assertions[node.what];
    case 'group':
      return `(${node.capturing ? (node.name === undefined ? '' : `?<${node.name}>`) : '?:'}${write(node.body, writing)})`;
    case 'sequence':
      return node.items.map((item) => inSequence(item, writing)).join('');
    case 'choice':
      return node.options.map((option) => (option.kind === 'empty' ? '' : write(option, writing))).join('|');
    case 'repetition':
      return `${repeatable(node.body, writing)}${countOf(node.minimum, node.maximum)}${node.lazy ? '?' : ''}`;
    case 'look':
    case 'reference':
      throw new Error('Go has neither looks around nor references');
  }
}

const assertions: Readonly<Record<AssertionKind, string>> = {
  'text-start': '^',
  'text-end': '$',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'word-edge': '\\b',
  'no-word-edge': '\\B',
};

function inSequence(node: RegexNode, writing: Writing): string {
  const text = write(node, writing);
  return node.kind === 'choice' ? `(?:${text})` : text;
}

function repeatable(node: RegexNode, writing: Writing): string {
  const text = write(node, writing);
  const single = node.kind === 'character' || node.kind === 'class' || node.kind === 'any' || node.kind === 'group';
  return single ? text : `(?:${text})`;
}

function countOf(minimum: number, maximum: number): string {
  if (maximum === Infinity) return minimum === 0 ? '*' : minimum === 1 ? '+' : `{${minimum},}`;
  if (minimum === 0 && maximum === 1) return '?';
  return minimum === maximum ? `{${minimum}}` : `{${minimum},${maximum}}`;
}

function writeClass(node: CharacterClass, { caseByFlag, unicode }: Writing): string {
  const ranges = mergedRanges(node.ignoreCase && !caseByFlag ? bothCasesOf(node.ranges) : node.ranges);
  const text = `${ranges.map((range) => rangeText(range, unicode)).join('')}${node.properties.join('')}`;
  if (text === '') return node.negated ? '[^]' : '[]';
  return `[${node.negated ? '^' : ''}${text}]`;
}

function rangeText([low, high]: Range, unicode: boolean): string {
  // Without `u` there is nothing above U+FFFF: characters beyond are two units, each of them above U+D7FF.
  const end = high > 0xffff && !unicode ? 0xffff : high;
  const [from, to] = [low, end].map((code) => (code === 0x2d ? '\\-' : characterText(code)));
  return low === end ? `${from}` : `${from}-${to}`;
}

function characterText(code: number): string {
  const character = String.fromCodePoint(code);
  if (/^[\w !"#%&',:;<=>@`~-]$/.test(character)) return character;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  if (code < 0x20 || code > 0x7e) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\${character}`;
}
