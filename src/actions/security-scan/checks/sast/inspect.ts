import { isTestPath } from '../../../../core/files/test-paths.ts';
import { matchAt, type PatternMatch } from '../../../../engines/source/match.ts';
import { compilePattern, type Pattern } from '../../../../engines/source/pattern.ts';
import type { TokenList } from '../../../../engines/source/token-list.ts';
import { tokenize } from '../../../../engines/source/tokenize.ts';
import { compileWordSearch, type WordSearch } from '../../../../engines/source/word-search.ts';
import type { TextFile } from '../../files/detector.ts';
import { readAllowComments } from '../allow-comment.ts';
import type { Hit } from '../check-rule.ts';
import type { CodeRule, RuleLanguage } from './code-rule.ts';
import { check } from './constraints.ts';
import { mergeHits } from './merge-hits.ts';
import { sensitiveHint } from './sensitive-names.ts';
import { remarksAt, surroundings } from './surroundings.ts';
import { milder, testModuleStart } from './test-code.ts';

interface CompiledRule {
  readonly rule: CodeRule;
  readonly pattern: Pattern;
  /** Whether a sensitive name must stand near the searched word. */
  readonly hinted: boolean;
}

/** What is known of the file that is looked at. */
interface Context {
  readonly file: TextFile;
  /** Where the tests at its end begin. */
  readonly testModule: number;
  /** For rules about certain files, whether it is one. */
  readonly answers: Map<string, boolean>;
}

/** The rules of one language, ready to be held against files. */
export interface RuleBook {
  readonly language: RuleLanguage;
  readonly search: WordSearch;
  /** Ids of the rules that are reported once for a file. */
  readonly once: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** How far before and behind its searched word the sensitive name of a match may stand, in UTF-16 units; farther ones are not seen. */
const hintBefore = 200;
const hintBehind = 600;

/** Compiles the rules of one language. */
export function compileRules(rules: readonly CodeRule[], language: RuleLanguage): RuleBook {
  const byWord = new Map<string, CompiledRule[]>();
  for (const rule of rules.filter((candidate) => candidate.language === language)) {
    const hinted = Object.values(rule.where ?? {}).some(({ names }) => names !== undefined);
    for (const source of rule.patterns) {
      const pattern = compilePattern(source, language);
      byWord.set(pattern.search, [...(byWord.get(pattern.search) ?? []), { rule, pattern, hinted }]);
    }
  }
  const once = rules.filter(({ oncePerFile }) => oncePerFile === true).map(({ id }) => id);
  return { language, once, search: compileWordSearch([...byWord.keys()]), byWord };
}

/** Everything in a file that breaks a rule. The file is tokenized only when a word of a rule stands in it. */
export function inspectCode(book: RuleBook, file: TextFile): readonly Hit[] {
  const { text } = file;
  const hits = new Map<string, Hit>();
  const context: Context = { file, testModule: testModuleStart(text, book.language), answers: new Map() };
  let tokens: TokenList | undefined;
  let generated: boolean | undefined;
  book.search.visit(text, (word, start) => {
    for (const compiled of book.byWord.get(word) ?? []) {
      if (compiled.hinted && !sensitiveHint.test(text.slice(Math.max(0, start - hintBefore), start + hintBehind)))
        continue;
      generated ??= isGenerated(text);
      if (generated) return false;
      tokens ??= tokenize(text, book.language);
      const index = tokens.tokenAt(start + compiled.pattern.wordOffset);
      const match = index === -1 ? undefined : matchAt(tokens, index, compiled.pattern);
      const hit = match && hitOf(compiled.rule, tokens, match, context);
      if (hit !== undefined) hits.set(`${hit.rule.id}:${hit.index}`, hit);
    }
    return undefined;
  });
  const comments = readAllowComments(hits.size === 0 ? '' : text);
  const isAllowed = ({ rule, index }: Hit): boolean =>
    comments.hasAny && comments.find(rule.id, file.placeOf(index).line) !== undefined;
  return mergeHits([...hits.values()], new Set(book.once), isAllowed);
}

/** Whether the file is one that the rule is about; asked once for each rule. */
function holdsInFile({ id, file }: CodeRule, { file: { text }, answers }: Context): boolean {
  if (file === undefined) return true;
  const known = answers.get(id) ?? file.test(text);
  answers.set(id, known);
  return known;
}

function hitOf(rule: CodeRule, tokens: TokenList, match: PatternMatch, context: Context): Hit | undefined {
  const { file } = context;
  if (!holdsInFile(rule, context)) return undefined;
  if (isDefinition(tokens, match, rule) || (rule.free === true && isMember(tokens, match))) return undefined;
  let name: string | undefined;
  for (const [variable, constraint] of Object.entries(rule.where ?? {})) {
    const range = match.variables.get(variable);
    if (range === undefined) return undefined;
    const answer = check(tokens, range, constraint);
    if (!answer.holds) return undefined;
    name ??= answer.name;
  }
  if (rule.unlessNear?.test(surroundings(tokens, match)) === true) return undefined;
  if (rule.unlessAbove?.test(remarksAt(file.text, tokens.startOf(match.from))) === true) return undefined;
  const index = tokens.startOf(match.from);
  const inTests = isTestPath(file.path) || index >= context.testModule;
  if (inTests && rule.notInTests === true) return undefined;
  return {
    rule,
    index,
    end: tokens.endOf(match.to - 1),
    message: name === undefined ? `${rule.title}.` : `${rule.title}: \`${name.slice(0, 60)}\`.`,
    ...(inTests ? { severity: milder(rule.severity) } : {}),
  };
}

/** `func print(…)`, and in a JavaScript class `eval(…) {`; in the other languages a closure may follow a call. */
function isDefinition(tokens: TokenList, { from, to }: PatternMatch, { language, free }: CodeRule): boolean {
  if (from > 0 && /^(?:func|function|fn|def)$/.test(tokens.textOf(from - 1))) return true;
  if (language !== 'javascript' || free !== true || tokens.textOf(to - 1) !== ')') return false;
  return tokens.textOf(to) === '{' && !tokens.startsLine(to);
}

/** Objects through which what is global, or the object's own, is named. */
const transparent = /^(?:window|self|this|globalThis|global|Swift|Foundation)$/;

function isMember(tokens: TokenList, { from }: PatternMatch): boolean {
  if (from === 0 || !['.', '?.'].includes(tokens.textOf(from - 1))) return false;
  return !transparent.test(tokens.textOf(from - 2));
}

/** Longer average lines are written by a bundler or a minifier: what they hold is checked where it comes from. UTF-16 units. */
const longestAverageLine = 400;

function isGenerated(text: string): boolean {
  if (text.length < 4000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines * longestAverageLine > text.length) return false;
  }
  return true;
}
