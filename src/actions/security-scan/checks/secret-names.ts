const secretWords =
  /(?:^|_)(?:password|passwd|passphrase|pwd|secret|secrets|token|api_?key|private_?key|secret_?key|access_?key|signing_?key|encryption_?key|credential|credentials|auth_?key|dsn)(?:_(?:prod|production|dev|staging|test|base64|b64|id_rsa|\d))?$/;
const harmless =
  /(?:^|_)(?:public|publishable|pub)_?(?:api_?)?key$|(?:^|_)(?:old)?pwd$|^(?:max|min|num|next_public)_|csrf_token_name/;

/** Whether a variable, by its name, holds a secret: `DB_PASSWORD` and `apiKey` do, `PASSWORD_FILE` and `TOKEN_TTL` do not. */
export function isSecretName(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  return secretWords.test(words) && !harmless.test(words);
}

const placeholderWords =
  /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|0+|123456\d*|change[-_ ]?(?:me|this|it)!?|replace[-_ ]?(?:me|this|it)|todo|tbd|fixme|none|null|nil|undefined|empty|dummy|fake|mock|sample|example|placeholder|default|secret|password|passw0rd|pass|token|admin|root|user|username|test|testing|foo|bar|foobar|postgres|mysql|mongo|redis|guest|insert.*here|.*[-_ ]goes[-_ ]here)$/i;
const placeholderParts =
  /^your|^(?:my|some|the|an?|this|insert|enter|put|add|set|fill)[-_ .]|change[-_]?(?:me|this|it)|replace[-_]?(?:me|this|with)|place[-_ ]?holder|\bexample\b|_example$|example_|x{4,}|<[^>]*>|\{\{.*\}\}|\[[\w -]+\]|\.\.\.|dummy|not[-_ ]?a[-_ ]?real/i;

/** Whether a value only stands where a real one belongs. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim().slice(0, 400);
  return text.length < 3 || placeholderWords.test(text) || placeholderParts.test(text) || /^(.)\1*$/.test(text);
}

/** Whether nobody would think of such a value: long enough, of several kinds of characters, without words and series. */
export function looksGenerated(value: string): boolean {
  if (value.length < 12 || /\s/.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 || new Set(value).size < 8) return false;
  return !/(?:0123|1234|2345|3456|abcd|qwert|password|secret|example|sample|test|demo|local|change|your|dummy|fake)/i.test(
    value,
  );
}
