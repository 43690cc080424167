import { type AllowlistTargets, allowsFinding, type Origin } from './allowlists.ts';
import type { CompiledRule } from './compile-rules.ts';
import { entropyOf } from './entropy.ts';
import type { RawMatch } from './find-matches.ts';
import type { Allowlist } from './rule.ts';

/** A match that holds a secret, as far as its rule can tell. */
export interface SecretMatch {
  readonly rule: CompiledRule;
  readonly secret: string;
  /** In the text that was searched; ends excluded. */
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly secretStart: number;
  readonly secretEnd: number;
}

/** Holds a match against entropy, allowlists and the rule's own last word. */
export function judgeMatch(
  { start, end, groups }: RawMatch,
  compiled: CompiledRule,
  context: { readonly text: string; readonly origin: Origin; readonly allowlists: readonly Allowlist[] },
): SecretMatch | undefined {
  const { rule } = compiled;
  const { text, origin } = context;
  // Line ends round a match belong to no line of it.
  let [matchStart, matchEnd] = [start, end];
  while (matchEnd > matchStart && text.charCodeAt(matchEnd - 1) === 0x0a) matchEnd -= 1;
  while (matchStart < matchEnd && text.charCodeAt(matchStart) === 0x0a) matchStart += 1;
  const match = text.slice(matchStart, matchEnd);
  const secret = secretOf(groups, rule.secretGroup) ?? match;
  if (secret === '') return undefined;
  if (rule.entropy !== undefined && rule.entropy !== 0 && entropyOf(secret) <= rule.entropy) return undefined;
  const secretStart = text.indexOf(secret, Math.max(matchStart, groups.index));
  const found: SecretMatch = {
    rule: compiled,
    secret,
    matchStart,
    matchEnd,
    secretStart: secretStart === -1 ? matchStart : secretStart,
    secretEnd: secretStart === -1 ? matchEnd : secretStart + secret.length,
  };
  const targets: AllowlistTargets = {
    secret,
    match,
    // Few lists ask for it.
    get line() {
      return linesOf(text, matchStart, matchEnd);
    },
  };
  const isAllowed = [...context.allowlists, ...rule.allowlists].some((list) => allowsFinding(list, targets, origin));
  if (isAllowed) return undefined;
  const { accepts } = rule;
  if (accepts === undefined) return found;
  const candidate = { secret, match, matchStart, secretStart: found.secretStart, text, path: origin.path };
  return accepts({ ...candidate, line: linesOf(text, found.secretStart, found.secretStart, usualReach) })
    ? found
    : undefined;
}

/** The group that the rule names, else the first that took part; undefined for the whole match. */
function secretOf(groups: RegExpExecArray, group: number | undefined): string | undefined {
  if (group !== undefined && group > 0) return groups[group] ?? '';
  return groups.slice(1).find((text) => text !== undefined && text !== '');
}

/** Characters of a line on either side of a match that allowlists and comments are looked for in. */
const longestReach = 4096;
/** The same for rules of ours, which ask for every candidate. Longer lines are generated. */
const usualReach = 400;

/** The lines from the one that a range begins in to the one that it ends in, cut where they are too long for a person. */
export function linesOf(text: string, start: number, end: number, reach = longestReach): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lineEnd = after.indexOf('\n');
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (lineEnd === -1 ? after : after.slice(0, lineEnd))
  );
}
