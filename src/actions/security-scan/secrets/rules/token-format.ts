import type { Severity } from '../../../../core/model/finding.ts';
import type { SecretRule } from '../rule.ts';
import { isPlaceholder } from './filters/placeholder.ts';
import { isUnlikeWords } from './filters/randomness.ts';

/** How a provider's token looks, as one row of a table. */
export interface TokenFormat {
  readonly id: string;
  /** What it is, for people. */
  readonly title: string;
  /** Source of the pattern of the token alone: case-sensitive, bounded, without groups that capture. */
  readonly token: string;
  /** Literal beginnings of the token; one of them comes first in `token`. Empty where only the context gives it away. */
  readonly prefixes: readonly string[];
  /** Literals in its midst, where the beginning is not fixed. */
  readonly pieces: readonly string[];
  /** Words in the name that the token is assigned to, lower case. Empty where the token gives itself away. */
  readonly context: readonly string[];
  /** Bits per character that the token must exceed. */
  readonly entropy?: number;
  readonly severity: Severity;
  /** Where the provider says how to revoke it. */
  readonly helpUrl?: string;
}

/** What differs from one row to another. */
export interface FormatOptions {
  readonly entropy?: number;
  readonly severity?: Severity;
  readonly helpUrl?: string;
}

/** Character classes that most formats are made of. */
export const hex = '[a-f0-9]';
export const alphanumeric = '[A-Za-z0-9]';
export const lowerAlphanumeric = '[a-z0-9]';
export const base64 = '[A-Za-z0-9+/]';
export const base64url = '[A-Za-z0-9_-]';
export const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

/** One of some literals, as the source of a pattern; empty for none. */
function alternatives(literals: readonly string[]): string {
  const sources = literals.map(escaped);
  return sources.length > 1 ? `(?:${sources.join('|')})` : (sources[0] ?? '');
}

const escaped = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A token that its beginning gives away, such as `ghp_`. `rest` is the source of what follows the beginning. */
export function prefixed(
  id: string,
  title: string,
  prefixes: string | readonly string[],
  rest: string,
  options: FormatOptions = {},
): TokenFormat {
  const all = typeof prefixes === 'string' ? [prefixes] : prefixes;
  const token = `${alternatives(all)}${rest}`;
  return { id, title, token, prefixes: all, pieces: [], context: [], severity: 'critical', ...options };
}

/** A token that a piece in its midst gives away. `token` is the source of all of it, `piece` the literal. */
export function infixed(
  id: string,
  title: string,
  piece: string,
  token: string,
  options: FormatOptions = {},
): TokenFormat {
  return { id, title, token, prefixes: [], pieces: [piece], context: [], severity: 'critical', ...options };
}

/** A token of no shape of its own, told by the name it is assigned to. `context` words are lower case. */
export function assigned(
  id: string,
  title: string,
  context: readonly string[],
  token: string,
  options: FormatOptions = {},
): TokenFormat {
  return { id, title, token, prefixes: [], pieces: [], context, severity: 'critical', entropy: 2.5, ...options };
}

/** Between a name and its value in code, configuration, headers and command lines. */
const separator = '[\\w.-]{0,40}["\'`\\]]{0,3}\\s{0,4}(?::=|=>|[=:,(])\\s{0,4}["\'`]?';

/** What cannot stand behind a token, because it would belong to it. */
const end = '(?![A-Za-z0-9_]|-[A-Za-z0-9])';

/**
 * Nothing is asked of what follows a token that may be very long: it ends where its characters do, and trying all shorter
 * ones would cost the square of its length.
 */
const endOf = (token: string) => (Number(/,(\d+)\}$/.exec(token)?.[1] ?? 0) > 250 ? '' : end);

/** The beginning comes before the look behind it, so that the regular expression engine can search for a literal. */
function selfEvident({ prefixes, token }: TokenFormat): RegExp {
  const head = alternatives(prefixes);
  return head === ''
    ? new RegExp(`(?<![A-Za-z0-9])(?:${token})${endOf(token)}`, 'g')
    : new RegExp(`${head}(?<![A-Za-z0-9]${head})${token.slice(head.length)}${endOf(token)}`, 'g');
}

function inContext({ context, token }: TokenFormat): RegExp {
  return new RegExp(`${alternatives(context)}${separator}(${token})(?![+/])${end}`, 'gi');
}

/** Makes the engine's rule of a row. */
export function ruleOf(format: TokenFormat): SecretRule {
  const exact = new RegExp(`^(?:${format.token})$`);
  const isNamed = format.context.length > 0;
  const keywords = isNamed ? format.context : [...format.prefixes, ...format.pieces];
  return {
    id: format.id,
    title: format.title,
    pattern: isNamed ? inContext(format) : selfEvident(format),
    keywords: keywords.map((word) => word.toLowerCase()),
    ...(format.entropy === undefined ? {} : { entropy: format.entropy }),
    allowlists: [],
    required: [],
    // A name says less than a beginning does: what it holds must not read like words.
    accepts: ({ secret }) => exact.test(secret) && !isPlaceholder(secret) && (!isNamed || isUnlikeWords(secret)),
    severity: format.severity,
    tags: ['provider'],
    ...(format.helpUrl === undefined ? {} : { helpUrl: format.helpUrl }),
  };
}
