import { messageOf } from '../../../../core/model/errors.ts';
import { goDialect, goFlags } from './go-dialect.ts';
import { parseRegex } from './parse-regex.ts';
import { printRegex } from './print-regex.ts';
import { PatternError } from './regex-node.ts';

/**
 * Translates a regular expression of Go, as gitleaks' rules hold them, to one of JavaScript with the flag `g` that runs on
 * Node 20 as well. Throws PatternError with what is wrong with it.
 */
export function goRegex(source: string): RegExp {
  const tree = parseRegex(withoutQuotes(source), goDialect, goFlags);
  try {
    return printRegex(tree);
  } catch (error) {
    // Such as two groups of one name.
    throw new PatternError(messageOf(error), { cause: error });
  }
}

/** `\Q…\E` as single escaped characters: a quantifier behind it is for the last of them. */
function withoutQuotes(source: string): string {
  return source.replace(/\\Q([\s\S]*?)(?:\\E|$)|\\[\s\S]/g, (whole, quoted: string | undefined) =>
    quoted === undefined ? whole : quoted.replace(/[^\w\s]/g, '\\$&'),
  );
}
