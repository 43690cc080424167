/** Longest text that is taken for a version; nothing an ecosystem accepts comes near. */
export const longestVersion = 256;

const digitsOnly = /^\d+$/;

/** Whether a part of a version is a number. */
export function isDigits(text: string): boolean {
  return digitsOnly.test(text);
}

/** Orders two numbers written in digits, of any length: dates with times and hashes exceed what a number holds exactly. */
export function compareDigits(a: string, b: string): number {
  const first = a.replace(/^0+(?=\d)/, '');
  const second = b.replace(/^0+(?=\d)/, '');
  return first.length - second.length || compareTexts(first, second);
}

/** Orders two texts by their code units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders two lists by their first difference; what is missing counts as `filler`. */
export function compareLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (a: Item, b: Item) => number,
  filler: Item,
): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compare(a[at] ?? filler, b[at] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}
