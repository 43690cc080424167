/** A place in a shell script. */
export interface ShellPlace {
  /** Index in the script. */
  readonly index: number;
  /** The line from there on, as it stands in the script. */
  readonly piece: string;
}

const download = /(?:^|[\s;&(`"'])(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?=[\s;)]|$)/i;
const interpreter =
  /^\s*(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+)?(?:\w+=\S*\s+)*(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby|php|iex|Invoke-Expression)(?:\s|$|[;&)"'`])/i;
const substitution =
  /(?:(?:^|[\s;&(])(?:(?:ba|z|da|k|a)?sh|python[23]?|source|\.)\s+(?:-\w+\s+)*<\(|(?:(?:ba|z|da|k|a)?sh|python[23]?)\s+-c\s+["']?(?:\$\(|`)|\beval\s+["']?(?:\$\(|`)|\biex\s*\()\s*(?:curl|wget|iwr|irm)\b/i;

/** Longer lines are generated, or hostile. UTF-16 units. */
const longestLine = 8192;

/** Downloads that an interpreter runs at once: `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`. */
export function findRemoteScripts(script: string): readonly ShellPlace[] {
  return commandLines(script).flatMap(({ text, index, piece }) => {
    const parts = text.split(/\|&?/);
    const piped = parts.some((part, at) => download.test(part) && interpreter.test(parts[at + 1] ?? ''));
    return piped || substitution.test(text) ? [{ index, piece }] : [];
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
export function findUncheckedTls(script: string): readonly (ShellPlace & { readonly what: string })[] {
  return commandLines(script).flatMap(({ text, index, piece }) =>
    insecure.flatMap(({ pattern, what }) => (pattern.test(text) ? [{ index, piece, what }] : [])),
  );
}

/** Lines of a script, those that a backslash joins as one, without comment lines. */
function commandLines(script: string): readonly (ShellPlace & { readonly text: string })[] {
  const found: (ShellPlace & { readonly text: string })[] = [];
  let index = 0;
  let open: { index: number; piece: string; text: string } | undefined;
  for (const line of script.split('\n')) {
    const piece = line.trim();
    const isComment = piece.startsWith('#');
    const joined = /\\\r?$/.test(line);
    const text = joined ? line.replace(/\\\r?$/, ' ') : line;
    if (!isComment) {
      if (open === undefined) open = { index: index + (line.length - line.trimStart().length), piece, text };
      else open.text += text;
    }
    index += line.length + 1;
    if (joined || open === undefined) continue;
    if (open.text.length <= longestLine) found.push(open);
    open = undefined;
  }
  if (open !== undefined && open.text.length <= longestLine) found.push(open);
  return found;
}
