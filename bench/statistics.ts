/** An estimate with the interval that holds the true value in at least 95 % of all experiments. */
export interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Throws when there is no value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('the median of nothing');
  return (low + high) / 2;
}

/**
 * Median and its distribution-free interval: the k-th smallest and k-th largest value, with the greatest k for which the binomial
 * distribution leaves at most 2.5 % on each side (David and Nagaraja, Order Statistics, 7.1). Below six values no such k exists and
 * the interval is the range.
 */
export function estimateMedian(values: readonly number[]): Estimate {
  const sorted = [...values].sort((a, b) => a - b);
  const k = rankOfInterval(sorted.length);
  const [low, high] = [sorted[k - 1], sorted[sorted.length - k]];
  if (low === undefined || high === undefined) throw new RangeError('the interval of nothing');
  return { median: median(sorted), low, high };
}

/** 1 is the smallest value itself. */
function rankOfInterval(count: number): number {
  let [probability, sum, rank] = [0.5 ** count, 0, 0];
  while (sum + probability <= 0.025 && rank < count / 2) {
    sum += probability;
    rank += 1;
    probability *= (count - rank + 1) / rank;
  }
  return Math.max(1, rank);
}
