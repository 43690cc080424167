import { isAbsolute, join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { messageOf } from '../../../../core/model/errors.ts';
import type { Allowlist, RuleSet, SecretRule } from '../rule.ts';
import { extendRules, wholeRule } from './extend-rules.ts';
import { readAllowlists, type TargetedAllowlist } from './read-allowlists.ts';
import { checkRule, readRule } from './read-rule.ts';
import { booleanIn, presentKeys, problemWith, type TomlTable, tablesIn, textIn, textsIn } from './toml-values.ts';

/** What a rule file gave. */
export interface RuleFile {
  readonly ruleSet: RuleSet;
  /** What of the file is not done here: one sentence each. */
  readonly warnings: readonly string[];
}

/** What reading needs from outside. */
export interface RuleFileSources {
  /** The text of a file; throws where there is none. Paths as given, or relative to `folder`. */
  readText(path: string): string;
  /** Where a relative path of `extend` begins: the working directory, as in gitleaks. */
  readonly folder: string;
  /** Stands for gitleaks' default rules where a file extends them: see `readRuleFile`. */
  readonly builtIn: () => RuleSet;
}

/** gitleaks follows `extend` this far. */
const deepest = 2;
/** Keys of betterleaks, whose values are programs. */
const programs = ['filter', 'validate', 'prefilter', 'specificity'] as const;

/**
 * Reads a rule file of gitleaks or betterleaks.
 *
 * `extend.useDefault` means the default rules of the tool that reads the file: here our built-in set, and a warning says so.
 * A `disabledRules` entry that is in neither set is an error only where the extended file is one we read; ids of gitleaks'
 * defaults are taken without a word. Where `extend.path` is relative it begins at the working directory.
 * Filters and validations of betterleaks are not evaluated, and a warning names the keys.
 *
 * Throws InputError with the rule, the key, its value and the mend.
 */
export function readRuleFile(path: string, sources: RuleFileSources): RuleFile {
  const warnings: string[] = [];
  const { rules, allowlists } = readFile(path, sources, warnings, 0);
  if (rules.length === 0) {
    const expected = 'at least one rule, for without any nothing is found';
    const mend = 'Add rules, or extend the default ones with `[extend]` and `useDefault = true`.';
    throw problemWith({ file: path, owner: 'file' }, { name: 'rules', expected, mend });
  }
  return { ruleSet: { name: path, rules, allowlists, placedAt: 'match' }, warnings };
}

interface FileContent {
  readonly rules: readonly SecretRule[];
  readonly allowlists: readonly Allowlist[];
}

function readFile(path: string, sources: RuleFileSources, warnings: string[], depth: number): FileContent {
  const file: TomlTable = { file: path, owner: 'file', values: parseFile(path, sources) };
  const tables = tablesIn(file, 'rules', (index) => `rule ${index + 1}`);
  const own = tables.map(readRule);
  warnings.push(...warningsFor(file, tables));
  const lists = readAllowlists(file);
  const global = lists.filter(({ targetRules }) => targetRules.length === 0).map(({ list }) => list);
  if (depth === deepest && presentKeys(file, ['extend']).length > 0)
    warnings.push(`${path} extends one file more than gitleaks follows: the rules of that one are left out.`);
  const base = depth < deepest ? readBase(file, sources, warnings, depth) : undefined;
  const extended = base === undefined ? own.map(wholeRule) : extendRules(own, base.rules, base.disabled);
  const rules = withTargeted(extended, lists, file);
  const ids = new Set(rules.map(({ id }) => id));
  for (const rule of rules) {
    checkRule(rule, path);
    for (const { id } of rule.required) if (!ids.has(id)) throw unknownRule(file, 'required', id);
  }
  return { rules, allowlists: [...global, ...(base?.allowlists ?? [])] };
}

function parseFile(path: string, sources: RuleFileSources): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = sources.readText(path);
  } catch (error) {
    const expected = `a file that can be read, but ${messageOf(error)}`;
    throw problemWith({ file: path, owner: 'file' }, { name: 'secret-rules', expected, mend: 'Check the path.' });
  }
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw problemWith(
      { file: `${path}:${error.line}`, owner: 'file' },
      {
        name: 'secret-rules',
        expected: `TOML, but ${messageOf(error).split('\n', 1)[0]}`,
        mend: 'Mend the line; expressions are easiest to write between three single quotes.',
      },
    );
  }
}

interface Base extends FileContent {
  readonly disabled: ReadonlySet<string>;
}

function readBase(file: TomlTable, sources: RuleFileSources, warnings: string[], depth: number): Base | undefined {
  const [extend] = tablesIn(file, 'extend', () => 'extend');
  if (extend === undefined) return undefined;
  const useDefault = booleanIn(extend, 'useDefault');
  const path = textIn(extend, 'path');
  const disabled = new Set(textsIn(extend, 'disabledRules'));
  if (textIn(extend, 'url') !== undefined) {
    const mend = 'Download the file in a step before, and name it under `path`.';
    throw problemWith(extend, {
      name: 'url',
      value: extend.values.url,
      expected: 'a path; nothing is downloaded',
      mend,
    });
  }
  if (useDefault && path !== undefined) {
    const mend = 'Leave out one of them.';
    throw problemWith(extend, { name: 'useDefault', value: true, expected: 'either useDefault or path', mend });
  }
  if (useDefault) {
    const { rules, allowlists } = sources.builtIn();
    warnings.push(`${file.file} extends the default rules: those are the ones built in here, not gitleaks’ own.`);
    return { rules, allowlists, disabled };
  }
  if (path === undefined) return undefined;
  const content = readFile(isAbsolute(path) ? path : join(sources.folder, path), sources, warnings, depth + 1);
  const ids = new Set(content.rules.map(({ id }) => id));
  for (const id of disabled) if (!ids.has(id)) throw unknownRule(extend, 'disabledRules', id);
  return { ...content, disabled };
}

/** Allowlists with `targetRules` belong to those rules alone. */
function withTargeted(
  rules: readonly SecretRule[],
  lists: readonly TargetedAllowlist[],
  file: TomlTable,
): readonly SecretRule[] {
  const byRule = new Map<string, Allowlist[]>();
  for (const { list, targetRules } of lists) {
    for (const id of targetRules) {
      if (!rules.some((rule) => rule.id === id)) throw unknownRule(file, 'targetRules', id);
      byRule.set(id, [...(byRule.get(id) ?? []), list]);
    }
  }
  if (byRule.size === 0) return rules;
  return rules.map((rule) => ({ ...rule, allowlists: [...rule.allowlists, ...(byRule.get(rule.id) ?? [])] }));
}

function unknownRule(table: TomlTable, name: string, id: string): Error {
  return problemWith(table, {
    name,
    value: id,
    expected: 'the id of a rule',
    mend: 'Correct the id, or leave it out.',
  });
}

function warningsFor(file: TomlTable, tables: readonly TomlTable[]): readonly string[] {
  const found = programs.flatMap((key) => {
    const count = [file, ...tables].filter((table) => presentKeys(table, [key]).length > 0).length;
    return count === 0 ? [] : [`\`${key}\` of ${count === 1 ? 'one rule' : `${count} rules`}`];
  });
  if (found.length === 0) return [];
  return [`${file.file}: ${found.join(', ')} not evaluated, so these rules find more than betterleaks does.`];
}
