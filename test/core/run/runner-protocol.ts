/** What the runner makes of one line of output: our reading of actions/runner ActionCommand.cs, for tests. */
interface ParsedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Stands for the culture-sensitive comparison of .NET, which overlooks characters without a weight. */
function weighted(line: string): string {
  return line.replace(/[\p{Cf}\p{Cc}\p{Mn}\p{Default_Ignorable_Code_Point}]/gu, '');
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

export function parseCommand(line: string): ParsedCommand | undefined {
  const seen = weighted(line);
  if (seen.includes('##[')) return { name: 'legacy', properties: {}, data: seen };
  const trimmed = seen.trimStart();
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '');
  const properties = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name, properties, data: unescapeData(trimmed.slice(end + 2)) };
}

/** All lines as the runner's reader splits them: at LF, CR LF and a lone CR. */
export function linesOf(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/);
}
