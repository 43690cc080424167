import type { CompiledRule, CompiledRules } from './compile-rules.ts';

/** A match of a rule's pattern, before anything is said about whether it is a secret. */
export interface RawMatch {
  /** Index of the rule. */
  readonly rule: number;
  /** Where the match begins, a lazy head included. */
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  readonly groups: RegExpExecArray;
}

/** Finds matches in one text after the other. Holds memory that it uses again: one per thread. */
export interface MatchFinder {
  /**
   * All matches of the rules whose keyword stands in the text, rule by rule. `applies` is asked once per rule that would be
   * tried; `trying` is told before a rule is.
   */
  find(text: string, applies: (rule: number) => boolean): readonly RawMatch[];
  /** All matches of one rule, whatever its keywords. */
  findRule(text: string, rule: number): readonly RawMatch[];
}

/** What is known while a rule is tried, so that one that never ends can be named. */
export interface RuleWatch {
  /** Index of the rule being tried; -1 between rules. */
  current: number;
}

/** Bounds the time of single rules, where nothing else bounds that of the whole scan. */
export interface GuardedRules {
  /** Runs the work of one rule; false when it was ended before its end. */
  run(work: () => void): boolean;
  /** Told of a rule that was ended. */
  ended(rule: number): void;
}

/** UTF-16 units from which any rule is guarded: a power of so much is too much. */
const longText = 1 << 16;

/** Where a rule may begin to match, as pairs of first and last place. */
class Spots {
  pairs = new Int32Array(16);
  length = 0;
  /** In the order of the text, as far as is known. */
  sorted = true;

  add(from: number, to: number): void {
    if (this.length + 2 > this.pairs.length) {
      const more = new Int32Array(this.pairs.length * 2);
      more.set(this.pairs);
      this.pairs = more;
    }
    if (this.length > 0 && from < (this.pairs[this.length - 2] ?? 0)) this.sorted = false;
    this.pairs[this.length] = from;
    this.pairs[this.length + 1] = to;
    this.length += 2;
  }

  sort(): void {
    if (this.sorted) return;
    const order = Array.from({ length: this.length / 2 }, (_, at) => at * 2);
    const { pairs } = this;
    order.sort((one, other) => (pairs[one] ?? 0) - (pairs[other] ?? 0));
    const sorted = new Int32Array(pairs.length);
    for (const [at, from] of order.entries()) {
      sorted[2 * at] = pairs[from] ?? 0;
      sorted[2 * at + 1] = pairs[from + 1] ?? 0;
    }
    this.pairs = sorted;
    this.sorted = true;
  }

  clear(): void {
    // A text of one repeated keyword must not hold its memory for ever.
    if (this.pairs.length > 1 << 16) this.pairs = new Int32Array(16);
    this.length = 0;
    this.sorted = true;
  }
}

/** Makes a finder for compiled rules. A guard is for threads in which no one else ends a rule that takes too long. */
export function matchFinder(compiled: CompiledRules, watch: RuleWatch, guard?: GuardedRules): MatchFinder {
  const { rules, automaton, wordLengths, leads, unanchored } = compiled;
  const spots = rules.map(() => new Spots());
  const seen = new Uint8Array(wordLengths.length);
  const seenWords: number[] = [];
  const touched: number[] = [];

  const found = (word: number, end: number): void => {
    if (seen[word] === 0) {
      seen[word] = 1;
      seenWords.push(word);
    }
    const places = leads[word];
    if (places === undefined) return;
    const start = end - (wordLengths[word] ?? 0);
    for (const { rule, minimum, maximum } of places) {
      const list = spots[rule];
      if (list === undefined || start < minimum) continue;
      if (list.length === 0) touched.push(rule);
      list.add(Math.max(0, start - maximum), start - minimum);
    }
  };

  const isOpen = ({ words }: CompiledRule): boolean => words.length === 0 || words.some((word) => seen[word] === 1);

  const clear = (): void => {
    for (const word of seenWords) seen[word] = 0;
    for (const rule of touched) spots[rule]?.clear();
    seenWords.length = 0;
    touched.length = 0;
    watch.current = -1;
  };

  const search = (text: string, applies: (rule: number) => boolean): readonly RawMatch[] => {
    automaton.scan(text, found);
    const matches: RawMatch[] = [];
    const candidates = unanchored.length === 0 ? touched : [...touched, ...unanchored];
    if (candidates.length > 1) candidates.sort((one, other) => one - other);
    for (const index of candidates) {
      const rule = rules[index];
      if (rule === undefined || !isOpen(rule) || !applies(index)) continue;
      watch.current = index;
      const attempt = (): void => {
        const list = spots[index];
        if (rule.sticky !== undefined && list !== undefined) tryAtSpots(text, index, rule, rule.sticky, list, matches);
        else tryEverywhere(text, index, rule, matches);
      };
      if (guard === undefined || !(rule.isRisky || text.length > longText)) attempt();
      else if (!guard.run(attempt)) guard.ended(index);
    }
    return matches;
  };

  return {
    find(text, applies) {
      // A scan that was interrupted leaves its traces.
      clear();
      const matches = search(text, applies);
      clear();
      return matches;
    },
    findRule(text, index) {
      const matches: RawMatch[] = [];
      const rule = rules[index];
      if (rule !== undefined) tryEverywhere(text, index, rule, matches);
      return matches;
    },
  };
}

function tryAtSpots(
  text: string,
  index: number,
  rule: CompiledRule,
  sticky: RegExp,
  spots: Spots,
  matches: RawMatch[],
): void {
  spots.sort();
  const { pairs, length } = spots;
  let next = 0;
  let floor = 0;
  for (let at = 0; at < length; at += 2) {
    const last = pairs[at + 1] ?? 0;
    for (let place = Math.max(next, pairs[at] ?? 0); place <= last; place += 1) {
      next = place + 1;
      sticky.lastIndex = place;
      const groups = sticky.exec(text);
      if (groups === null) continue;
      const end = place + groups[0].length;
      matches.push({ rule: index, start: rule.startOf(text, place, floor), end, groups });
      floor = end;
      next = Math.max(next, end);
      place = next - 1;
    }
  }
}

function tryEverywhere(text: string, index: number, rule: CompiledRule, matches: RawMatch[]): void {
  const { pattern } = rule;
  if (pattern === undefined) return;
  let floor = 0;
  pattern.lastIndex = 0;
  for (let groups = pattern.exec(text); groups !== null; groups = pattern.exec(text)) {
    const end = groups.index + groups[0].length;
    matches.push({ rule: index, start: rule.startOf(text, groups.index, floor), end, groups });
    floor = end;
    if (groups[0].length === 0) pattern.lastIndex += 1;
  }
}
