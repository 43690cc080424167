import type { CredentialKind } from './credential-name.ts';
import { isSequence } from './placeholder.ts';
import { entropyOf, isGibberish, isMixed, looksDrawn } from './randomness.ts';
import { isPlace, isReference } from './reference.ts';

/** Words that people write where a credential goes in documents and tests. */
const stands =
  /(?:example|placeholder|changeme|change[_-]?(?:this|it)|replace|redacted|insert|your|dummy|sample|masked|censored|removed|omitted|todo|fixme|foo|bar\b|baz|lorem|test|fake|mock|stub|secret|token|passw|passwd|pass\b|key|credential|xxx|yyy|zzz|\.\.\.|\*\*|none|null|undefined|true|false|empty|blank|default|invalid|wrong|unset|string|value|admin|root|user|hello|world|demo|some|any|enter|here|my[_-]|not)/i;

const isUuid = (value: string) => /^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(value);

/** Whether a value under a name of this kind is a credential rather than a word, an identifier or an example. */
export function isCredential(kind: CredentialKind, value: string): boolean {
  if (value.length < 4 || isReference(value) || isSequence(value) || isPlace(value)) return false;
  if (/\s/.test(value)) return false;
  if (isUuid(value)) return kind !== 'key' && kind !== 'auth';
  switch (kind) {
    case 'password':
      return isPassword(value);
    case 'secret':
    case 'token':
    case 'api-key':
      return isToken(value, 8);
    case 'auth':
    case 'key':
      return isToken(value, 16);
  }
}

function isPassword(value: string): boolean {
  if (looksDrawn(value)) return true;
  if (stands.test(value)) return false;
  return /[0-9]/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6;
}

function isToken(value: string, shortest: number): boolean {
  if (value.length < shortest) return isGibberish(value);
  if (/[^\x21-\x7e]/.test(value)) return false;
  if (value.length >= 16 && entropyOf(value) < 2.5) return false;
  return isMixed(value) || (isGibberish(value) && /^[\w+/=.:~-]+$/.test(value));
}

/** Whether a password is one that documents and tests show, or no password at all. */
export function isExamplePassword(value: string): boolean {
  return value.length < 3 || isSequence(value) || !isPassword(value);
}
