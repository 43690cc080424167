/**
 * Reads a file of `name=value` and `name<<delimiter` entries, as GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV hold them
 * (actions/runner: FileCommandManager.cs). Later entries win. Throws where the runner would fail the step.
 */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n');
  const entries: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries[nameOf(line, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = nameOf(line, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (delimiter === '') throw new Error(`Invalid format '${line}'. Delimiter must not be empty`);
    const end = lines.findIndex((candidate, at) => at > index && candidate.replace(/\r$/, '') === delimiter);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    entries[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return entries;
}

function nameOf(line: string, end: number): string {
  if (end === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return line.slice(0, end);
}
