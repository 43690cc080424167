import { messageOf } from '../../../core/model/errors.ts';
import { type KeywordAutomaton, keywordAutomaton } from './keyword-automaton.ts';
import { analysisOf } from './patterns/analyse-pattern.ts';
import type { Anchor } from './patterns/anchors.ts';
import { type StartOfMatch, startWithHead } from './patterns/lazy-head.ts';
import { PatternError } from './patterns/regex-node.ts';
import type { RuleSet, SecretRule } from './rule.ts';

/** A rule made ready to be tried. */
export interface CompiledRule {
  readonly rule: SecretRule;
  /** Words of which one must stand in the text; empty: it is always tried. Indices into the automaton's words. */
  readonly words: readonly number[];
  /** With the flag `g`, to look for it in a whole text. Absent for a rule about paths only. */
  readonly pattern?: RegExp;
  /** With the flag `y`, to try it at the places that anchors lead to. Absent where it has no anchors. */
  readonly sticky?: RegExp;
  /** Where a match begins with the head that the patterns here lack; not before `floor`. */
  readonly startOf: StartOfMatch;
  /** Whether it may take time out of all proportion to the text. */
  readonly isRisky: boolean;
  /** Whether it is about credentials of any kind, and gives way to a rule that knows the kind. */
  readonly isGeneric: boolean;
  /** Lower case; how a secret of this rule begins in public documentation. */
  readonly prefixes: readonly string[];
}

/** A place that a word leads to: where in the text a match of the rule may begin, relative to the word's start. */
export interface Lead {
  /** Index of the rule. */
  readonly rule: number;
  /** Distance back from the word to the start of the match. */
  readonly minimum: number;
  readonly maximum: number;
}

/** A rule set made ready to scan. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly automaton: KeywordAutomaton;
  /** Lengths of the automaton's words. */
  readonly wordLengths: readonly number[];
  /** For each word the rules that it leads to. */
  readonly leads: readonly (readonly Lead[])[];
  /** Indices of the rules that must be looked for in the whole text. */
  readonly unanchored: readonly number[];
  readonly byId: ReadonlyMap<string, number>;
}

/** Text of ASCII alone can be looked for by the automaton. */
const ascii = /^[\x00-\x7f]+$/;
const shortestPrefix = 3;

const ready = new WeakMap<RuleSet, CompiledRules>();

/** Makes rules ready: done once per rule set and thread. */
export function compileRules(ruleSet: RuleSet): CompiledRules {
  const compiled = ready.get(ruleSet) ?? compile(ruleSet);
  ready.set(ruleSet, compiled);
  return compiled;
}

function compile({ rules }: RuleSet): CompiledRules {
  const words = new Map<string, number>();
  const leads: Lead[][] = [];
  const wordOf = (text: string): number => {
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, words.size);
    leads.push([]);
    return words.size - 1;
  };
  const unanchored: number[] = [];
  const compiled = rules.map((rule, index): CompiledRule => {
    const { anchors, ...patterns } = compilePattern(rule);
    for (const { literal, minimum, maximum } of anchors ?? [])
      leads[wordOf(literal)]?.push({ rule: index, minimum, maximum });
    if (anchors === undefined) unanchored.push(index);
    return {
      rule,
      ...patterns,
      // A keyword that the automaton cannot look for must not hide a secret.
      words: rule.keywords.every((keyword) => ascii.test(keyword))
        ? rule.keywords.map((word) => wordOf(word.toLowerCase()))
        : [],
      isGeneric: rule.id.toLowerCase().includes('generic') || rule.tags.includes('generic'),
      prefixes: (anchors ?? []).map(({ literal }) => literal).filter(({ length }) => length >= shortestPrefix),
    };
  });
  const list = [...words.keys()];
  return {
    rules: compiled,
    automaton: keywordAutomaton(list),
    wordLengths: list.map(({ length }) => length),
    leads,
    unanchored,
    byId: new Map(rules.map(({ id }, index) => [id, index])),
  };
}

type Patterns = Pick<CompiledRule, 'pattern' | 'sticky' | 'startOf' | 'isRisky'> & {
  readonly anchors?: readonly Anchor[];
};

function compilePattern({ id, pattern }: SecretRule): Patterns {
  const asItIs = startWithHead(undefined, '');
  if (pattern === undefined) return { startOf: asItIs, isRisky: false, anchors: [] };
  const flags = pattern.flags.replace(/[gy]/g, '');
  try {
    const { source, head, anchors, isRisky } = analysisOf(pattern);
    return {
      pattern: new RegExp(source, `${flags}g`),
      startOf: startWithHead(head, flags),
      isRisky,
      ...(anchors === undefined ? {} : { anchors, sticky: new RegExp(source, `${flags}y`) }),
    };
  } catch (error) {
    // What is not understood is tried as it is.
    if (error instanceof PatternError)
      return { pattern: new RegExp(pattern.source, `${flags}g`), startOf: asItIs, isRisky: true };
    throw new Error(`rule ${id}: ${messageOf(error)}`, { cause: error });
  }
}
