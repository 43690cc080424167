/** Whether the pattern has glob characters of its own, those after a backslash left aside. */
export function hasGlobCharacters(pattern: string): boolean {
  return /[*?[{(]/.test(pattern.replace(/\\./g, ''));
}

/** Whether the pattern takes away. `!(a|b)` is a glob. */
export function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(');
}

/** The pattern that means just this path. picomatch takes quotation marks away where they stand bare. */
export function escapePattern(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|"]/g, '\\$&');
}

/** The path that a pattern without glob characters means. */
export function unescapePattern(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}

/** On Windows a backslash separates folders and cannot escape: there a glob character is escaped as `[*]`. */
export function toPosixPattern(pattern: string, separator: string): string {
  return separator === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}
