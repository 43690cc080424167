/** A licence expression (SPDX 2.3, annex D). */
export type LicenseExpression =
  | { readonly kind: 'license'; readonly id: string; readonly orLater: boolean; readonly exception?: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseExpression[] };

/** Operators and parentheses at most; the longest expressions of public packages have some ten. */
const mostTokens = 200;

/**
 * Reads a licence expression; undefined for a text that is none. Operators may be in lower case, and `MIT/Apache-2.0`, as crates
 * wrote it before expressions, is a choice. Whether the ids are known is not looked at.
 */
export function parseLicenseExpression(text: string): LicenseExpression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0 || tokens.length > mostTokens) return undefined;
  const parser = new ExpressionParser(tokens);
  const expression = parser.choice();
  return parser.isAtEnd ? expression : undefined;
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const token = /\s*(?:([()])|(\/)|([A-Za-z0-9][\w.:-]*\+?))\s*/gy;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return undefined;
    tokens.push(match[1] ?? (match[2] === undefined ? (match[3] ?? '') : 'OR'));
  }
  return tokens;
}

class ExpressionParser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** `OR` binds the least. */
  choice(): LicenseExpression | undefined {
    return this.#joined('or', () => this.#joined('and', () => this.#operand()));
  }

  #joined(kind: 'and' | 'or', operand: () => LicenseExpression | undefined): LicenseExpression | undefined {
    const parts: LicenseExpression[] = [];
    do {
      const part = operand();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#takeWord(kind));
    const [only] = parts;
    return parts.length === 1 ? only : { kind, parts };
  }

  #operand(): LicenseExpression | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === '(') {
      const inner = this.choice();
      return this.#tokens[this.#at++] === ')' ? inner : undefined;
    }
    if (token === undefined || token === ')' || /^(?:and|or|with)$/i.test(token)) return undefined;
    const license = { kind: 'license', id: token.replace(/\+$/, ''), orLater: token.endsWith('+') } as const;
    if (!this.#takeWord('with')) return license;
    const exception = this.#tokens[this.#at];
    this.#at += 1;
    return exception === undefined || /^[()]$/.test(exception) ? undefined : { ...license, exception };
  }

  #takeWord(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at += 1;
    return true;
  }
}
