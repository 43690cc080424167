import type { Language } from './language.ts';
import { type TokenKind, type TokenList, tokenKinds } from './token-list.ts';
import { tokenize } from './tokenize.ts';

/** One piece of a pattern. */
export type Element =
  /** A token as it is written. */
  | { readonly type: 'token'; readonly text: string }
  /** A string literal of this content, whatever its quotes. */
  | { readonly type: 'string'; readonly content: string }
  /** `$NAME`: one expression. */
  | { readonly type: 'variable'; readonly name: string }
  /** `...`: anything up to what follows or the end of the brackets, also nothing; `$...NAME` where it is asked for. */
  | { readonly type: 'rest'; readonly name?: string };

/** A pattern over tokens, made once and matched at many places. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Index of the element whose word is searched for; what stands before it is matched backwards. */
  readonly anchor: number;
  /** What is searched for: the word of that element, with the signs beside it where it is short. */
  readonly search: string;
  /** Where the word begins in it. */
  readonly wordOffset: number;
}

const variablePattern = /^\$[A-Z][A-Z0-9_]*$/;

/**
 * Compiles a pattern such as `$X.set($V, forKey: $K)`: code of the language in which `$NAME` stands for one expression
 * (without `,` and `;` outside brackets), `...` for anything that is balanced, and `$...NAME` for the same with a name; a comma beside it need not be there. White space and comments do not matter, `?.` counts as `.`.
 * Throws for a pattern that no search can find: without a word of two characters, or with `...` before its first word.
 */
export function compilePattern(source: string, language: Language): Pattern {
  const tokens = tokenize(source, language);
  const parts: Element[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const named = tokens.textOf(index) === '$' && tokens.textOf(index + 1) === '...';
    parts.push(named ? { type: 'rest', name: tokens.textOf(index + 2) } : elementOf(tokens, index));
    if (named) index += 2;
  }
  const elements = parts.filter((part, index) => !isComma(part) || !besideRest(parts, index));
  const anchor = anchorOf(elements);
  const word = elements[anchor];
  if (word?.type !== 'token') throw new Error(`The pattern has no word of two characters to search for: ${source}`);
  if (elements.slice(0, anchor).some((element) => element.type === 'rest')) {
    throw new Error(`The pattern has ... before its first word: ${source}`);
  }
  return { elements, anchor, ...searchFor(elements, anchor, word.text) };
}

/** Shorter words are common in texts, and the shortest one sets the pace of a search. */
const shortWord = 4;

function searchFor(elements: readonly Element[], anchor: number, word: string): Pick<Pattern, 'search' | 'wordOffset'> {
  if (word.length >= shortWord) return { search: word, wordOffset: 0 };
  const [before, after] = [elements[anchor - 1], elements[anchor + 1]];
  const dot = before?.type === 'token' && before.text === '.' ? '.' : '';
  const sign = after?.type === 'token' ? (/^[([:.]$/.exec(after.text)?.[0] ?? (after.text === '=' ? ' =' : '')) : '';
  return { search: dot + word + sign, wordOffset: dot.length };
}

function elementOf(tokens: TokenList, index: number): Element {
  const text = tokens.textOf(index);
  const kind = tokens.kindOf(index);
  if (kind === tokenKinds.word && variablePattern.test(text)) return { type: 'variable', name: text.slice(1) };
  if (kind === tokenKinds.string) return { type: 'string', content: contentOf(text) };
  if (text === '...') return { type: 'rest' };
  return { type: 'token', text };
}

function isComma(part: Element): boolean {
  return part.type === 'token' && part.text === ',';
}

function besideRest(parts: readonly Element[], index: number): boolean {
  return parts[index - 1]?.type === 'rest' || parts[index + 1]?.type === 'rest';
}

/** The longest word before the first bracket: what stands before it is short and matched backwards. */
function anchorOf(elements: readonly Element[]): number {
  const isWord = (element: Element | undefined) => element?.type === 'token' && /^[\w$]{2,}$/.test(element.text);
  const bracket = elements.findIndex((element) => element.type === 'token' && '([{'.includes(element.text));
  const head = elements.slice(0, bracket === -1 ? elements.length : bracket);
  let best = -1;
  for (const [index, element] of head.entries()) {
    if (isWord(element) && lengthOf(element) > lengthOf(head[best])) best = index;
  }
  return best === -1 ? elements.findIndex(isWord) : best;
}

function lengthOf(element: Element | undefined): number {
  return element?.type === 'token' ? element.text.length : 0;
}

/** What a literal holds between its marks, escapes as they are written; the text itself for what is no literal. */
export function contentOf(literal: string): string {
  const match = /^(?:@|[a-zA-Z]{0,2})(#*)("""|'''|["'`])/.exec(literal);
  if (match === null) return literal;
  const [whole, hashes = '', mark = ''] = match;
  const end = literal.length - mark.length - hashes.length;
  return literal.endsWith(mark + hashes) && end >= whole.length ? literal.slice(whole.length, end) : literal;
}

/** Whether a token is a literal: a string without expressions, a number or a regular expression. */
export function isLiteral(kind: TokenKind | undefined): boolean {
  return kind === tokenKinds.string || kind === tokenKinds.number || kind === tokenKinds.regex;
}
