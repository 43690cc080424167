/** Fingerprints of a `.gitleaksignore` file: `file:rule:line`, or `commit:file:rule:line` for one commit only. */
export type IgnoredFingerprints = ReadonlySet<string>;

/** Reads a `.gitleaksignore`: one fingerprint per line, `#` begins a comment line; a path may be written with `\`. */
export function readIgnoreFile(text: string): IgnoredFingerprints {
  const fingerprints = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Set(fingerprints.map((line) => line.replaceAll('\\', '/')));
}

/** Whether a finding is on the list. `line` counts from 1, and is 0 for a finding about the path alone. */
export function isIgnored(
  ignored: IgnoredFingerprints,
  { path, commit, rule, line }: { path: string; commit?: string | undefined; rule: string; line: number },
): boolean {
  if (ignored.size === 0) return false;
  const fingerprint = `${path}:${rule}:${line}`;
  return ignored.has(fingerprint) || (commit !== undefined && ignored.has(`${commit}:${fingerprint}`));
}
