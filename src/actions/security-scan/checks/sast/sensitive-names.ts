import { wordsOf } from '../name-words.ts';
import type { NameKind } from './code-rule.ts';

/** Phrases, in lower case with the words apart, that name what must stay secret wherever they stand. */
const secrets = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'client secret',
  'secret key',
  'api key',
  'apikey',
  'private key',
  'encryption key',
  'signing key',
  'access token',
  'accesstoken',
  'auth token',
  'authtoken',
  'refresh token',
  'id token',
  'bearer token',
  'session token',
  'api token',
  'jwt token',
  'jwt',
  'credentials',
  'otp code',
  'recovery code',
  'mnemonic',
  'seed phrase',
];

/** Words that name a credential where something is stored under them, and something else in a parser. */
const bare = ['token', 'secret', 'credential', 'pin code', 'pincode', 'authorization', 'bearer'];

const personal = [
  'patient',
  'ssn',
  'social security',
  'mrn',
  'medical record',
  'dob',
  'date of birth',
  'birth date',
  'birthdate',
  'birthday',
  'diagnosis',
  'diagnoses',
  'prescription',
  'insurance number',
  'insurance id',
  'owner name',
  'owner email',
  'owner phone',
  'owner address',
  'first name',
  'last name',
  'person name',
  'email address',
  'user email',
  'phone number',
  'home address',
  'street address',
  'passport number',
  'national id',
  'credit card',
  'card number',
];

/** Words beside a name that make it a count, a state or a place of the thing and not the thing. */
const harmless = new Set(
  (
    'count counts length size type types kind index limit max min total num number_of expiry expires expiration expired ttl age ' +
    'valid invalid validity is has have should can needs required enabled disabled empty exists missing present ' +
    'error errors exception failure failed reason message label title placeholder hint field fields column columns header headers ' +
    'allow allows allowed require requires show shows shown seen prompt asked remember ' +
    'url uri endpoint path file filename dir directory route policy rules regex pattern format length strength ' +
    'usage status state event events handler callback manager service provider store storage repository factory builder ' +
    'controller view screen model class schema table changed updated created ' +
    'hash hashed digest masked redacted encrypted encoded sanitized anonymized obfuscated hidden public ' +
    'tokenizer lexer parser cancellation csrf xsrf syntax node kinds list ids array loaded loading fetch fetched version'
  ).split(' '),
);

/** Calls that make a value fit to be shown. */
const masking =
  /^(?:redact|mask|hash|sha\d*|anonymi[sz]e|obfuscate|scrub|sanitize|encrypt|typeof|Boolean|bool|len|count)/i;

const phrasesOf: Readonly<Record<NameKind, readonly string[]>> = {
  secret: secrets,
  credential: [...secrets, ...bare],
  personal,
  sensitive: [...secrets, ...bare, ...personal],
};

const patterns = new Map(
  Object.entries(phrasesOf).map(([kind, phrases]) => [kind, new RegExp(` (?:${phrases.join('|')})s? `)] as const),
);

/** Whether a name, or a chain of names such as `patient.name`, is that of a sensitive value. */
export function isSensitiveName(name: string, kind: NameKind): boolean {
  const words = wordsOf(name);
  if (words.length > 12 || words.some((word) => harmless.has(word))) return false;
  return patterns.get(kind)?.test(` ${words.join(' ')} `) ?? false;
}

/** Methods whose answer shows what they are called on. */
const showing =
  /^(?:toString|trim|description|debugDescription|to(?:Upper|Lower)Case|(?:upper|lower)cased|clone|to_string|to_owned|as_str|as_ref|as_deref|unwrap|expect|unwrap_or_default|display|join(?:ed)?|stringify|toJSON)$/;

/** Whether a method of this name gives back what it is called on, in a form that can be read. */
export function showsValue(method: string): boolean {
  return showing.test(method);
}

/** Whether what is passed to a function of this name comes out fit to be shown. */
export function masksValues(name: string): boolean {
  return masking.test(name);
}

/** Tells fast, before a file is tokenized, that no sensitive name can be in a piece of text. */
export const sensitiveHint =
  /pass|secret|key|token|jwt|cred|otp|recovery|mnemonic|seed|pin|auth|bearer|patient|ssn|social|mrn|medical|dob|birth|diagnos|prescri|insur|owner|name|email|phone|address|national|card/i;
