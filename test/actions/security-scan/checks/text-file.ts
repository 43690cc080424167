import type { TextFile } from '../../../../src/actions/security-scan/files/detector.ts';

/** A file in memory, as detectors see it. */
export function textFile(path: string, text: string): TextFile {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    path,
    text,
    placeOf: (index) => {
      const line = lineOf(index);
      return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
    },
    lineAt: (index) => {
      const line = lineOf(index);
      return text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
    },
  };
}
