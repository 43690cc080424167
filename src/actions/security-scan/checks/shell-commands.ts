/** A word of a command, without its quotes. */
export interface ShellWord {
  readonly text: string;
  /** Where it begins in the script. */
  readonly index: number;
  /** It holds a variable or a substitution, so its text is not all of its value. */
  readonly expands: boolean;
}

/** A command of a script: what stands between `;`, `&&`, `||`, `|` and the like. */
export interface ShellCommand {
  /** Name of the program, without its folder. */
  readonly name: string;
  /** What follows the name. */
  readonly words: readonly ShellWord[];
  readonly index: number;
  /** Its output goes into the next command. */
  readonly piped: boolean;
}

/** Words after which a command begins. */
const leading = new Set([
  'if',
  'then',
  'else',
  'elif',
  'while',
  'until',
  'do',
  '!',
  '{',
  'time',
  'exec',
  'command',
  'env',
  'eval',
  'nohup',
]);
/** The pattern of a case is looked for this far. UTF-16 units. */
const longestPattern = 200;
/** Substitutions within substitutions are read to this depth. */
const deepest = 8;

/**
 * The commands of a shell script, those in `$( )` and backquotes included, in the order in which they end. No full
 * shell: enough to know programs and their arguments. Linear in the script but for nested substitutions; never throws.
 */
export function commandsOf(script: string): readonly ShellCommand[] {
  return new ShellReader(script, 0, script.length, 0).read();
}

class ShellReader {
  readonly #script: string;
  readonly #end: number;
  readonly #depth: number;
  readonly #commands: ShellCommand[] = [];
  #words: ShellWord[] = [];
  #at: number;

  constructor(script: string, start: number, end: number, depth: number) {
    this.#script = script;
    this.#at = start;
    this.#end = end;
    this.#depth = depth;
  }

  read(): readonly ShellCommand[] {
    while (this.#at < this.#end) {
      const character = this.#script[this.#at] ?? '';
      if (character === '\n' || character === ';' || character === '(' || character === ')') this.#finish(1, false);
      else if (character === '&') this.#finish(this.#script[this.#at + 1] === '&' ? 2 : 1, false);
      else if (character === '|') {
        const next = this.#script[this.#at + 1];
        if (this.#isCasePattern()) this.#at += 1;
        else this.#finish(next === '|' || next === '&' ? 2 : 1, next !== '|');
      } else if (character === '#' && /[\s;&|(]|^$/.test(this.#script[this.#at - 1] ?? '')) this.#skipComment();
      else if (this.#isJoinedLine()) this.#at = this.#script.indexOf('\n', this.#at) + 1;
      else if (/\s/.test(character)) this.#at += 1;
      else this.#word();
    }
    this.#finish(0, false);
    return this.#commands;
  }

  #isJoinedLine(): boolean {
    return this.#script[this.#at] === '\\' && /^\r?\n/.test(this.#script.slice(this.#at + 1, this.#at + 3));
  }

  /** `a|b)` of a case: what follows, up to the end of the line, closes what was never opened. */
  #isCasePattern(): boolean {
    const start = this.#at + 1;
    const rest = this.#script.slice(start, Math.min(start + longestPattern, this.#end));
    return /^[^\n()&;]*\)/.test(rest) && this.#depth === 0;
  }

  #skipComment(): void {
    const end = this.#script.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#end : end;
  }

  #finish(length: number, piped: boolean): void {
    this.#at += length;
    const words = this.#words;
    this.#words = [];
    let first = 0;
    while (first < words.length) {
      const word = words[first];
      if (word === undefined || (!leading.has(word.text) && !/^\w+\+?=/.test(word.text))) break;
      first += 1;
    }
    const name = words[first];
    if (name === undefined) return;
    this.#commands.push({
      name: name.text.slice(name.text.lastIndexOf('/') + 1),
      words: words.slice(first + 1),
      index: name.index,
      piped,
    });
  }

  #word(): void {
    const start = this.#at;
    const parts: string[] = [];
    let expands = false;
    let quote = '';
    while (this.#at < this.#end) {
      const character = this.#script[this.#at] ?? '';
      if (quote === '' && /[\s;&|()]/.test(character)) break;
      if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
      else if (character === '\\' && quote !== "'") {
        this.#at += 1;
        const escaped = this.#script[this.#at] ?? '';
        if (escaped !== '\n' && escaped !== '\r') parts.push(escaped);
      } else if (quote !== "'" && (character === '`' || (character === '$' && this.#script[this.#at + 1] === '('))) {
        expands = true;
        this.#substitution(character === '`');
        continue;
      } else {
        if (character === '$' && quote !== "'") expands = true;
        parts.push(character);
      }
      this.#at += 1;
    }
    this.#words.push({ text: parts.join(''), index: start, expands });
  }

  /** Reads `$(…)` or backquotes as a script of its own. */
  #substitution(backquoted: boolean): void {
    const start = this.#at + (backquoted ? 1 : 2);
    const end = backquoted ? this.#script.indexOf('`', start) : this.#closing(start);
    const stop = end < 0 || end > this.#end ? this.#end : end;
    if (this.#depth < deepest) {
      this.#commands.push(...new ShellReader(this.#script, start, stop, this.#depth + 1).read());
    }
    this.#at = Math.min(stop + 1, this.#end);
  }

  #closing(start: number): number {
    let open = 1;
    let quote = '';
    for (let at = start; at < this.#end; at += 1) {
      const character = this.#script[at] ?? '';
      if (character === '\\') at += 1;
      else if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === "'") quote = character;
      else if (character === '(') open += 1;
      else if (character === ')') {
        open -= 1;
        if (open === 0) return at;
      }
    }
    return -1;
  }
}
