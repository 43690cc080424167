import { type Field, field, Refusal, showValue } from './field.ts';
import { suggest } from './suggest.ts';

interface TextOptions {
  /** Completes "expected ...". */
  readonly expected?: string;
  readonly example?: string;
  /** Source of the regular expression that the whole text must match, without anchors; it goes into the JSON Schema too. */
  readonly pattern?: string;
}

const quoteIt = 'YAML reads it as another type: write it in quotes.';

/** JSON Schema pattern of a text that is not blank and has no NUL. */
export const visible = '^[^\\0]*[^\\0\\s][^\\0]*$';

/** Free text of one or more lines, not empty. Numbers are refused because YAML reads `1.10` as 1.1. */
export function text(options: TextOptions = {}): Field<string> {
  const { expected = 'text', example = 'some text', pattern } = options;
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
  const json = { type: 'string', pattern: pattern === undefined ? visible : `^\\s*(?:${pattern})\\s*$` };
  return field({ kind: 'text', expected, example, json }, (given) => readText(given, expected, example, whole));
}

function readText(given: unknown, expected: string, example: string, pattern?: RegExp): string | Refusal {
  if (typeof given === 'number' || typeof given === 'boolean') return new Refusal(quoteIt);
  if (typeof given !== 'string') return new Refusal(`Give ${expected}, for example ${example}.`);
  if (given === '') return new Refusal(`Give ${expected}, for example ${example}, or leave it out.`);
  if (given.includes('\0')) return new Refusal('Remove the NUL character.');
  if (pattern !== undefined && !pattern.test(given)) return new Refusal(`Give ${expected}, for example ${example}.`);
  return given;
}

/** Path of one file or folder, not a glob; kept as written. */
export function path(options: { readonly example?: string } = {}): Field<string> {
  const { example = 'reports/coverage.json' } = options;
  const words = {
    kind: 'path',
    expected: 'a path',
    example,
    json: { type: 'string', pattern: '^\\s*[^\\0\\s]([^\\0\\r\\n]*[^\\0\\s])?\\s*$' },
  };
  return field(words, (given) => {
    const read = readText(given, 'a path', example);
    if (typeof read === 'string' && /[\r\n]/.test(read)) return new Refusal('Give one path on one line.');
    return read;
  });
}

interface CountOptions {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: string;
}

/** A whole number; from 0 on unless told otherwise. */
export function count(options: CountOptions = {}): Field<number> {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, example = String(Math.max(minimum, 1)) } = options;
  const range = maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum} on` : `from ${minimum} to ${maximum}`;
  const expected = `a whole number ${range}`;
  const json = { type: 'integer', minimum, maximum };
  return field({ kind: 'count', expected, example, json }, (given) => {
    const value = typeof given === 'string' && /^[0-9]+$/.test(given) ? Number(given) : given;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum || value > maximum) {
      return new Refusal(`Give a whole number, for example ${example}.`);
    }
    return value;
  });
}

/** `true` or `false`, nothing else: YAML 1.1's `yes` and `on` have meant both in different tools. */
export function boolean(): Field<boolean> {
  const json = { type: 'boolean' };
  return field(
    { kind: 'boolean', expected: '`true` or `false`', example: 'true', json, words: ['true', 'false'] },
    (given) => {
      if (given === true || given === 'true') return true;
      if (given === false || given === 'false') return false;
      return new Refusal('Write `true` or `false`.');
    },
  );
}

/** The words as a sentence has them: `a`, `b` or `c`. */
export function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** How to mend a word that is not among those accepted. */
export function mendWord(word: string, words: readonly string[]): string {
  const meant = suggest(word, words);
  return meant === undefined ? `Use ${listWords(words)}.` : `Did you mean \`${meant}\`?`;
}

/** One of the given words. */
export function choice<const W extends string>(words: readonly W[]): Field<W> {
  const expected = listWords(words);
  const json = { enum: words };
  return field({ kind: words.join(' | '), expected, example: words[0] ?? '', json, words }, (given) => {
    const found = words.find((word) => word === given);
    return found ?? new Refusal(mendWord(showValue(given), words));
  });
}
