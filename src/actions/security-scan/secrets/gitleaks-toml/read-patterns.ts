import { goRegex } from '../patterns/go-regex.ts';
import { PatternError } from '../patterns/regex-node.ts';
import { problemWith, type TomlTable, textIn, textsIn } from './toml-values.ts';

/** The expression under a key. */
export function patternIn(table: TomlTable, key: string): RegExp | undefined {
  const source = textIn(table, key);
  return source === undefined ? undefined : translate(table, key, source);
}

/** Every expression of the list under a key. */
export function patternsIn(table: TomlTable, key: string): readonly RegExp[] {
  return textsIn(table, key).map((source) => translate(table, key, source));
}

function translate(table: TomlTable, key: string, source: string): RegExp {
  try {
    return goRegex(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    const expected = `a regular expression in Go’s syntax, but ${error.message}`;
    throw problemWith(table, {
      name: key,
      value: source,
      expected,
      mend: 'Mend the expression, or leave out the rule.',
    });
  }
}
