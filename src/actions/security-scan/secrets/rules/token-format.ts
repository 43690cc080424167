import type { Severity } from '../../../../core/model/finding.ts';
import type { Candidate, SecretRule } from '../rule.ts';
import { isPlaceholder } from './filters/placeholder.ts';

/** How a provider's token looks, as one row of a table. */
export interface TokenFormat {
  readonly id: string;
  /** What it is, for people. */
  readonly title: string;
  /** Source of the pattern of the token alone: case-sensitive, bounded, without groups that capture. */
  readonly token: string;
  /** Literal beginnings of the token; one of them comes first in `token`. Empty where only the context gives it away. */
  readonly prefixes: readonly string[];
  /** Words in the name that the token is assigned to, lower case. Empty where the token gives itself away. */
  readonly context: readonly string[];
  /** Bits per character that the token must exceed. */
  readonly entropy?: number;
  readonly severity: Severity;
  /** Where the provider says how to revoke it. */
  readonly helpUrl?: string;
  /** What the shape alone does not say, such as a checksum. */
  readonly isValid?: (token: string) => boolean;
}

/** What differs from one row to another. */
export interface FormatOptions {
  readonly entropy?: number;
  readonly severity?: Severity;
  readonly helpUrl?: string;
  readonly isValid?: (token: string) => boolean;
}

/** Character classes that most formats are made of. */
export const hex = '[a-f0-9]';
export const alphanumeric = '[A-Za-z0-9]';
export const lowerAlphanumeric = '[a-z0-9]';
export const base64 = '[A-Za-z0-9+/]';
export const base64url = '[A-Za-z0-9_-]';
export const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

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
  const head = all.length === 1 ? escaped(all[0] ?? '') : `(?:${all.map(escaped).join('|')})`;
  return { id, title, token: `${head}${rest}`, prefixes: all, context: [], severity: 'critical', ...options };
}

/** A token of no shape of its own, told by the name it is assigned to. `context` words are lower case. */
export function assigned(
  id: string,
  title: string,
  context: readonly string[],
  token: string,
  options: FormatOptions = {},
): TokenFormat {
  return { id, title, token, prefixes: [], context, severity: 'critical', entropy: 2.5, ...options };
}

/** Between a name and its value in code, configuration, headers and command lines. */
const separator = '[\\w.-]{0,40}["\'`\\]]{0,3}\\s{0,4}(?::=|=>|[=:,(])\\s{0,4}["\'`]?';

/**
 * The beginning comes before the look behind it, so that the regular expression engine can search for a literal.
 * What follows the token must not be able to belong to it.
 */
function selfEvident(format: TokenFormat): RegExp {
  const head =
    format.prefixes.length === 1 ? escaped(format.prefixes[0] ?? '') : `(?:${format.prefixes.map(escaped).join('|')})`;
  const rest = format.token.slice(head.length);
  return new RegExp(`${head}(?<![A-Za-z0-9]${head})${rest}(?![A-Za-z0-9_]|-[A-Za-z0-9])`, 'g');
}

function inContext(format: TokenFormat): RegExp {
  const words = format.context.map(escaped).join('|');
  return new RegExp(`(?:${words})${separator}(${format.token})(?![A-Za-z0-9_+/]|-[A-Za-z0-9])`, 'gi');
}

/** Makes the engine's rule of a row. */
export function ruleOf(format: TokenFormat): SecretRule {
  const exact = new RegExp(`^(?:${format.token})$`);
  const accepts = ({ secret }: Candidate) =>
    exact.test(secret) && !isPlaceholder(secret) && (format.isValid?.(secret) ?? true);
  const isSelfEvident = format.context.length === 0;
  return {
    id: format.id,
    title: format.title,
    pattern: isSelfEvident ? selfEvident(format) : inContext(format),
    keywords: (isSelfEvident ? format.prefixes : format.context).map((word) => word.toLowerCase()),
    ...(format.entropy === undefined ? {} : { entropy: format.entropy }),
    allowlists: [],
    required: [],
    accepts,
    severity: format.severity,
    tags: ['provider'],
    ...(format.helpUrl === undefined ? {} : { helpUrl: format.helpUrl }),
  };
}
