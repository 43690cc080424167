/** How one form of string literal is written. */
export interface StringForm {
  /** Words that may stand before the mark, such as `r` and `br`; absent: none. */
  readonly prefixes?: readonly string[];
  /** The mark at both ends: one character, or three equal ones. */
  readonly mark: string;
  /** Whether `#` may surround it; as many must close it as opened it. */
  readonly hashes?: boolean;
  /** Whether a backslash keeps the next character from its meaning. */
  readonly escapes: boolean;
  /** Whether it may hold the end of a line. */
  readonly multiline: boolean;
  /** What opens an expression inside: `\(`, `${` or `{`. */
  readonly interpolation?: '\\(' | '${' | '{';
}

/** What the tokenizer must know about a language. */
export interface Syntax {
  readonly lineComment: '//' | '#';
  readonly blockComments: 'none' | 'flat' | 'nested';
  readonly strings: readonly StringForm[];
  /** Whether `/` may begin a regular expression, as in JavaScript. */
  readonly regexes: boolean;
  /** Whether `'` begins a character or a lifetime, as in Rust. */
  readonly lifetimes: boolean;
}

const doubleQuoted: StringForm = { mark: '"', escapes: true, multiline: false };
const singleQuoted: StringForm = { mark: "'", escapes: true, multiline: false };
const curly = { lineComment: '//', blockComments: 'flat', regexes: false, lifetimes: false } as const;
const script: Syntax = {
  ...curly,
  regexes: true,
  strings: [doubleQuoted, singleQuoted, { mark: '`', escapes: true, multiline: true, interpolation: '${' }],
};

const plainPrefixes = ['', 'b', 'B', 'u', 'U'];
const rawPrefixes = ['r', 'R', 'br', 'bR', 'Br', 'BR', 'rb', 'rB', 'Rb', 'RB'];
const formatPrefixes = ['f', 'F', 'fr', 'fR', 'Fr', 'FR', 'rf', 'rF', 'Rf', 'RF'];

function pythonString(mark: string): readonly StringForm[] {
  const multiline = mark.length === 3;
  // A backslash keeps a quote from closing even a raw string, so `escapes` holds for all of them.
  return [
    { prefixes: [...plainPrefixes, ...rawPrefixes], mark, escapes: true, multiline },
    { prefixes: formatPrefixes, mark, escapes: true, multiline, interpolation: '{' },
  ];
}

/** The languages by the name they are known under. TypeScript and the JSX dialects are `javascript` to a tokenizer. */
export const syntaxes = {
  swift: {
    ...curly,
    blockComments: 'nested',
    strings: [
      { mark: '"""', hashes: true, escapes: true, multiline: true, interpolation: '\\(' },
      { mark: '"', hashes: true, escapes: true, multiline: false, interpolation: '\\(' },
    ],
  },
  javascript: script,
  typescript: script,
  rust: {
    ...curly,
    blockComments: 'nested',
    lifetimes: true,
    strings: [
      { prefixes: ['r', 'br', 'cr'], mark: '"', hashes: true, escapes: false, multiline: true },
      { prefixes: ['', 'b', 'c'], mark: '"', escapes: true, multiline: true },
    ],
  },
  kotlin: {
    ...curly,
    blockComments: 'nested',
    strings: [
      { mark: '"""', escapes: false, multiline: true, interpolation: '${' },
      { ...doubleQuoted, interpolation: '${' },
      singleQuoted,
    ],
  },
  java: { ...curly, strings: [{ mark: '"""', escapes: true, multiline: true }, doubleQuoted, singleQuoted] },
  go: { ...curly, strings: [doubleQuoted, singleQuoted, { mark: '`', escapes: false, multiline: true }] },
  'objective-c': { ...curly, strings: [doubleQuoted, singleQuoted] },
  python: {
    lineComment: '#',
    blockComments: 'none',
    regexes: false,
    lifetimes: false,
    strings: ['"""', "'''", '"', "'"].flatMap(pythonString),
  },
} satisfies Record<string, Syntax>;

export type Language = keyof typeof syntaxes;

const byExtension: ReadonlyMap<string, Language> = new Map([
  ['swift', 'swift'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'typescript'],
  ['rs', 'rust'],
  ['kt', 'kotlin'],
  ['kts', 'kotlin'],
  ['java', 'java'],
  ['go', 'go'],
  ['m', 'objective-c'],
  ['mm', 'objective-c'],
  ['py', 'python'],
  ['pyi', 'python'],
] as const);

/** The language of a file by the end of its name; undefined for what is not tokenized. */
export function languageOf(path: string): Language | undefined {
  const dot = path.lastIndexOf('.');
  if (dot <= path.lastIndexOf('/') + 1) return undefined;
  return byExtension.get(path.slice(dot + 1).toLowerCase());
}
