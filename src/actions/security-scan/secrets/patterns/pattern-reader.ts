import { PatternError } from './regex-node.ts';

/** Walks over the code points of a pattern. */
export class PatternReader {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  /** The next code point without taking it; undefined at the end. */
  peek(): string | undefined {
    const code = this.source.charCodeAt(this.at);
    // Nearly all of a pattern is ASCII; a new string for each character of it would take most of the time.
    if (code < 0xd800) return this.source[this.at];
    const point = this.source.codePointAt(this.at);
    return point === undefined ? undefined : String.fromCodePoint(point);
  }

  /** Takes the next code point. */
  take(): string {
    const next = this.peek();
    if (next === undefined) throw new PatternError('it ends in the middle');
    this.at += next.length;
    return next;
  }

  /** Takes `text` if it comes next. */
  takeIf(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what a sticky pattern matches here. */
  takeMatch(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match;
  }
}
