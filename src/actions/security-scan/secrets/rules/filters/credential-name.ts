/** What a name says its value is. */
export type CredentialKind = 'password' | 'secret' | 'token' | 'api-key' | 'key' | 'auth';

const kinds: readonly (readonly [CredentialKind, RegExp])[] = [
  [
    'password',
    /^(?:.*(?:passw(?:or)?d|passphrase|passcode|pwd)|(?:db|user|admin|root|my|sql|smtp|e?mail|ftp|ssh|auth|login|key|store|cert|sudo|ldap|wifi|new|old)?pass|psk|psw|pw)$/,
  ],
  ['secret', /^.*secret$/],
  ['token', /^.*token$|^(?:jwt|bearer|pat)$/],
  [
    'api-key',
    /^.*(?:apikey|accesskey|secretkey|authkey|privatekey|privkey|signingkey|encryptionkey|masterkey|licensekey|appkey|consumerkey|sharedkey|accountkey)$/,
  ],
  ['auth', /^(?:.*auth|authorization|credentials?|creds?|cookie|session)$/],
  ['key', /^.*keys?$/],
];

/** Words before `key` that make it a credential rather than a place in a table. */
const keyWords =
  /^(?:api|access|secret|auth|private|priv|signing|sign|encryption|encrypt|crypto|cipher|aes|hmac|master|license|app|application|consumer|shared|account|client|service|subscription|integration|rest|write|read|admin|deploy|storage|session|jwt|project|server|host|hash|mashape|dsa|rsa|ec|ssh|ssl|tls)$/;

/** Words after the credential's that say the value is something about it. */
const about =
  /^(?:at|issued|expired|since|until|date|time|timestamp|urls?|uri|path|dir|file|filename|files|names?|ids?|type|types|length|len|size|count|expir\w*|expires?|ttl|age|timeout|field|label|placeholder|hint|prompt|regex|pattern|format|headers?|param|params|prefix|suffix|policy|reset|endpoint|env|environment|var|variable|message|msg|error|err|errors|text|title|min|max|valid|validation|validator|required|enabled|disabled|hash|hashed|hashes|algorithm|algo|alg|class|input|form|selector|icon|provider|service|manager|store|storage|factory|generator|helper|handler|util|utils|builder|resolver|source|location|index|column|table|version|status|state|scope|scopes|method|mode|strategy|encoding|charset|bits|usage|ops|template|description|desc|help|doc|docs|info|example|tag|tags|ref|refs|arn|alias|fingerprint|thumbprint|kind|set|list|map|array|object|event|change|changed|confirm|confirmation|again|repeat|verify|check|checker|rule|rules|link|page|view|screen|button|btn|modal|dialog|request|response|reply|command|cmd|option|options|config|settings?|position|pos|start|end|offset|range|frequency|interval|limit|quota|word|words|char|chars|pair|pairs|ring|chain|board|press|code|codes|down|up|frame|frames|stroke|space|exchange|spec|schema|property|prop|attribute|attr|uses|used|by|for|of|is|in|to|from|not|was|has|will|must|should|are|and|or|with|the|a|on|if)$/;

/** Words before it that say the same. */
const other =
  /^(?:public|pub|socket|websocket|primary|foreign|partition|sort|composite|no|forgot|forgotten|lost|invalid|wrong|missing|bad|unknown|next|previous|continuation|page|pagination|cursor|show|hide|toggle|has|is|needs?|require|requires|without|csrf|xsrf|idempotency|cache|row|column|object|dict|hash|map|s3|bucket|redis|i18n|translation|locale|message|route|query|param|react|sort|group|unique|duplicate|arrow|hot|shortcut|modifier|kbd|keyboard|sub|registry|reg|event|item|list|data|json|yaml|config|setting|header|label|error|stylesheet|styles?|css|class|design|theme|colou?r|spacing|font|syntax|lexer|parser|grammar|semantic|injection|cancel|cancellation|abort)$/;

/** The words of a name in lower case: `AWS_secretKey` is aws, secret, key. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Words after the credential's that leave its meaning as it is. */
const neutral =
  /^(?:\d+|v\d|value|val|str|string|plain|plaintext|raw|literal|default|old|new|current|prod|production|dev|development|staging|test|testing|live|sandbox|primary|secondary|main|base|base64|b64|admin|root|user|db|local|alt|backup)$/;

/** Words before it that say a password was made unreadable. */
const digested = /^(?:encoded|hashed|hash|digested|salted)$/;

/** What a name says about its value. */
export interface CredentialName {
  readonly kind: CredentialKind;
  /** Whether it says nothing else, as `tokenOfTheMoment` does. */
  readonly isPlain: boolean;
}

/** What a value under this name is; undefined where the name speaks of something else, such as `tokenUrl`. */
export function credentialNameOf(name: string): CredentialName | undefined {
  const words = wordsOf(name);
  let isPlain = true;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    const kind = kindOf(word, words.slice(0, index));
    if (kind !== undefined && digested.test(words[index - 1] ?? '')) return undefined;
    if (kind !== undefined)
      return other.test(words[index - 1] ?? '') && kind !== 'password' ? undefined : { kind, isPlain };
    if (about.test(word)) return undefined;
    if (!neutral.test(word)) isPlain = false;
  }
  return undefined;
}

function kindOf(word: string, before: readonly string[]): CredentialKind | undefined {
  if (/^pub(?:lic)?key/.test(word)) return undefined;
  const bare = word.replace(/\d{1,4}$/, '');
  const kind = kinds.find(([, pattern]) => pattern.test(bare))?.[0];
  if (kind === 'key' && word === 'key' && keyWords.test(before.at(-1) ?? '')) return 'api-key';
  const isOfSecret =
    (kind === 'key' || kind === 'auth') && before.some((earlier) => /^(?:secret|token)$/.test(earlier));
  return isOfSecret ? 'secret' : kind;
}
