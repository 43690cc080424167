import type { RequiredRule, SecretRule } from '../rule.ts';
import { readAllowlists } from './read-allowlists.ts';
import { patternIn } from './read-patterns.ts';
import { booleanIn, numberIn, problemWith, type TomlTable, tablesIn, textIn, textsIn, wholeIn } from './toml-values.ts';

/** A rule as a file has it: what it leaves out may come from the file that it extends. */
export interface FileRule extends Omit<SecretRule, 'title' | 'severity'> {
  readonly title?: string;
}

/** Reads one `[[rules]]`. */
export function readRule(table: TomlTable): FileRule {
  const id = textIn(table, 'id')?.trim();
  if (id === undefined || id === '') {
    throw problemWith(table, { name: 'id', expected: 'the name of the rule', mend: 'Give every rule an id.' });
  }
  const owned: TomlTable = { ...table, owner: `rule ${id}` };
  const title = textIn(owned, 'description');
  const pattern = patternIn(owned, 'regex');
  const path = patternIn(owned, 'path');
  const entropy = numberIn(owned, 'entropy');
  const secretGroup = wholeIn(owned, 'secretGroup');
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(path === undefined ? {} : { path: withoutState(path) }),
    ...(entropy === undefined || entropy === 0 ? {} : { entropy }),
    ...(secretGroup === undefined || secretGroup === 0 ? {} : { secretGroup }),
    keywords: textsIn(owned, 'keywords').map((keyword) => keyword.toLowerCase()),
    tags: textsIn(owned, 'tags'),
    allowlists: readAllowlists(owned).map(({ list }) => list),
    required: tablesIn(owned, 'required', (index) => `${owned.owner}, required ${index + 1}`).map(readRequired),
    ...(booleanIn(owned, 'skipReport') ? { skipReport: true } : {}),
  };
}

function readRequired(table: TomlTable): RequiredRule {
  const id = textIn(table, 'id');
  if (id === undefined) {
    throw problemWith(table, {
      name: 'id',
      expected: 'the id of another rule',
      mend: 'Name the rule that is required.',
    });
  }
  const withinLines = wholeIn(table, 'withinLines');
  const withinColumns = wholeIn(table, 'withinColumns');
  return {
    id,
    ...(withinLines === undefined ? {} : { withinLines }),
    ...(withinColumns === undefined ? {} : { withinColumns }),
  };
}

/** Without the flag `g`, with which an expression remembers where it was. */
function withoutState(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace('g', ''));
}

/** How many groups an expression has. */
function groupsOf(pattern: RegExp): number {
  return (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1;
}

/** Refuses a rule that could never find anything, or asks for a group that its expression does not have. */
export function checkRule(rule: FileRule, file: string): void {
  const owner = `rule ${rule.id}`;
  if (rule.pattern === undefined && rule.path === undefined) {
    throw problemWith(
      { file, owner },
      { name: 'regex', expected: 'a regex, a path or both', mend: 'Say what the rule finds, or leave it out.' },
    );
  }
  if (rule.pattern === undefined || rule.secretGroup === undefined) return;
  const groups = groupsOf(rule.pattern);
  if (rule.secretGroup > groups) {
    throw problemWith(
      { file, owner },
      {
        name: 'secretGroup',
        value: rule.secretGroup,
        expected: `a number up to ${groups}, the groups of its regex`,
        mend: 'Name the group that holds the secret.',
      },
    );
  }
}
