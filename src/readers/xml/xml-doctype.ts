const incomplete = -1;

/**
 * The place after the document type declaration that begins at `start`; -1 when the buffer ends before it does. What it declares is
 * passed over: quotes, comments and instructions count only because they may hold a `>` or `]`.
 */
export function endOfDoctype(buffer: string, start: number): number {
  let inSubset = false;
  for (let at = start + '<!DOCTYPE'.length; at < buffer.length; at += 1) {
    const character = buffer.charAt(at);
    if (character === '>' && !inSubset) return at + 1;
    if (character === '[') inSubset = true;
    else if (character === ']') inSubset = false;
    else {
      const close = closing(buffer, at, character);
      if (close === undefined) continue;
      const found = buffer.indexOf(close, at + 1);
      if (found === -1) return incomplete;
      at = found + close.length - 1;
    }
  }
  return incomplete;
}

function closing(buffer: string, at: number, character: string): string | undefined {
  if (character === '"' || character === "'") return character;
  if (character !== '<') return undefined;
  if (buffer.startsWith('<!--', at)) return '-->';
  return buffer.startsWith('<?', at) ? '?>' : undefined;
}
