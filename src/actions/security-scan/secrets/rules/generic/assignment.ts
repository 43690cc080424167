import type { Candidate, SecretRule } from '../../rule.ts';
import { credentialKindOf } from '../filters/credential-name.ts';
import { isCredential } from '../filters/credential-value.ts';

/** Words that a name of a credential holds. */
const word =
  'passw(?:or)?d|passphrase|passcode|pwd|pass|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|key';

/** Closes the name: quotes (escaped ones and entities too), brackets, the end of a call that reads a header or a variable. */
const close = `(?:\\\\{0,3}["'\`]|&quot;|&#34;|&#39;)?(?:\\]|\\))?`;

/** A type between a name and its value: \`: string =\`, \`: &str =\`, \` string =\`. */
const annotation = '(?:\\??:\\s?[&\\w.<>\\[\\]?|]{1,30}(?:\\s[\\w|]{1,20}){0,2}\\s?(?==))?';

const separator = `\\s{0,20}(?:===?|!==?|:=|=>|\\+=|\\|\\|=|\\?\\?=|->|=|:|,|\\()\\s{0,20}`;

const opening = '(?:[bBfFrRuU@LN]{0,2}|new\\s[\\w.]{1,30}\\(|[\\w.]{1,30}\\(\\[?\\]?(?:byte)?\\(?)?';

/**
 * A value in quotes of any kind, or bare up to what ends a word in shells, configuration and addresses.
 * One alternative for each, so that nothing looks back and every attempt is bounded.
 */
const value = [
  `"((?:[^"\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})"`,
  `'((?:[^'\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})'`,
  '`([^`\\r\\n]{1,400})`',
  `\\\\{1,3}"([^"\\\\\\r\\n]{1,400})\\\\{1,3}"`,
  `&(?:quot|#34|#39);([^&\\r\\n]{1,400})&(?:quot|#34|#39);`,
].join('|');

const bare = `([^\\s"'\`<>(){}\\[\\],;&|\\\\]{4,400})`;

const pattern = new RegExp(
  `(?:${word})[\\w-]{0,40}${close}${annotation}${separator}(?:${opening}(?:${value})|${bare})`,
  'gi',
);

/** The whole name that a match begins in the middle of. */
function nameOf({ text, match, matchStart }: Candidate): string {
  let start = matchStart;
  while (start > 0 && matchStart - start < 60 && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  const rest = /^[\w-]*/.exec(match)?.[0] ?? '';
  return text.slice(start, matchStart) + rest;
}

const quotes = /["'`;]/;

/** Files whose values stand bare after their names. */
const bareValued =
  /(?:\.(?:ya?ml|env|ini|cfg|conf|cnf|config|properties|toml|md|rst|txt|adoc|sh|bash|zsh|fish|ps1|bat|cmd|tf|tfvars|hcl|example|sample|template|dist|local|development|production|test|service|log|cast)|(?:^|\/)[^./]+|(?:^|\/)\.[^/]+|Dockerfile[^/]*)$/i;

function acceptsBare(candidate: Candidate, name: string): boolean {
  const { match, secret, path } = candidate;
  const separated = match.slice(/^[\w-]*/.exec(match)?.[0].length ?? 0, match.length - secret.length);
  // NAME=value, as environments and shells have it, also within other files.
  const environment = separated === '=' && /^[A-Z][A-Z0-9_]*$/.test(name);
  const option = separated === '=' && /[?&]$/.test(candidate.text.charAt(candidate.matchStart - name.length - 1));
  if (!environment && !option && !bareValued.test(path)) return false;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(secret)) return false;
  return /^(?:=|\s{0,20}[=:]\s{0,20})$/.test(separated);
}

function accepts(candidate: Candidate): boolean {
  const name = nameOf(candidate);
  const kind = credentialKindOf(name);
  if (kind === undefined) return false;
  const isQuoted = quotes.test(candidate.text.charAt(candidate.secretStart - 1));
  if (!isQuoted && !acceptsBare(candidate, name)) return false;
  return isCredential(kind, candidate.secret);
}

/** A literal assigned to a name that speaks of a password, token, secret or key, in any language. */
export const assignment: SecretRule = {
  id: 'credential-assignment',
  title: 'Credential in an assignment',
  pattern,
  keywords: ['pass', 'pwd', 'secret', 'token', 'key', 'cred', 'auth', 'bearer', 'jwt', 'cookie'],
  allowlists: [],
  required: [],
  accepts,
  severity: 'high',
  tags: ['generic'],
};
