/**
 * Whether a quoted text is filled in or looked up when the program runs: `${TOKEN}`, `{{ token }}`, `%s`, `<token>`,
 * `process.env.TOKEN`, `secrets.TOKEN`, `/etc/token`, `https://…`.
 */
export function isReference(value: string): boolean {
  return (
    /\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|\$\[|@\{|\{[A-Za-z_][\w.]{0,40}\}|%\([a-z_]\w{0,30}\)s|%[sdvqr]\b|^%[\w]{1,40}%$/.test(
      value,
    ) ||
    /^<[^<>]{1,80}>$|^\[[^\]]{1,60}\]$|^\$[A-Za-z_]\w{0,60}(?:$|->|::|\[)|^@[A-Za-z_][\w./]{0,60}$|^__\w{1,60}__$|^\*+$/.test(
      value,
    ) ||
    /\b(?:process\.env|os\.environ|os\.getenv|getenv|import\.meta|System\.getenv|ENV\[|env\(|secrets\.|vars\.|var\.|local\.|data\.|Fn::|!Ref|ssm:|vault:|arn:aws|op:\/\/|secretsmanager|keyvault)/.test(
      value,
    )
  );
}

/** Whether a value is what stands between two texts that are joined: `'--password=' + value + '`. */
export const isJoint = (value: string): boolean => /^\s?[+.,;)\]}&|]\s?[$\w"'(]|[[({]\s?$|\s\+\s?$/.test(value);

/** Whether a value is a pattern, a text in escapes, or the beginning that other values share: `[a-z]{4}`, `\x73\x65`, `api_key_`. */
export const isNotation = (value: string): boolean =>
  /\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\{\d{1,4}[,}]|\\[dws][+*{]|(?:\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[0-7]{3}){3}|^[A-Za-z_]+_$/.test(
    value,
  );

/** Whether a value is an address, a path, a file name or a media type. */
export function isPlace(value: string): boolean {
  return (
    /^(?:https?|ftp|file|ws|wss|s3|gs|urn|data|mailto):/i.test(value) ||
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)[\w./\\ -]{1,200}$/.test(value) ||
    /^[\w./-]{1,120}\.(?:json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|js|ts|tsx|jsx|py|rb|go|rs|java|swift|html?|css|png|svg|jpe?g|gif|md|sh|conf|cfg|ini|toml|xml|env|com|org|net|io|local|dev)$/i.test(
      value,
    ) ||
    /^[a-z]+\/[a-z0-9.+-]+$/.test(value) ||
    value.startsWith('#')
  );
}
