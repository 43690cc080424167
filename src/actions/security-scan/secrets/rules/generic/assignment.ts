import type { Candidate } from '../../rule.ts';
import { credentialKindOf } from '../filters/credential-name.ts';
import { isCredential } from '../filters/credential-value.ts';
import { isPublicCopy, isTranslation } from '../filters/path-noise.ts';
import { generic } from './generic-rule.ts';

/** Words that a name of a credential holds. */
const word =
  'passw(?:or)?d|passphrase|passcode|pwd|pass|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key';

/** Closes the name: quotes (escaped ones and entities too), the bracket of an index. */
const close = '(?:\\\\{0,3}["\'`]|&quot;|&#34;|&#39;)?\\]?';

/** A type between a name and its value: `: string =`, `: &str =`, `*string =`. */
const annotation = '(?:\\??:\\s?[&\\w.<>\\[\\]?|]{1,30}(?:\\s[\\w|]{1,20}){0,2}\\s?(?==))?';

const separator = [
  '\\s{0,20}(?:===?|!==?|:=|=>|\\+=|\\|\\|=|\\?\\?=|->|:-|=|:|,|\\()\\s{0,20}',
  // `#define KEY "value"`, `(setq key "value")`
  '\\s{1,8}(?=@?["\'])',
  // `key="password" value="…"`, `{"name": "PASSWORD", "value": "…"}`, and the same in YAML on two lines
  ',?\\s{1,40}["\']?value["\']?\\s{0,3}[:=]\\s{0,3}',
].join('|');

/** What may stand between the separator and the quotes: a prefix of the literal, a conversion. */
const opening = '(?:[bBfFrRuULN@]{0,2}|[\\w.]{1,30}\\((?:\\[\\]byte\\()?)';

/**
 * A value in quotes of any kind, or bare up to what ends a word in shells, configuration and addresses.
 * One alternative for each, so that nothing looks back and every attempt is bounded.
 */
const value = [
  `"((?:[^"\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})"`,
  `'((?:[^'\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})'`,
  '`([^`\\r\\n]{1,400})`',
  `\\\\{1,3}["']([^"'\\\\\\r\\n]{1,400})\\\\{1,3}["']`,
  `&(?:quot|#34|#39);([^&\\r\\n]{1,400})&(?:quot|#34|#39);`,
].join('|');

const bare = '([^\\s"\'`<>(){}\\[\\],;&|\\\\]{4,400})';

const pattern = new RegExp(
  `(?:${word})[\\w-]{0,40}(?:${close}${annotation}(?:${separator})(?:${opening}(?:${value})|${bare})|>([^<>\\r\\n]{4,200})</)`,
  'gi',
);

/** The whole name that a match begins in the middle of, and where it begins. */
function nameOf({ text, match, matchStart }: Candidate): { readonly name: string; readonly start: number } {
  let start = matchStart;
  while (start > 0 && matchStart - start < 60 && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  const rest = /^[\w-]*/.exec(match)?.[0] ?? '';
  return { name: text.slice(start, matchStart) + rest, start };
}

/** Files whose values stand bare after their names. */
const bareValued =
  /(?:\.(?:ya?ml|env|ini|cfg|conf|cnf|config|properties|toml|md|rst|txt|adoc|sh|bash|zsh|fish|ps1|bat|cmd|tf|tfvars|hcl|example|sample|template|dist|local|development|production|test|service|log|cast|diff|patch)|(?:^|\/)[^./]+|(?:^|\/)\.[^/]+|Dockerfile[^/]*)$/i;

const isComment = (line: string) => /^\s{0,40}(?:\/\/|\/?\*|#|--|;|<!--|rem\b)/i.test(line);

/** Whether a value without quotes is a literal here, and no variable or call. */
function isBareLiteral(candidate: Candidate, name: string, start: number): boolean {
  const { match, secret, path, text, line } = candidate;
  const separated = match.slice(/^[\w-]*/.exec(match)?.[0].length ?? 0, match.length - secret.length);
  if (!/^["']?(?:\s{0,20}[=:]\s{0,20}|:-|>|,?\s{1,40}value:\s{0,3})$/.test(separated)) return false;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\b/.test(secret)) return false;
  // In environments and shells, in addresses and connection strings, and between tags.
  const isEnvironment = separated === '=' && /^[A-Z][A-Z0-9_]*$/.test(name);
  const isParameter = separated === '=' && /[?&;"']/.test(text.charAt(start - 1));
  const isHeader = separated.startsWith(':') && /["']/.test(text.charAt(start - 1)) && name.includes('-');
  if (isEnvironment || isParameter || isHeader || separated === '>') return true;
  return bareValued.test(path) || isComment(line);
}

/** The texts within a value that is JSON again: `"{\"name\":\"root\",\"sig\":\"…\"}"`. */
const innerTexts = (value: string) => [...value.matchAll(/\\"([^"\\]{1,200})\\"/g)].map(([, text = '']) => text);

/** Whether the value follows a variable in a list of arguments: `sign(secretKey, 'HS256')`. */
const isNextArgument = ({ match }: Candidate) => /^[\w-]*,/.test(match);

function accepts(candidate: Candidate): boolean {
  const { secret, text, secretStart, path, line } = candidate;
  const { name, start } = nameOf(candidate);
  const kind = credentialKindOf(name);
  if (kind === undefined || isPublicCopy(line) || isNextArgument(candidate)) return false;
  const isQuoted =
    /["'`;]/.test(text.charAt(secretStart - 1)) && /["'`\\&]/.test(text.charAt(secretStart + secret.length));
  if (!isQuoted && !isBareLiteral(candidate, name, start)) return false;
  if (kind !== 'key' && /^\s?\{.*\\"/.test(secret))
    return innerTexts(secret).some((inner) => isCredential('key', inner));
  return isCredential(kind, secret, { isTranslated: isTranslation(path) });
}

/** A literal assigned to a name that speaks of a password, token, secret or key, in any language. */
export const assignment = generic(
  'credential-assignment',
  'Credential in an assignment',
  ['pass', 'pwd', 'secret', 'token', 'key', 'cred', 'auth', 'bearer', 'jwt', 'cookie', 'session'],
  pattern,
  accepts,
);
