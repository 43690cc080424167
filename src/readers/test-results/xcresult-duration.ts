const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Characters; with days, hours, minutes and seconds there are about 20. */
const longestDuration = 100;

/**
 * Milliseconds of a duration as xcresulttool prints it for people, in the language of the machine that ran: `1m 12s`,
 * `0.012s`, `0,012s`. Undefined for what is not understood: a duration is never guessed.
 */
export function parseXcodeDuration(text: string | undefined): number | undefined {
  if (text === undefined || text.length > longestDuration) return undefined;
  const words = text.trim().replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  const component = /(\d+(?:[.,]\d+)?) ?([a-z]+)\.?(?: |$)/gi;
  let total = 0;
  let end = 0;
  for (const match of words.matchAll(component)) {
    const [whole, amount = '', unit = ''] = match;
    const ms = Object.hasOwn(unitMs, unit.toLowerCase()) ? unitMs[unit.toLowerCase()] : undefined;
    if (match.index !== end || ms === undefined) return undefined;
    total += Number(amount.replace(',', '.')) * ms;
    end += whole.length;
  }
  return end > 0 && end === words.length ? total : undefined;
}
