/** Classes of characters by UTF-16 code unit, as tokenizers of all our languages see them. */

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `$` counts as a letter: JavaScript, Swift's `$0` and Rust's macros need it, and no language here gives it another meaning. */
export function isWordStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 36 ||
    (code > 127 && !isSpace(code))
  );
}

export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code);
}
