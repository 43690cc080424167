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

const ofCommands: readonly { readonly program: RegExp; readonly flag: RegExp; readonly what: string }[] = [
  {
    program: /(?:^|[\s(`"'])curl\s/,
    flag: /\s(?:-(?=[a-jl-zA-Z]*k)[a-zA-Z]+|--insecure)(?=[\s)"'`]|$)/,
    what: 'curl does not check the certificate (-k)',
  },
  {
    program: /(?:^|[\s(`"'])wget\s/,
    flag: /\s--no-check-certificate(?=[\s)"'`]|$)/,
    what: 'wget does not check the certificate',
  },
  {
    program: /(?:^|[\s(])pip[\d.]*\s/,
    flag: /\s--trusted-host\b/,
    what: 'pip does not check the certificate of a host',
  },
  {
    program: /(?:^|[\s(])apt(?:-get)?\s/,
    flag: /\s--(?:allow-unauthenticated|force-yes)\b/,
    what: 'apt does not check signatures',
  },
  {
    program: /(?:^|[\s(])(?:yum|dnf|microdnf)\s/,
    flag: /\s--nogpgcheck\b/,
    what: 'The package manager does not check signatures',
  },
  { program: /(?:^|[\s(])apk\s/, flag: /\s--allow-untrusted\b/, what: 'apk does not check signatures' },
];

const anywhere: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\bhttp\.sslVerify[\s=]{1,4}["']?(?:false|0)\b/i, what: 'git does not check certificates' },
  { pattern: /\bGIT_SSL_NO_VERIFY[=\s]["']?(?:1|true)\b/i, what: 'git does not check certificates' },
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED[=\s]["']?0\b/, what: 'Node does not check certificates' },
  { pattern: /\bPYTHONHTTPSVERIFY[=\s]["']?0\b/, what: 'Python does not check certificates' },
  { pattern: /(?:\b|_)strict[-_]ssl[\s=]{1,4}["']?false\b/i, what: 'npm or yarn does not check certificates' },
];

interface Unchecked {
  readonly index: number;
  readonly what: string;
}

/** Commands that accept any certificate or unsigned packages, in order. */
export function findUncheckedTls(script: string): readonly Unchecked[] {
  return commandLines(script).flatMap(({ text, index }) => {
    const found: Unchecked[] = anywhere.flatMap(({ pattern, what }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ index: index + match.index, what }];
    });
    let start = index;
    for (const part of text.split(/[;&|]/)) {
      for (const { program, flag, what } of ofCommands) {
        const match = program.exec(part);
        if (match === null || !flag.test(part.slice(match.index + match[0].length - 1))) continue;
        found.push({ index: start + match.index + match[0].search(/\w/), what });
      }
      start += part.length + 1;
    }
    return found.sort((one, other) => one.index - other.index);
  });
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
