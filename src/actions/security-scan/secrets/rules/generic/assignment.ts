import type { Candidate } from '../../rule.ts';
import { type CredentialKind, credentialNameOf, wordsOf } from '../filters/credential-name.ts';
import { isCredential } from '../filters/credential-value.ts';
import { isLockFile, isPublicCopy, isTranslation } from '../filters/path-noise.ts';
import { percentDecoded } from '../filters/percent-encoding.ts';
import { generic } from './generic-rule.ts';
import { bare, credentialKeywords, credentialWord, quoted } from './literal.ts';
import { nameAround } from './name-around.ts';

/** Closes the name: quotes (escaped ones and entities too), the bracket of an index, the size of an array. */
const close = '(?:\\\\{0,3}["\'`]|&quot;|&#34;|&#39;)?(?:\\[\\d{0,5})?\\]?';

/** A type between a name and its value: `: string =`, `: &str =`, ` string =`, ` As String =`. */
const annotation =
  '(?:(?:\\??:\\s?[&*\\w.<>\\[\\]?|]{1,30}(?:\\s[\\w|]{1,20}){0,2}|\\s(?:As\\s)?\\*?(?:string|str|\\[\\]byte|text|char))\\s?(?==))';

const separator = [
  // `key="password" value="…"`, `{"name": "PASSWORD", "value": "…"}`, the same in YAML on two lines, a default
  '(?:,\\s{0,40}|\\s{1,40})["\']?(?:value|default)["\']?\\s{0,10}[:=]\\s{0,3}',
  '\\s?\\{\\s{1,40}default\\s{0,10}=\\s{0,3}',
  // `<entry key="password">`, `<key>Password</key><string>`
  '(?:\\s[\\w-]{1,20}="[^"<>\\r\\n]{0,60}"){0,3}\\s?>(?=[^<])|</key>\\s{0,40}<string>(?=[^<])',
  '\\s{0,20}(?:===?|!==?|:=|=>|\\+=|\\|\\|=|\\?\\?=|->|<-|:-|=|:|,|\\()\\s{0,20}(?:[\\w.$]{1,60}(?:\\[["\']\\w{1,60}["\']\\]|\\(["\']\\w{1,60}["\']\\))?\\s{0,3}(?:\\|\\||\\?\\?|\\bor)\\s{0,3})?',
  // `#define KEY "value"`, `(setq key "value")`, prose
  '[ \\t]{1,8}(?=@?["\'`])',
  '\\s{0,20}\\|\\s{0,20}',
].join('|');

/** What may stand between the separator and the quotes: a prefix of the literal, a conversion with one argument. */
const opening = '(?:[bBfFrRuULN@]{0,2}|ConvertTo-SecureString\\s(?:-String\\s)?)';
const conversion = `[\\w.:]{0,30}(?:\\[\\]byte)?\\((?:${quoted})(?=\\s{0,3}\\))`;

/** The value is looked at and not taken, so that a name which is a value itself is seen too: `key="password" value="…"`. */
const pattern = new RegExp(
  `(?:${credentialWord})[\\w-]{0,40}(?:${annotation}|${close})(?:${separator})(?=${opening}(?:${quoted})|${conversion}|${bare})`,
  'gi',
);

/** Files whose values stand bare after their names. */
const bareValued =
  /(?:\.(?:ya?ml|env|ini|cfg|conf|cnf|config|properties|toml|md|rst|txt|adoc|sh|bash|zsh|fish|ps1|bat|cmd|tf|tfvars|hcl|example|sample|template|dist|local|development|production|test|service|log|cast|diff|patch|http|rest|xml|plist)|(?:^|\/)[^./]+|(?:^|\/)\.[^/]+|Dockerfile[^/]*)$/i;

const isComment = (line: string) => /^\s{0,40}(?:\/\/|\/?\*|#|--|;|<!--|rem\b)/i.test(line);

/** Whether what stands before a name makes the value behind `=` or `:` one of an address, a connection string or a header. */
function isParameter(before: string, separated: string): boolean {
  return separated === '=' && /[?&;"']/.test(before);
}

/** Whether a value without quotes is a literal here, and no variable or call. */
function isBareLiteral(candidate: Candidate, name: string, start: number, separated: string): boolean {
  const { secret, path, text, line } = candidate;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\b/.test(secret)) return false;
  // The name of a function or of a macro.
  if (text.charAt(candidate.secretStart + secret.length) === '(') return false;
  if (/>$/.test(separated))
    return /(?:<(?:\w{1,20}:)?|<key>|\b(?:name|key|id)=["'])$/.test(text.slice(Math.max(0, start - 24), start));
  if (/\|/.test(separated)) return /^\s*\|/.test(line) && /\.(?:md|rst|adoc|txt)$/i.test(path);
  if (!/^["']?(?:\s{0,20}[=:]\s{0,20}|:-|,?\s{1,40}value:\s{0,3})$/.test(separated)) return false;
  const before = text.charAt(start - 1);
  const isEnvironment = separated === '=' && /^[A-Z][A-Z0-9_]*$/.test(name);
  const isHeader = separated.startsWith(':') && /["']/.test(before) && name.includes('-');
  const isDefault = separated.startsWith(':') && text.slice(start - 2, start) === '${';
  return (
    isEnvironment || isHeader || isDefault || isParameter(before, separated) || bareValued.test(path) || isComment(line)
  );
}

/** The texts within a value that is JSON again: `"{\"name\":\"root\",\"sig\":\"…\"}"`. */
const innerTexts = (value: string) => [...value.matchAll(/\\"([^"\\]{1,200})\\"/g)].map(([, text = '']) => text);

/** A value without what is said about it, the scheme of a header or the variable that it is the default of, and decoded. */
function coreOf(kind: CredentialKind, value: string): string {
  if (/%[0-9a-f]{2}/i.test(value)) return percentDecoded(value);
  const fallback = /^\$\{[\w.]{1,60}:[-=]?([^{}]{1,200})\}$/.exec(value)?.[1];
  if (fallback !== undefined) return fallback;
  return kind === 'auth' || kind === 'token'
    ? value.replace(/^(?:token|apikey|key|bot|oauth|ssws|client-id) /i, '')
    : value;
}

/** Functions that look something up or make something of the name, and are not given a value to keep. */
const looksUp =
  /^(?:create|get|parse|find|is|has|check|verify|validate|read|load|fetch|make|generate|build|define|register|expect|next|consume|to|from|on|remove|delete|reset|assert|hash|compare|match|encode|decode|lookup|require|new)$/;

/** Functions whose two arguments are held against each other. */
const compares = /^(?:equals?|same|match|matches|compare|verify|check|assert|contains|expect)$/;

/** Whether the value is what such a function is called with: `createToken('comma')`. */
const isLookup = (name: string, separated: string) => /\($/.test(separated) && looksUp.test(wordsOf(name)[0] ?? '');

/**
 * Whether the value is only the next argument of a call: `sign(secretKey, 'HS256')`, `token('bob', 'password', 'ROLE')`,
 * `matches('password', hash)`; but not where name and value are the two arguments: `put('password', 'x')`.
 */
function isNextArgument({ text }: Candidate, start: number, separated: string): boolean {
  if (/^,/.test(separated)) return text.charAt(start - 1) !== '{';
  if (!/^["'`],\s{0,20}$/.test(separated)) return false;
  const before = text.slice(Math.max(0, start - 60), start - 1).trimEnd();
  const callee = /(\w{1,40})\($/.exec(before)?.[1];
  return callee === undefined ? !/[([{<]$|^$/.test(before) : compares.test(wordsOf(callee)[0] ?? '');
}

/** Functions that fetch what they are given the name of: `env("API_KEY")`. */
const fetches =
  /\b(?:var|\w{0,20}env|environ|config|secrets?|param(?:eter)?|lookup|get|fetch|read|load|resolve|require)\(\s?["'`]$/i;

/** Whether the name is the element of a property list, whose text is a name itself: `<key>4364</key>`. */
const isPlistKey = (name: string, separated: string) => name === 'key' && separated === '>';

/** Whether the words before a name say that everybody may know it: `Public key: …`. */
const isPublic = (text: string, start: number) => /\bpublic[ \t]$/i.test(text.slice(Math.max(0, start - 8), start));

function accepts(candidate: Candidate): boolean {
  const { match, secret, text, matchStart, path, line } = candidate;
  const { name, start, rest } = nameAround(candidate);
  const named = credentialNameOf(name);
  const separated = match.slice(rest.length);
  const before = text.charAt(start - 1);
  if (
    named === undefined ||
    isLockFile(path) ||
    isPublicCopy(line) ||
    isPublic(text, start) ||
    isNextArgument(candidate, start, separated) ||
    isPlistKey(name, separated) ||
    isLookup(name, separated)
  )
    return false;
  const kind = name.toLowerCase() === 'key' && isParameter(before, separated) ? 'api-key' : named.kind;
  const begin = text.indexOf(secret, matchStart + match.length);
  if (fetches.test(text.slice(Math.max(0, begin - 40), begin))) return false;
  const isQuoted = /["'`;]/.test(text.charAt(begin - 1)) && /["'`\\&]/.test(text.charAt(begin + secret.length));
  if (!isQuoted && !isBareLiteral(candidate, name, start, separated)) return false;
  if (kind !== 'key' && /^\s?\{.*\\"/.test(secret))
    return innerTexts(secret).some((inner) => inner.length >= 16 && isCredential('token', inner));
  return isCredential(kind, coreOf(kind, secret), { mustBeMixed: !named.isPlain || isTranslation(path) });
}

/** A literal assigned to a name that speaks of a password, token, secret or key, in any language. */
export const assignment = generic(
  'credential-assignment',
  'Credential in an assignment',
  credentialKeywords,
  pattern,
  accepts,
  { givesWay: true },
);
