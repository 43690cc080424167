/** Shannon entropy of a text in bits per character; per byte of UTF-8 for characters beyond ASCII, as gitleaks counts. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  let bytes = 0;
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / bytes;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
