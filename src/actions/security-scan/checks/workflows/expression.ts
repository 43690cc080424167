/** An expression of GitHub Actions, as far as values flow through it. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string }
  /** `github.event.issue.title`, in lower case; an index that is not a literal is `*`. */
  | { readonly kind: 'context'; readonly path: string }
  /** `access` is what follows the call, `fromJSON(x).y`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly access: string }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] };

/** An expression within a text. */
export interface Expansion {
  /** What stands between the braces. */
  readonly source: string;
  /** Index of `${{` in the text, and the index after `}}`. */
  readonly start: number;
  readonly end: number;
}

/** All `${{ … }}` of a text; braces within quotes do not end one. Linear. */
export function expansionsOf(text: string): readonly Expansion[] {
  const found: Expansion[] = [];
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = endOfExpansion(text, start + 3);
    if (end === undefined) break;
    found.push({ source: text.slice(start + 3, end - 2), start, end });
    start = text.indexOf('${{', end);
  }
  return found;
}

function endOfExpansion(text: string, from: number): number | undefined {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '}' && text[at + 1] === '}') return at + 2;
  }
  return undefined;
}

const tokenPattern =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[+-]?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[<>=!]=|[<>!()[\],.*]))/iy;

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly value: string;
}

function tokensOf(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  const end = source.trimEnd().length;
  while (pattern.lastIndex < end) {
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) return undefined;
    const { text, number, name, sign } = groups;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name.toLowerCase() });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
}

/** Deeper than any expression of a person, and shallow enough for the stack. */
const deepest = 100;

class Unreadable extends Error {}

class ExpressionParser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    const expression = this.#binary(0);
    if (this.#next < this.#tokens.length) throw new Unreadable();
    return expression;
  }

  #peek(): string | undefined {
    const token = this.#tokens[this.#next];
    return token?.kind === 'sign' ? token.value : undefined;
  }

  #accept(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#next += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#accept(sign)) throw new Unreadable();
  }

  /** Operators from the loosest level to the tightest. */
  #binary(level: number): Expression {
    const operators = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=']][level];
    if (operators === undefined) return this.#unary();
    const operands = [this.#binary(level + 1)];
    let operator: string | undefined;
    for (let sign = this.#peek(); sign !== undefined && operators.includes(sign); sign = this.#peek()) {
      this.#next += 1;
      operator ??= sign;
      operands.push(this.#binary(level + 1));
    }
    const [first] = operands;
    // One node for a chain of any length, so that whoever walks it goes no deeper.
    return operator === undefined && first !== undefined
      ? first
      : { kind: 'operation', operator: operator ?? '', operands };
  }

  #unary(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unreadable();
    const expression: Expression = this.#accept('!')
      ? { kind: 'operation', operator: '!', operands: [this.#unary()] }
      : this.#primary();
    this.#depth -= 1;
    return expression;
  }

  #primary(): Expression {
    if (this.#accept('(')) {
      const inner = this.#binary(0);
      this.#expect(')');
      const access = this.#access();
      return access === '' ? inner : { kind: 'call', name: '', args: [inner], access };
    }
    const token = this.#tokens[this.#next];
    this.#next += 1;
    if (token === undefined || token.kind === 'sign') throw new Unreadable();
    if (token.kind !== 'name') return { kind: 'literal', value: token.value };
    if (!this.#accept('(')) {
      if (/^(?:true|false|null|nan|infinity)$/.test(token.value)) return { kind: 'literal', value: token.value };
      return { kind: 'context', path: token.value + this.#access() };
    }
    const args: Expression[] = [];
    if (!this.#accept(')')) {
      do args.push(this.#binary(0));
      while (this.#accept(','));
      this.#expect(')');
    }
    return { kind: 'call', name: token.value, args, access: this.#access() };
  }

  /** `.name`, `.*`, `['name']` and `[index]`, joined by dots. */
  #access(): string {
    let path = '';
    for (;;) {
      if (this.#accept('.')) {
        const token = this.#tokens[this.#next];
        this.#next += 1;
        if (token?.kind !== 'name' && token?.value !== '*') throw new Unreadable();
        path += `.${token.value}`;
      } else if (this.#accept('[')) {
        if (this.#accept('*')) path += '.*';
        else {
          const index = this.#binary(0);
          const named = index.kind === 'literal' && /^[a-z_][\w-]*$/i.test(index.value);
          path += named ? `.${index.value.toLowerCase()}` : '.*';
        }
        this.#expect(']');
      } else return path;
    }
  }
}

/** Reads what stands between the braces; undefined where it is no expression. Never throws. */
export function readExpression(source: string): Expression | undefined {
  const tokens = tokensOf(source);
  if (tokens === undefined || tokens.length === 0) return undefined;
  try {
    return new ExpressionParser(tokens).parse();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
