/** A place to write text to, which remembers it. */
export function recordText(): { write(text: string): void; text(): string } {
  const parts: string[] = [];
  return {
    write: (text) => {
      parts.push(text);
    },
    text: () => parts.join(''),
  };
}
