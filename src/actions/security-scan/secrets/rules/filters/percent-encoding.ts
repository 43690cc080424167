/** A text with `%41` read as the character of that byte; what is no such sign stays as it is. */
export const percentDecoded = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
