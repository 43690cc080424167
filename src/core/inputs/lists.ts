import { type Field, field, Refusal } from './field.ts';
import { listWords, mendWord, visible } from './fields.ts';

const listSchema = { type: 'array', items: { type: 'string', pattern: visible }, minItems: 1 };

const emptyList = new Refusal('Name at least one, or leave it out.');

/** The items of a string, split and trimmed without the empty ones, or of a YAML list of strings. */
function itemsOf(given: unknown, separator: RegExp): readonly string[] | Refusal {
  if (typeof given === 'string') {
    const parts = given.split(separator).map((item) => item.trim());
    const named = parts.filter((item) => item !== '');
    return named.length === 0 ? emptyList : named;
  }
  if (!Array.isArray(given)) return new Refusal('Give text, or a list of texts.');
  if (given.length === 0) return emptyList;
  const items: string[] = [];
  for (const item of given) {
    if (typeof item === 'number' || typeof item === 'boolean') return new Refusal('Write it in quotes.', item);
    if (typeof item !== 'string' || item.trim() === '')
      return new Refusal('Give a list of texts that are not empty.', item);
    items.push(item.trim());
  }
  return items;
}

function linesField(
  kind: string,
  expected: string,
  example: string,
  fault?: (item: string) => string | undefined,
): Field<readonly string[]> {
  const json = { anyOf: [{ type: 'string', pattern: visible }, listSchema] };
  return field({ kind, expected, example, json }, (given) => {
    const items = itemsOf(given, /\r\n|\n|\r/);
    if (items instanceof Refusal) return items;
    for (const item of items) {
      const mend = item.includes('\0') ? 'Remove the NUL character.' : fault?.(item);
      if (mend !== undefined) return new Refusal(mend, item);
    }
    return items;
  });
}

/** Free texts, one per line or a YAML list. */
export function lines(
  options: { readonly expected?: string; readonly example?: string } = {},
): Field<readonly string[]> {
  return linesField('lines', options.expected ?? 'texts, one per line', options.example ?? 'one');
}

/** Globs by picomatch's rules, one per line or a YAML list, `!` excludes. Never split at commas: `{a,b}` is a glob. */
export function globs(options: { readonly example?: string } = {}): Field<readonly string[]> {
  return linesField('globs', 'globs, one per line', options.example ?? 'coverage/**/lcov.info', (item) => {
    return item === '!' ? 'Write the glob that is to be excluded behind the `!`.' : undefined;
  });
}

interface EnumerationOptions<W extends string> {
  /** Words that can only stand alone, such as `auto` and `none`. */
  readonly alone?: readonly W[];
}

/** Some of the given words, separated by commas, blanks or lines, or a YAML list; repeats are dropped. */
export function enumeration<const W extends string>(
  words: readonly W[],
  options: EnumerationOptions<W> = {},
): Field<readonly W[]> {
  const { alone = [] } = options;
  const together = words.filter((word) => !alone.includes(word));
  const expected = `${alone.length === 0 ? '' : `${listWords(alone)}, or `}a list of ${listWords(together)}`;
  const several = (accepted: readonly string[]): string => `(${accepted.join('|')})([\\s,]+(${accepted.join('|')}))*`;
  const groups = [...alone.map((word) => [word]), together];
  const json = {
    anyOf: [
      { type: 'string', pattern: `^[\\s,]*(${groups.map(several).join('|')})[\\s,]*$` },
      ...groups.map((accepted) => ({ type: 'array', items: { enum: accepted }, minItems: 1 })),
    ],
  };
  return field({ kind: 'list', expected, example: together.slice(0, 2).join(', '), json, words }, (given) => {
    const items = itemsOf(given, /[\s,]+/);
    if (items instanceof Refusal) return items;
    const found = new Set<W>();
    for (const item of items) {
      const known = words.find((candidate) => candidate === item);
      if (known === undefined) return new Refusal(mendWord(item, words), item);
      found.add(known);
    }
    const lonely = alone.find((candidate) => found.has(candidate));
    if (lonely !== undefined && found.size > 1) return new Refusal(`\`${lonely}\` stands alone.`);
    return [...found];
  });
}
