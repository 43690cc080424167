import type { PatternMatch } from '../../../../engines/source/match.ts';
import type { TokenList } from '../../../../engines/source/token-list.ts';

/** UTF-16 units before and behind a place in which remarks about it are looked for. */
const remarkReach = 400;

/** The comments on the line of a place and on the five lines above it. */
export function remarksAt(text: string, index: number): string {
  const above = text
    .slice(Math.max(0, index - remarkReach), index)
    .split('\n')
    .slice(-6);
  const behind = text.slice(index, index + remarkReach).split('\n', 1);
  return [...above, ...behind].map((line) => /(?:\/\/|\/\*|^\s*\*).*/.exec(line)?.[0] ?? '').join('\n');
}

/** How far the search for the function around a match goes, in tokens. */
const farthest = 1500;
/** How much of it is looked at before and behind the match, in UTF-16 units. */
const farthestSource = 6000;

/** The source of the innermost braces around a match that look like a function: those that span more than one statement. */
export function surroundings(tokens: TokenList, match: PatternMatch): string {
  let at = match.from - 1;
  let found = { from: match.from, to: match.to };
  let levels = 0;
  for (let steps = 0; at >= 0 && steps < farthest && levels < 2; steps += 1) {
    const partner = tokens.partnerOf(at);
    if (tokens.closes(at) && partner !== -1) {
      at = partner - 1;
      continue;
    }
    if (tokens.textOf(at) === '{' && partner > match.from) {
      found = { from: at, to: partner + 1 };
      levels += 1;
    }
    at -= 1;
  }
  const from = Math.max(tokens.startOf(Math.max(0, found.from - 40)), tokens.startOf(match.from) - farthestSource);
  const to = Math.min(tokens.endOf(found.to - 1), tokens.startOf(match.from) + farthestSource);
  return tokens.text.slice(from, to);
}
