const download = /(?:^|[\s;&(`"'])(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?=[\s;)]|$)/i;
const interpreter =
  /^\s*(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+)?(?:\w+=\S*\s+)*(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby|php|iex|Invoke-Expression)(?:\s|$|[;&)"'`])/i;
const substitution =
  /(?:(?:^|[\s;&(])(?:(?:ba|z|da|k|a)?sh|python[23]?|source|\.)\s+(?:-\w+\s+)*<\(|(?:(?:ba|z|da|k|a)?sh|python[23]?)\s+-c\s+["']?(?:\$\(|`)|\beval\s+["']?(?:\$\(|`)|\biex\s*\()\s*(?:curl|wget|iwr|irm)\b/i;

/** Longer lines are generated, or hostile. UTF-16 units. */
const longestLine = 8192;

/** Where downloads begin that an interpreter runs at once: `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`. */
export function findRemoteScripts(script: string): readonly number[] {
  return commandLines(script).flatMap(({ text, index }) => {
    const begins: number[] = [];
    let start = 0;
    const parts = text.split('|');
    for (const [at, part] of parts.entries()) {
      const found = download.exec(part);
      if (found !== null && interpreter.test((parts[at + 1] ?? '').replace(/^&/, ''))) {
        begins.push(index + start + found.index + found[0].search(/\w/));
      }
      start += part.length + 1;
    }
    if (begins.length > 0) return begins;
    const found = substitution.exec(text);
    return found === null ? [] : [index + found.index + found[0].search(/\w/)];
  });
}

const insecure: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern: /(?:^|[\s;&|(`])curl\s(?:[^;&|]*\s)?(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)(?=\s|$|[;&|)])/,
    what: 'curl does not check the certificate (-k)',
  },
  {
    pattern: /(?:^|[\s;&|(`])wget\s(?:[^;&|]*\s)?--no-check-certificate(?=\s|$|[;&|)])/,
    what: 'wget does not check the certificate',
  },
  { pattern: /\bhttp\.sslVerify[\s=]+["']?(?:false|0)\b/i, what: 'git does not check certificates' },
  { pattern: /\bGIT_SSL_NO_VERIFY=["']?(?:1|true)\b/i, what: 'git does not check certificates' },
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED=["']?0\b/, what: 'Node does not check certificates' },
  { pattern: /\bPYTHONHTTPSVERIFY=["']?0\b/, what: 'Python does not check certificates' },
  { pattern: /\bstrict-ssl[\s=]+["']?false\b/i, what: 'npm or yarn does not check certificates' },
  {
    pattern: /(?:^|[\s;&|(])pip[\d.]*\s(?:[^;&|]*\s)?--trusted-host\b/,
    what: 'pip does not check the certificate of a host',
  },
  {
    pattern: /\bapt(?:-get)?\s(?:[^;&|]*\s)?--(?:allow-unauthenticated|force-yes)\b/,
    what: 'apt does not check signatures',
  },
  {
    pattern: /\b(?:yum|dnf|microdnf)\s(?:[^;&|]*\s)?--nogpgcheck\b/,
    what: 'The package manager does not check signatures',
  },
  { pattern: /\bapk\s(?:[^;&|]*\s)?--allow-untrusted\b/, what: 'apk does not check signatures' },
];

/** Commands that accept any certificate or unsigned packages. */
export function findUncheckedTls(script: string): readonly { readonly index: number; readonly what: string }[] {
  return commandLines(script).flatMap(({ text, index }) =>
    insecure
      .flatMap(({ pattern, what }) => {
        const found = pattern.exec(text);
        return found === null ? [] : [{ index: index + found.index + found[0].search(/\w/), what }];
      })
      .sort((one, other) => one.index - other.index),
  );
}

/**
 * Lines of a script. Those that a backslash joins are one, and comments are blank: every character stays as far from
 * the line's beginning as it is in the script.
 */
function commandLines(script: string): readonly { readonly index: number; readonly text: string }[] {
  const found: { readonly index: number; readonly text: string }[] = [];
  let index = 0;
  let start = 0;
  let parts: string[] = [];
  for (const line of script.split('\n')) {
    const joined = /\\\r?$/.test(line);
    const isComment = line.trimStart().startsWith('#');
    if (parts.length === 0) start = index;
    parts.push(isComment ? ' '.repeat(line.length) : joined ? line.replace(/\\(\r?)$/, ' $1') : line);
    index += line.length + 1;
    if (joined || (isComment && parts.length > 1)) continue;
    const text = parts.join(' ');
    if (text.length <= longestLine) found.push({ index: start, text });
    parts = [];
  }
  const text = parts.join(' ');
  if (text !== '' && text.length <= longestLine) found.push({ index: start, text });
  return found;
}
