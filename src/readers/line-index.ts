/** Lines and columns of a text, from 1; both in UTF-16 units. Line ends are LF, so CRLF's CR belongs to its line. */
export interface LineIndex {
  placeOf(index: number): { readonly line: number; readonly column: number };
  /** The line that a place lies in, without its end. */
  lineAt(index: number): string;
}

/** Where the lines of a text begin is looked for when it is first asked: most files are never asked. */
export function lineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;
  const lineOf = (index: number): number => {
    starts ??= startsOf(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    placeOf(index) {
      const line = lineOf(index);
      return { line: line + 1, column: index - (starts?.[line] ?? 0) + 1 };
    },
    lineAt(index) {
      const start = index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
      const end = text.indexOf('\n', index);
      const line = text.slice(start, end === -1 ? undefined : end);
      return line.endsWith('\r') ? line.slice(0, -1) : line;
    },
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
