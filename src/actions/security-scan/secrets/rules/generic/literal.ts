/**
 * Sources of patterns for a literal in quotes of any kind, for rules to build upon. One alternative for each kind, so
 * that nothing looks back and every attempt is bounded.
 */
export const quoted = [
  `"((?:[^"\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})"`,
  `'((?:[^'\\\\\\r\\n]|\\\\[^\\r\\n]){1,400})'`,
  '`([^`\\r\\n]{1,400})`',
  `\\\\{1,3}["']([^"'\\\\\\r\\n]{1,400})\\\\{1,3}["']`,
  `&(?:quot|#34|#39);([^&\\r\\n]{1,400})&(?:quot|#34|#39);`,
].join('|');

/** A value without quotes, up to what ends a word in shells, configuration and addresses. */
export const bare = '([^\\s"\'`<>(){}\\[\\],;&|\\\\]{4,400})';

/** Words that the name of a credential holds. */
export const credentialWord =
  'passw(?:or)?d|passphrase|passcode|pwd|pass|psk|pw|secret|token|api[_-]?key|access[_-]?key|credential|cred|auth|bearer|jwt|cookie|session|key';

/** Literals of which one stands in every such name, lower case. */
export const credentialKeywords: readonly string[] = [
  'pass',
  'pwd',
  'psk',
  'pw',
  'secret',
  'token',
  'key',
  'cred',
  'auth',
  'bearer',
  'jwt',
  'cookie',
  'session',
];
