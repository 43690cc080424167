/** The texts of a stream in which git ends each with a zero byte, decoded as UTF-8. */
export async function* zeroSeparated(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = texts.pop() ?? '';
    yield* texts;
  }
}
