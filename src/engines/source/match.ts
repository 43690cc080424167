import { contentOf, type Element, type Pattern } from './pattern.ts';
import { type TokenList, tokenKinds } from './token-list.ts';

/** Tokens from one index up to, without, another. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern matched, and what its variables stand for. */
export interface PatternMatch extends TokenRange {
  readonly variables: ReadonlyMap<string, TokenRange>;
}

/** How many tokens `...` and a variable may stand for; bounds the time on hostile nesting. */
const reach = 4000;
/** How many tokens a receiver before the searched word may have, brackets and what is in them counted as one. */
const receiverReach = 64;

/** Holds a pattern against the tokens around the one that is its searched word; undefined where it does not match. Time is bounded, whatever the tokens. */
export function matchAt(tokens: TokenList, index: number, pattern: Pattern): PatternMatch | undefined {
  const variables = new Map<string, TokenRange>();
  const from = matchBackwards(tokens, index, pattern, variables);
  if (from === -1) return undefined;
  const to = matchForwards(tokens, index, pattern.elements, pattern.anchor, variables);
  return to === -1 ? undefined : { from, to, variables };
}

/** The first token of what precedes the searched word, or -1. */
function matchBackwards(
  tokens: TokenList,
  index: number,
  pattern: Pattern,
  variables: Map<string, TokenRange>,
): number {
  let at = index;
  for (const element of pattern.elements.slice(0, pattern.anchor).reverse()) {
    if (element.type === 'variable') {
      const from = receiverStart(tokens, at);
      if (from === at) return -1;
      variables.set(element.name, { from, to: at });
      at = from;
    } else {
      if (at === 0 || !equals(tokens, at - 1, element)) return -1;
      at -= 1;
    }
  }
  return at;
}

/** Where the chain of names, members, calls and subscripts begins that ends before a token. */
function receiverStart(tokens: TokenList, end: number): number {
  let at = end;
  for (let steps = 0; steps < receiverReach && at > 0; steps += 1) {
    const kind = tokens.kindOf(at - 1);
    const text = tokens.textOf(at - 1);
    if (tokens.closes(at - 1)) {
      const opener = tokens.partnerOf(at - 1);
      if (opener === -1) return at;
      at = opener;
      // Brackets at the start of a line are an expression of their own unless a name stands before them on that line.
      if (text === '}' || tokens.kindOf(opener) === tokenKinds.stringHead) return at;
    } else if (kind === tokenKinds.word || kind === tokenKinds.string || kind === tokenKinds.number) {
      at -= 1;
      const before = at === 0 ? '' : tokens.textOf(at - 1);
      if (before !== '.' && before !== '?.' && before !== '::') return at;
    } else if (['.', '?.', '::', '!', '?'].includes(text)) {
      at -= 1;
    } else {
      return at;
    }
  }
  return at;
}

/** The token behind the match of the elements from `first` on, or -1. */
function matchForwards(
  tokens: TokenList,
  start: number,
  elements: readonly Element[],
  first: number,
  variables: Map<string, TokenRange>,
): number {
  let at = start;
  for (let index = first; index < elements.length; index += 1) {
    const element = elements[index];
    if (element === undefined) return -1;
    const next = elements[index + 1];
    if (element.type === 'rest') return matchRest(tokens, at, elements, index + 1, variables, element.name);
    if (element.type === 'variable') {
      const end = next === undefined ? statementEnd(tokens, at) : argumentEnd(tokens, at, next);
      if (end === at || !agrees(tokens, variables, element.name, { from: at, to: end })) return -1;
      at = end;
    } else {
      if (element.type === 'token' && element.text === '(') at = skipTypeArguments(tokens, at);
      if (!equals(tokens, at, element)) return -1;
      // What is never closed could be held against all that follows, at every one of its brackets.
      if (tokens.opens(at) && tokens.partnerOf(at) === -1) return -1;
      at += 1;
    }
  }
  return at;
}

/**
 * Tries what follows `...`, up to the next `...`, at every place inside the brackets and takes the first where it matches,
 * for good: going back to a later one would be quadratic.
 */
function matchRest(
  tokens: TokenList,
  start: number,
  elements: readonly Element[],
  next: number,
  variables: Map<string, TokenRange>,
  name: string | undefined,
): number {
  if (next === elements.length) {
    const end = closingOf(tokens, start);
    if (name !== undefined) variables.set(name, { from: start, to: end });
    return end;
  }
  const nextRest = elements.findIndex((element, index) => index >= next && element.type === 'rest');
  const following = elements[nextRest];
  const followingName = following?.type === 'rest' ? following.name : undefined;
  const segment = nextRest === -1 ? elements : elements.slice(0, nextRest);
  const limit = Math.min(tokens.length, start + reach);
  const known = new Set(variables.keys());
  for (let at = start; at < limit; at = stepOver(tokens, at)) {
    const end = matchForwards(tokens, at, segment, next, variables);
    if (end !== -1) {
      if (name !== undefined) variables.set(name, { from: start, to: at });
      return nextRest === -1 ? end : matchRest(tokens, end, elements, nextRest + 1, variables, followingName);
    }
    for (const bound of variables.keys()) if (!known.has(bound)) variables.delete(bound);
    if (tokens.closes(at)) return -1;
  }
  return -1;
}

function closingOf(tokens: TokenList, start: number): number {
  let at = start;
  while (at < tokens.length && at < start + reach && !tokens.closes(at)) at = stepOver(tokens, at);
  return at;
}

/** The next token on the same level: behind the partner of what opens. */
function stepOver(tokens: TokenList, at: number): number {
  const partner = tokens.opens(at) ? tokens.partnerOf(at) : -1;
  return partner === -1 ? at + 1 : partner + 1;
}

function argumentEnd(tokens: TokenList, start: number, next: Element): number {
  let at = start;
  while (at < tokens.length && at < start + reach && !tokens.closes(at)) {
    const text = tokens.textOf(at);
    if (text === ',' || text === ';' || (at > start && equals(tokens, at, next))) break;
    at = stepOver(tokens, at);
  }
  return at;
}

const joining = /^(?:[-+*/%.&|?:=]|\?\.|\?\?|&&|\|\||[=!]==?|[<>]=?|as|is|in|instanceof)$/;

/** The end of the expression that a pattern ends with: a separator, a closing bracket, or a line behind which nothing joins the next. */
function statementEnd(tokens: TokenList, start: number): number {
  let at = start;
  while (at < tokens.length && at < start + reach && !tokens.closes(at)) {
    const text = tokens.textOf(at);
    if (text === ',' || text === ';') break;
    if (at > start && tokens.startsLine(at) && !joining.test(text) && !joining.test(tokens.textOf(at - 1))) break;
    at = stepOver(tokens, at);
  }
  return at;
}

/** Behind `<T, U>` or `::<T>` before a call; the place itself where there is none. */
function skipTypeArguments(tokens: TokenList, start: number): number {
  let at = tokens.textOf(start) === '::' ? start + 1 : start;
  if (tokens.textOf(at) !== '<') return start;
  let depth = 0;
  for (const limit = at + 40; at < limit && at < tokens.length; at += 1) {
    const text = tokens.textOf(at);
    if (text === '<') depth += 1;
    else if (text === '>') depth -= 1;
    else if (tokens.kindOf(at) === tokenKinds.punctuation && !/^(?:[.,&|?[\]:()]|::|=>|->)$/.test(text)) return start;
    if (depth === 0) return at + 1;
  }
  return start;
}

function equals(tokens: TokenList, index: number, element: Element): boolean {
  if (index >= tokens.length) return false;
  const text = tokens.textOf(index);
  if (element.type === 'string')
    return tokens.kindOf(index) === tokenKinds.string && contentOf(text) === element.content;
  if (element.type !== 'token') return false;
  return text === element.text || (element.text === '.' && text === '?.');
}

/** A variable that stands twice in a pattern means the same source both times. */
function agrees(tokens: TokenList, variables: Map<string, TokenRange>, name: string, range: TokenRange): boolean {
  const known = variables.get(name);
  if (known !== undefined) return tokens.sourceOf(known.from, known.to) === tokens.sourceOf(range.from, range.to);
  variables.set(name, range);
  return true;
}
