/** One line of TAP, without its indentation. */
export type TapLine =
  | { readonly kind: 'version' | 'yaml' | 'close' | 'other' }
  | { readonly kind: 'plan'; readonly last: number; readonly reason: string }
  | {
      readonly kind: 'point';
      readonly ok: boolean;
      /** Whether it has a number or a dash: what output of the program under test seldom has. */
      readonly numbered: boolean;
      readonly description: string;
      /** Ends in `{`: the subtest it sums up follows, up to a line with `}`. */
      readonly opens: boolean;
      readonly directive?: 'skip' | 'todo';
    }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'comment'; readonly text: string };

/** What one line of TAP says; `other` for what is none. */
export function parseTapLine(line: string): TapLine {
  if (/^TAP version \d+$/i.test(line)) return { kind: 'version' };
  const plan = /^1\.\.(\d{1,15})\s*(?:#\s*(.*))?$/s.exec(line);
  if (plan !== null) return { kind: 'plan', last: Number(plan[1]), reason: plan[2] ?? '' };
  const point = /^(not )?ok(?=\s|$)\s*(\d*)\s*(-\s+|-$)?(.*)$/s.exec(line);
  if (point !== null) {
    const [, not, number, dash, text = ''] = point;
    const opens = / \{$/.test(text);
    const description = opens ? text.slice(0, -2) : text;
    return {
      kind: 'point',
      ok: not === undefined,
      numbered: number !== '' || dash !== undefined,
      opens,
      ...describePoint(description),
    };
  }
  if (/^Bail out!/i.test(line)) return { kind: 'bail', reason: line.slice(9).trim() };
  if (line.startsWith('#')) return { kind: 'comment', text: line.slice(1).trim() };
  if (line === '}') return { kind: 'close' };
  return { kind: line === '---' ? 'yaml' : 'other' };
}

/** Splits the directive off: it follows the last `#` that has one and is not escaped, in any case. */
function describePoint(text: string): { description: string; directive?: 'skip' | 'todo' } {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(/(?:^|\s)#\s*(skip|todo)(?:ped|\b)/gi)) last = match;
  const description = text
    .slice(0, last?.index)
    .trim()
    .replaceAll(/\\([#\\])/g, '$1');
  if (last === undefined) return { description };
  return { description, directive: last[1]?.toLowerCase() === 'skip' ? 'skip' : 'todo' };
}
