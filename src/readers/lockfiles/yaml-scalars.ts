import { BlockMap, type BlockValue } from './block-value.ts';

/** A quoted text up to its closing quote. */
const quoted = /^(?:'[^']*(?:''[^']*)*'|"[^"\\]*(?:\\.[^"\\]*)*")/;

/** Characters that begin something else than a plain scalar. */
const indicators = '\'"[{&*!|>%@`';

/** Nesting of values on one line. */
const deepest = 16;

/** The key that a line begins with and what follows its colon; undefined for a line without key. */
export function splitKey(text: string): { readonly key: string; readonly rest: string } | undefined {
  const first = text[0] ?? '';
  const quote = first === "'" || first === '"' ? quoted.exec(text)?.[0] : undefined;
  if (quote !== undefined) {
    const rest = text.slice(quote.length).trimStart();
    const key = scalarText(quote);
    if (key === undefined || !/^:(?:\s|$)/.test(rest)) return undefined;
    return { key, rest: withoutComment(rest.slice(1).trimStart()) };
  }
  if (indicators.includes(first)) return undefined;
  let colon = text.indexOf(':');
  while (colon !== -1 && colon + 1 < text.length && !/\s/.test(text[colon + 1] ?? ''))
    colon = text.indexOf(':', colon + 1);
  if (colon === -1) return undefined;
  return { key: text.slice(0, colon).trimEnd(), rest: withoutComment(text.slice(colon + 1).trimStart()) };
}

/** The text of a scalar with or without quotes; undefined where it does not end, or more follows. */
export function scalarText(source: string): string | undefined {
  const first = source[0];
  if (first !== "'" && first !== '"') return withoutComment(source);
  const quote = quoted.exec(source)?.[0];
  if (quote === undefined || withoutComment(source.slice(quote.length).trimStart()) !== '') return undefined;
  const inner = quote.slice(1, -1);
  return first === "'" ? inner.replaceAll("''", "'") : unescaped(inner);
}

/** `{a: b, c: [d, e]}` or `[a, b]`; undefined where it does not end, or more follows. */
export function flowValue(source: string): BlockValue | undefined {
  const reader = new FlowReader(source);
  const value = reader.value(0);
  return value !== undefined && withoutComment(reader.rest().trimStart()) === '' ? value : undefined;
}

class FlowReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  rest(): string {
    return this.#source.slice(this.#at);
  }

  value(depth: number): BlockValue | undefined {
    this.#blanks();
    const first = this.#source[this.#at];
    if (first === '{') return depth > deepest ? undefined : this.#mapping(depth);
    if (first === '[') return depth > deepest ? undefined : this.#list(depth);
    return this.#scalar(/^(?:(?!,|\]|\}| #).)+/);
  }

  #mapping(depth: number): BlockMap | undefined {
    const map = new BlockMap();
    this.#at += 1;
    for (;;) {
      this.#blanks();
      if (this.#take('}')) return map;
      const key = this.#scalar(/^(?:(?!:(?:\s|$|[,}])|,|\}).)+/);
      if (key === undefined || map.has(key)) return undefined;
      this.#blanks();
      if (!this.#take(':')) return undefined;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      map.set(key, value);
      this.#blanks();
      if (!this.#take(',') && this.#source[this.#at] !== '}') return undefined;
    }
  }

  #list(depth: number): BlockValue[] | undefined {
    const items: BlockValue[] = [];
    this.#at += 1;
    for (;;) {
      this.#blanks();
      if (this.#take(']')) return items;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
      this.#blanks();
      if (!this.#take(',') && this.#source[this.#at] !== ']') return undefined;
    }
  }

  #scalar(plain: RegExp): string | undefined {
    const rest = this.rest();
    const text = (/^['"]/.test(rest) ? quoted : plain).exec(rest)?.[0];
    if (text === undefined) return undefined;
    this.#at += text.length;
    return scalarText(text.trimEnd());
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #blanks(): void {
    while (this.#source[this.#at] === ' ') this.#at += 1;
  }
}

function withoutComment(text: string): string {
  if (text.startsWith('#')) return '';
  if (/^['"[{]/.test(text)) return text;
  const comment = text.indexOf(' #');
  return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

/** YAML's escapes are JSON's and a few more; what is none of JSON's stays as it is written. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g,
    (all, byte?: string, unit?: string, one?: string) => {
      if (one === undefined) return String.fromCharCode(Number.parseInt(byte ?? unit ?? '0', 16));
      return escapes.get(one) ?? all;
    },
  );
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
]);
