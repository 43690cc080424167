/** Licences that the bundle may hold, by SPDX id: permissive ones that ask for no more than their text. */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
] as const;

interface LicenceEntry {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages in a `licenses.txt`: each a line with the name, a line with the licence, then its text. */
export function parseLicences(text: string, packages: ReadonlySet<string>): readonly LicenceEntry[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (isStart(lines, index) && packages.has(line) ? [index] : []));
  return starts.map((start, index) => ({
    name: lines[start] ?? '',
    licence: lines[start + 1] ?? '',
    text: lines
      .slice(start + 2, starts[index + 1])
      .join('\n')
      .trim(),
  }));
}

/** An entry starts the file or follows an empty line; a word alone on a line inside a licence's text does not count. */
function isStart(lines: readonly string[], index: number): boolean {
  return index === 0 || lines[index - 1] === '';
}

/** Whether an SPDX expression can be met with allowed licences alone. */
export function isAllowed(expression: string): boolean {
  const words = expression.replace(/^\((.*)\)$/, '$1');
  if (words.includes(' OR ')) return words.split(' OR ').some(isAllowed);
  if (words.includes(' AND ')) return words.split(' AND ').every(isAllowed);
  return allowedLicences.some((licence) => licence === words);
}
