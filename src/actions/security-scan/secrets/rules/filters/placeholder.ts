/** Words that stand where a secret goes. */
const stands =
  /(?:example|placeholder|changeme|change[_-]?this|replace[_-]?(?:me|with|this)|redacted|insert[_-]|your[_-]?|dummy|sample|masked|censored|removed|omitted|deadbeef|todo|fixme)/i;

/** The alphabet or the digits in order, as nobody's generator makes them. */
const runs = ['0123456789', '1234567890', 'abcdefghijklmnopqrstuvwxyz', '9876543210', 'qwertyuiop', 'asdfghjkl'];

/** The shortest stretches of them that count. Most values hold none. */
const shortest = 6;
const anyStretch = new RegExp(
  runs
    .flatMap((run) => Array.from({ length: run.length - shortest + 1 }, (_, at) => run.slice(at, at + shortest)))
    .join('|'),
);

/** Length of the longest stretch of `value` that follows `run`, in characters. */
function longestRun(value: string, run: string): number {
  let longest = 0;
  let length = 0;
  for (let index = 1; index < value.length; index++) {
    const at = run.indexOf(value.charAt(index - 1));
    length = at >= 0 && run.charAt(at + 1) === value.charAt(index) ? length + 1 : 0;
    if (length + 1 > longest && length > 0) longest = length + 1;
  }
  return longest;
}

/** Whether most of a token is a sequence such as `0123456789abcdef` or one character over and over. */
export function isSequence(value: string): boolean {
  const lower = value.toLowerCase();
  if (new Set(lower).size <= Math.min(4, Math.ceil(value.length / 4))) return true;
  if (/^(.{1,6})\1{2,}.{0,5}$/.test(lower)) return true;
  if (/(.)\1{6,}/.test(lower) && new Set(lower).size < 14) return true;
  if (!anyStretch.test(lower)) return false;
  const ordered = runs.reduce((sum, run) => Math.max(sum, longestRun(lower, run)), 0);
  return ordered >= 10 || (ordered >= shortest && ordered * 2 >= value.length);
}

/** Whether a token of a provider's form is one that documents show: `ghp_xxxxxxxx`, `AKIA…EXAMPLE`. */
export function isPlaceholder(token: string): boolean {
  return stands.test(token) || /[xX]{6,}|\*{3,}|\.{3,}|[<>{}]/.test(token) || isSequence(token);
}
