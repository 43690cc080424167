const longest = 4096;

/**
 * A file as a report names it, with `/` and without `./` in front; absolute where the report has it so: which file of the
 * repository is meant is for the caller to find. Undefined for what can be no path.
 */
export function reportPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longest || value.includes('\0')) return undefined;
  const path = value
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '');
  return path === '' || path === '.' ? undefined : path;
}

/**
 * The path of a URI reference (RFC 3986): relative ones and `file:` URIs decoded, their host left out. Undefined for other
 * schemes, which lead out of any working tree.
 */
export function pathOfUri(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || uri.length > longest) return undefined;
  const text = uri.trim();
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file') return undefined;
  const path = scheme === undefined ? text : text.replace(/^file:(?:\/\/[^/]*)?/i, '');
  const decoded = decode(path.replace(/[?#].*$/s, scheme === undefined ? '$&' : ''));
  return reportPath(/^\/[A-Za-z]:\//.test(decoded) ? decoded.slice(1) : decoded);
}

/** Decoded where it is well-formed; tools that do not encode write `100%.ts` as it is. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
