import { decodeBase64 } from './base64.ts';
import type { CredentialKind } from './credential-name.ts';
import { isSequence } from './placeholder.ts';
import { entropyOf, isGibberish, isMixed, looksDrawn, shareOfWords } from './randomness.ts';
import { isJoint, isNotation, isPlace, isReference } from './reference.ts';

/** Words that people write where a credential goes in documents and tests. */
const stands =
  /(?:example|placeholder|change[_-]?(?:me|this|it)|replace|redacted|insert|your|dummy|sample|masked|censored|removed|omitted|todo|fixme|foo|bar\b|baz|lorem|test|fake|mock|stub|secret|token|passw|passwd|pass\b|key|credential|abc123|xxx|yyy|zzz|\.\.\.|\*\*|none|null|undefined|true|false|empty|blank|default|invalid|wrong|unset|string|value|admin|root|user|hello|world|demo|some|any|enter|here|my[_-]|hunter2|not|qwerty|asdf)/i;

/** Names of algorithms, protocols and versions, which hold letters and digits like a token. */
const algorithms =
  /^(?:scram-)?(?:hmac)?(?:sha|aes|rsa|des|3des|md|hmac|ecdsa|ed|dsa|rc|pbkdf|hs|rs|es|ps|tls|ssl|utf|iso|base|ecdh|x|p|secp|curve|chacha|blake|ripemd|argon|bcrypt|scrypt|oauth|http|v|ssh)[-_]?\d{1,5}(?:with[a-z]{2,8}|[a-z]\d?)?(?:[-_./:+]\w{1,12}){0,4}$|^ssh-(?:rsa|ed25519|dss)/i;

const isUuid = (value: string) => /^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(value);

/** Beginnings of public keys in Base64: the algorithm's name in a SubjectPublicKeyInfo. */
const publicKey = /^(?:MII[BC]IjAN|MIGfMA0G|MFkwEwYH|MHYwEAYH|MCowBQYDK2V|ssh-)/;

/** Whether a value is a digest, beside words or alone, in hexadecimal. */
const isDigest = (value: string) =>
  /(?:^|[^0-9a-z])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?:$|[^0-9a-z])/.test(value);

/** Whether a value is a line of noise as WordPress and its like make them for keys: long, of signs of all kinds, with spaces. */
const isSalted = (value: string) =>
  value.length >= 40 && /^[\x20-\x7e]+$/.test(value) && new Set(value.match(/[^\w\s]/g)).size >= 10 && isMixed(value);

/** Names as code writes them: `ALL_CAPS`, `some_snake_case`, `dotted.path.of.names`. */
function isIdentifier(value: string): boolean {
  if (/^[A-Za-z]\w{0,11}(?:\.[A-Za-z]\w{0,11})+$/.test(value)) return true;
  return /^[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+){2,}$/.test(value) && shareOfWords(value) > 0.5;
}

/** Where a value stands, as far as it matters. */
export interface ValueContext {
  /** Words of no language are not enough: in files of captions, and under names that say more than what the value is. */
  readonly mustBeMixed?: boolean;
}

/** Whether a value under a name of this kind is a credential rather than a word, an identifier or an example. */
export function isCredential(kind: CredentialKind, value: string, context: ValueContext = {}): boolean {
  if (isSalted(value)) return true;
  if (value.length < 4 || !/^[\x21-\x7e]+$/.test(value)) return false;
  if (
    isReference(value) ||
    isJoint(value) ||
    isNotation(value) ||
    isSequence(value) ||
    isPlace(value) ||
    isVersion(value) ||
    assignment.test(value) ||
    publicKey.test(value)
  )
    return false;
  if (context.mustBeMixed === true && !isMixed(value)) return false;
  if (isUuid(value)) return kind !== 'key' && kind !== 'auth';
  switch (kind) {
    case 'password':
      return isPassword(value);
    case 'secret':
    case 'token':
    case 'api-key':
      return isToken(value, 8) || /^\d{16,40}$/.test(value);
    case 'auth':
      return isToken(value, 16);
    case 'key':
      return isToken(value, 16) && !isDigest(value);
  }
}

function isPassword(value: string): boolean {
  if (algorithms.test(value) || isIdentifier(value)) return false;
  if (looksDrawn(value)) return true;
  if (stands.test(value)) return false;
  return /[0-9!@#$%^&*?~+]/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6;
}

/** Code behind a prompt or in minified files: a bracket or separator, and an assignment. */
const assignment = /[),;][\w$.]{1,40}=[^=]/;

/** Versions and ranges of them: `npm:^7.0.4`, `~1.2`, `v1.2.3-rc.1`. */
const isVersion = (value: string) => /^(?:\w{2,12}:)?[\^~<>=v]{0,3}\d{1,5}\.\d{1,5}(?:\.[\w.+-]{1,30})?$/.test(value);

/** Whether a value is a sentence or a name in Base64, as examples have it. */
function isEncodedText(value: string): boolean {
  const text = /^[A-Za-z0-9+/]{12,}={0,2}$/.test(value) ? decodeBase64(value) : undefined;
  return text !== undefined && /^[\x20-\x7e]+$/.test(text) && shareOfWords(text) > 0.6;
}

/** Words that no token holds, unless somebody made it up to show one. */
const shown =
  /example|placeholder|changeme|dummy|abc123|123abc|xxxx|your[_-]|redacted|^my[_-]?(?:api)?[_-]?(?:token|key|secret)/i;

function isToken(value: string, shortest: number): boolean {
  if (algorithms.test(value) || shown.test(value) || isEncodedText(value) || isIdentifier(value)) return false;
  if (shareOfWords(value) > 0.5) return false;
  if (value.length < shortest) return shortest < 16 && isGibberish(value);
  if (value.length >= 16 && entropyOf(value) < 2.5) return false;
  return isMixed(value) || (isGibberish(value) && /^[\w+/=.:~-]+$/.test(value));
}

/** Whether a password is one that documents and tests show, or no password at all. */
export function isExamplePassword(value: string): boolean {
  return value.length < 3 || isSequence(value) || !isPassword(value);
}
