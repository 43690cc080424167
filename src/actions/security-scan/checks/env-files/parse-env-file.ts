/** A variable of an env file. */
export interface EnvEntry {
  readonly key: string;
  /** Without its quotes and without a comment after it. */
  readonly value: string;
  /** Where the key begins. */
  readonly index: number;
}

export interface EnvFile {
  readonly entries: readonly EnvEntry[];
  /** Where lines begin that are neither variable nor comment. */
  readonly malformed: readonly number[];
}

const keyPattern = /[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/y;
/** What a shell file such as `.envrc` holds beside variables. */
const command =
  /^\s*(?:source|\.|source_\w+|layout|use|dotenv\w*|PATH_add|path_add|watch_file|if|fi|then|else|case|esac|unset|set|eval|export\s+\w+|\[)(?:\s|$)/;

/**
 * Reads an env file; never throws. Quoted values may go over several lines, as most readers of such files have it; a
 * quote that is never closed is part of the value. Linear in the text.
 */
export function parseEnvFile(text: string): EnvFile {
  const entries: EnvEntry[] = [];
  const malformed: number[] = [];
  // Where a kind of quote is known to stand no more, so that it is looked for once only.
  const missing = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const first = firstOf(text, at, end);
    if (first === end || text[first] === '#') {
      at = end + 1;
      continue;
    }
    keyPattern.lastIndex = at;
    const key = keyPattern.exec(text)?.groups?.key;
    const start = keyPattern.lastIndex;
    if (key === undefined || start > end) {
      if (!command.test(text.slice(at, Math.min(end, at + 200)))) malformed.push(first);
      at = end + 1;
      continue;
    }
    const { value, next } = readValue(text, start, end, missing);
    entries.push({ key, value, index: text.indexOf(key, first) });
    at = next;
  }
  return { entries, malformed };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function firstOf(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function readValue(
  text: string,
  start: number,
  lineEnd: number,
  missing: Set<string>,
): { readonly value: string; readonly next: number } {
  const quote = text[start] ?? '';
  if ((quote === '"' || quote === "'" || quote === '`') && !missing.has(quote)) {
    const close = closing(text, start + 1, quote);
    if (close >= 0) return { value: text.slice(start + 1, close), next: endOfLine(text, close) + 1 };
    missing.add(quote);
  }
  const line = text.slice(start, lineEnd);
  const comment = line.search(/(?:^|\s)#/);
  return { value: (comment < 0 ? line : line.slice(0, comment)).trim(), next: lineEnd + 1 };
}

function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}
