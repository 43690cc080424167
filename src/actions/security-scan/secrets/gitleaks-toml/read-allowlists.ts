import type { Allowlist } from '../rule.ts';
import { patternsIn } from './read-patterns.ts';
import { presentKeys, problemWith, type TomlTable, tablesIn, textIn, textsIn } from './toml-values.ts';

/** A global allowlist, or one for some rules. */
export interface TargetedAllowlist {
  readonly list: Allowlist;
  /** Ids of the rules it is for; empty: for all. */
  readonly targetRules: readonly string[];
}

/** The lists under `[allowlist]`, the old form, or `[[allowlists]]`. Both at once are an error, as in gitleaks. */
export function readAllowlists(table: TomlTable): readonly TargetedAllowlist[] {
  const [old, many] = [presentKeys(table, ['allowlist']), presentKeys(table, ['allowlists'])];
  if (old.length > 0 && many.length > 0) {
    throw problemWith(table, {
      name: 'allowlist',
      expected: 'either [allowlist] or [[allowlists]]',
      mend: 'Write the old [allowlist] as one more [[allowlists]].',
    });
  }
  const owner = (index: number) => `${table.owner === '' ? '' : `${table.owner}, `}allowlist ${index + 1}`;
  return [...tablesIn(table, 'allowlist', owner), ...tablesIn(table, 'allowlists', owner)].map((one) => ({
    list: readAllowlist(one),
    targetRules: textsIn(one, 'targetRules'),
  }));
}

function readAllowlist(table: TomlTable): Allowlist {
  const list: Allowlist = {
    condition: readCondition(table),
    commits: textsIn(table, 'commits').map((commit) => commit.trim().toLowerCase()),
    paths: patternsIn(table, 'paths'),
    regexes: patternsIn(table, 'regexes'),
    regexTarget: readTarget(table),
    stopWords: textsIn(table, 'stopwords').map((word) => word.toLowerCase()),
  };
  if (list.commits.length + list.paths.length + list.regexes.length + list.stopWords.length === 0) {
    throw problemWith(table, {
      name: 'allowlist',
      expected: 'commits, paths, regexes or stopwords',
      mend: 'Say what is allowed, or leave out the list.',
    });
  }
  return list;
}

function readCondition(table: TomlTable): Allowlist['condition'] {
  const value = textIn(table, 'condition');
  switch (value?.toLowerCase()) {
    case undefined:
    case 'or':
    case '||':
      return 'or';
    case 'and':
    case '&&':
      return 'and';
    default:
      throw problemWith(table, { name: 'condition', value, expected: '`OR` or `AND`', mend: 'Write one of them.' });
  }
}

function readTarget(table: TomlTable): Allowlist['regexTarget'] {
  const value = textIn(table, 'regexTarget') ?? 'secret';
  if (value === 'secret' || value === 'match' || value === 'line') return value;
  throw problemWith(table, {
    name: 'regexTarget',
    value,
    expected: '`secret`, `match` or `line`',
    mend: 'Write one of them, or leave it out for the secret.',
  });
}
