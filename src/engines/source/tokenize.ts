import { isDigit, isSpace, isWordPart, isWordStart } from './characters.ts';
import { type Language, type StringForm, type Syntax, syntaxes } from './language.ts';
import { operatorLength } from './operators.ts';
import { startsRegex } from './regex-place.ts';
import { countHashes, type OpenString, type StringPiece, scanString } from './string-scan.ts';
import { TokenBuilder, type TokenKind, type TokenList, tokenKinds } from './token-list.ts';

/** An expression inside a string, and how many brackets of the closing kind are open in it. */
interface Frame {
  readonly string: OpenString;
  depth: number;
}

/**
 * Splits a text into tokens and comments in one pass, linear in its length. Takes any text: what is not well formed
 * becomes punctuation, or a string or comment up to the end of the line or text.
 */
export function tokenize(text: string, language: Language): TokenList {
  const tokenizer = new Tokenizer(text, syntaxes[language]);
  return tokenizer.run();
}

class Tokenizer {
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #tokens = new TokenBuilder();
  readonly #frames: Frame[] = [];
  /** Before which index no literal that one of these begins is closed on its line; trying again would be quadratic. */
  readonly #hopeless = new Map<string, number>();
  /** For every open parenthesis, whether `if`, `while`, `for` or `with` stands before it. */
  readonly #conditions: boolean[] = [];
  #previous = '';
  #previousKind: TokenKind | undefined;
  #closedCondition = false;
  #at = 0;

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#syntax = syntax;
  }

  run(): TokenList {
    if (this.#text.startsWith('#!') && !this.#text.startsWith('#![')) this.#lineComment();
    while (this.#at < this.#text.length) this.#step();
    return this.#tokens.build(this.#text);
  }

  #step(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (isSpace(code)) this.#at += 1;
    else if (isWordStart(code)) this.#word();
    else if (isDigit(code)) this.#number();
    else if (this.#comment(code)) return;
    else if ((code === 34 || code === 39 || code === 96 || code === 35) && this.#literal(this.#at)) return;
    else if (code === 47 && this.#syntax.regexes && this.#regex()) return;
    else this.#punctuation(code);
  }

  #add(kind: TokenKind, end: number): void {
    this.#tokens.add(kind, this.#at, end);
    this.#previous = end - this.#at > 16 ? '' : this.#text.slice(this.#at, end);
    this.#previousKind = kind;
    this.#at = end;
  }

  #word(): void {
    const text = this.#text;
    let end = this.#at + 1;
    while (end < text.length && isWordPart(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    if (end - this.#at <= 2 && (next === 34 || next === 39 || next === 35) && this.#literal(end)) return;
    this.#add(tokenKinds.word, end);
  }

  #number(): void {
    const text = this.#text;
    let end = this.#at + 1;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (isWordPart(code)) continue;
      if (code === 46 && isDigit(text.charCodeAt(end + 1))) continue;
      const sign = code === 43 || code === 45;
      const exponent = sign && /[eE]/.test(text[end - 1] ?? '') && isDigit(text.charCodeAt(end + 1));
      if (!exponent || /^0[xX]/.test(text.slice(this.#at, this.#at + 2))) break;
    }
    this.#add(tokenKinds.number, end);
  }

  #comment(code: number): boolean {
    if (code === 35 && this.#syntax.lineComment === '#') this.#lineComment();
    else if (code !== 47) return false;
    else if (this.#text[this.#at + 1] === '/' && this.#syntax.lineComment === '//') this.#lineComment();
    else if (this.#text[this.#at + 1] === '*' && this.#syntax.blockComments !== 'none') this.#blockComment();
    else return false;
    return true;
  }

  #lineComment(): void {
    const newline = this.#text.indexOf('\n', this.#at);
    this.#addComment(newline === -1 ? this.#text.length : newline);
  }

  #blockComment(): void {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = this.#at + 2;
    let depth = 1;
    for (let mark = marks.exec(this.#text); mark !== null; mark = marks.exec(this.#text)) {
      if (mark[0] === '*/') depth -= 1;
      else if (this.#syntax.blockComments === 'nested') depth += 1;
      // In a flat comment `/*/` holds a closing mark that the pattern would step over.
      else marks.lastIndex -= 1;
      if (depth === 0) break;
    }
    this.#addComment(depth === 0 ? marks.lastIndex : this.#text.length);
  }

  #addComment(end: number): void {
    this.#tokens.addComment(this.#at, end);
    this.#at = end;
  }

  /** A string, character or lifetime whose mark, or the `#` before it, stands at `mark`. False where none begins there. */
  #literal(mark: number): boolean {
    const text = this.#text;
    const prefix = text.slice(this.#at, mark);
    if (this.#syntax.lifetimes && text[mark] === "'") return this.#characterOrLifetime(mark);
    const hashes = text.charCodeAt(mark) === 35 ? this.#countHashes(mark) : 0;
    const form = this.#formAt(mark + hashes, prefix, hashes > 0);
    if (form === undefined) return false;
    const reason = `${form.mark}${prefix}`;
    if (mark < (this.#hopeless.get(reason) ?? 0)) return false;
    const string = { form, hashes };
    const piece = scanString(text, mark + hashes + form.mark.length, string);
    if (piece.reason === 'unterminated' && !form.multiline) {
      this.#hopeless.set(reason, piece.end);
      return false;
    }
    this.#addPiece(piece, string, tokenKinds.string, tokenKinds.stringHead);
    return true;
  }

  /** A run of `#` is counted once, whatever follows it. */
  #countHashes(mark: number): number {
    if (mark < (this.#hopeless.get('#') ?? 0)) return 0;
    const count = countHashes(this.#text, mark, this.#text.length);
    this.#hopeless.set('#', mark + count);
    return count;
  }

  #formAt(mark: number, prefix: string, hashes: boolean): StringForm | undefined {
    return this.#syntax.strings.find(
      (form) =>
        (!hashes || form.hashes === true) &&
        (form.prefixes ?? ['']).includes(prefix) &&
        this.#text.startsWith(form.mark, mark),
    );
  }

  #addPiece(piece: StringPiece, string: OpenString, whole: TokenKind, open: TokenKind): void {
    this.#add(piece.reason === 'expression' ? open : whole, piece.end);
    if (piece.reason === 'expression') this.#frames.push({ string, depth: 0 });
  }

  #characterOrLifetime(mark: number): boolean {
    const literal = /'(?:\\(?:u\{[^}']{0,10}\}|x..|[^\n])|[^\\'\n])'/uy;
    literal.lastIndex = mark;
    if (literal.test(this.#text)) {
      this.#add(tokenKinds.string, literal.lastIndex);
      return true;
    }
    if (mark !== this.#at || !isWordStart(this.#text.charCodeAt(mark + 1))) return false;
    let end = mark + 2;
    while (end < this.#text.length && isWordPart(this.#text.charCodeAt(end))) end += 1;
    this.#add(tokenKinds.lifetime, end);
    return true;
  }

  #regex(): boolean {
    if (this.#at < (this.#hopeless.get('/') ?? 0)) return false;
    if (!startsRegex(this.#previous, this.#previousKind, this.#closedCondition)) return false;
    const text = this.#text;
    let inClass = false;
    for (let end = this.#at + 1; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 10) break;
      if (code === 92 && text.charCodeAt(end + 1) !== 10) end += 1;
      else if (code === 91) inClass = true;
      else if (code === 93) inClass = false;
      else if (code === 47 && !inClass) {
        let flags = end + 1;
        while (isWordPart(text.charCodeAt(flags))) flags += 1;
        this.#add(tokenKinds.regex, flags);
        return true;
      }
    }
    const newline = text.indexOf('\n', this.#at);
    this.#hopeless.set('/', newline === -1 ? text.length : newline);
    return false;
  }

  #punctuation(code: number): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && this.#leavesExpression(frame, code)) {
      const piece = scanString(this.#text, this.#at + 1, frame.string);
      this.#frames.pop();
      this.#addPiece(piece, frame.string, tokenKinds.stringTail, tokenKinds.stringMiddle);
      return;
    }
    if (code === 40) this.#conditions.push(/^(?:if|while|for|with)$/.test(this.#previous));
    if (code === 41) this.#closedCondition = this.#conditions.pop() ?? false;
    this.#add(tokenKinds.punctuation, this.#at + operatorLength(this.#text, this.#at));
  }

  /** Whether a character closes the expression; brackets of its own kind inside it are counted. */
  #leavesExpression(frame: Frame, code: number): boolean {
    const [opener, closer] = frame.string.form.interpolation === '\\(' ? [40, 41] : [123, 125];
    if (code === opener) frame.depth += 1;
    if (code !== closer) return false;
    frame.depth -= 1;
    return frame.depth < 0;
  }
}
