import type { ReportFile } from '../report-file.ts';

const parsed = new WeakMap<object, { readonly value: unknown }>();

/**
 * The file's first bytes as JSON: what is cut off at the end of the head is left out and open brackets are closed, so that
 * a format can be recognised by its keys. Undefined when the head is no JSON object or array. Remembered per file.
 */
export function jsonPrefix(file: Pick<ReportFile, 'headText'>): unknown {
  const known = parsed.get(file);
  if (known !== undefined) return known.value;
  const value = parsePrefix(file.headText);
  parsed.set(file, { value });
  return value;
}

/** The beginning of a JSON document as a value; undefined when it is no object or array. */
export function parsePrefix(text: string): unknown {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[') return undefined;
  const { end, closers } = lastCompletePlace(text);
  try {
    return JSON.parse(text.slice(0, end) + closers);
  } catch {
    return undefined;
  }
}

/** The last place where the text can be ended and closed: behind a bracket or before a comma. */
function lastCompletePlace(text: string): { end: number; closers: string } {
  const open: string[] = [];
  let end = 0;
  // Strings are skipped whole; one that is cut off matches up to the end of the text.
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}[\],]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '[') {
      open.push(found === '{' ? '}' : ']');
      end = token.lastIndex;
    } else if (found === '}' || found === ']') {
      open.pop();
      end = token.lastIndex;
      if (open.length === 0) break;
    } else if (found === ',') {
      end = match.index;
    }
  }
  return { end, closers: open.reverse().join('') };
}
