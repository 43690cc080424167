import { formatCount } from '../../core/render/metric-format.ts';
import type { Figure } from '../../readers/coverage/reader.ts';

/** Thresholds have at most this many decimals; further ones are beyond what any report can mean. */
const scale = 1_000_000;

/**
 * Whether the figure reaches a percentage, in exact integer arithmetic: 821 of 1,000 reaches 82.1 and 8,099 of 10,000
 * does not reach 81, whatever floating point makes of the quotient. A figure without a total reaches nothing.
 */
export function reaches(figure: Figure, percent: number): boolean {
  if (figure.total === 0) return false;
  return BigInt(figure.covered) * 100n * BigInt(scale) >= BigInt(Math.round(percent * scale)) * BigInt(figure.total);
}

/** Percent with two decimals, rounded down so that 79.999 never reads as 80; null without a total. */
export function percentOf(figure: Figure): number | null {
  if (figure.total === 0) return null;
  return Number((BigInt(figure.covered) * 10_000n) / BigInt(figure.total)) / 100;
}

/** `81.20%`, or `unknown` without a total. */
export function formatPercent(figure: Figure): string {
  const percent = percentOf(figure);
  return percent === null ? 'unknown' : `${percent.toFixed(2)}%`;
}

/** `81.20% (812 of 1,000)`. */
export function formatFigure(figure: Figure): string {
  return `${formatPercent(figure)} (${formatCount(figure.covered)} of ${formatCount(figure.total)})`;
}

/**
 * Whether coverage fell from `before` to `now` by no more than `percent` points, in exact arithmetic.
 * Both figures need a total.
 */
export function fellByAtMost(before: Figure, now: Figure, percent: number): boolean {
  const fall =
    BigInt(before.covered) * BigInt(now.total) * 100n * BigInt(scale) -
    BigInt(now.covered) * BigInt(before.total) * 100n * BigInt(scale);
  return fall <= BigInt(Math.round(percent * scale)) * BigInt(before.total) * BigInt(now.total);
}

/** Percentage points from `before` to `now` with two decimals, rounded down: a fall never reads as a smaller one. Both need a total. */
export function pointsBetween(before: Figure, now: Figure): number {
  const denominator = BigInt(before.total) * BigInt(now.total);
  const change = (BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total)) * 10_000n;
  const truncated = change / denominator;
  const isRoundedUp = change < 0n && change % denominator !== 0n;
  return Number(isRoundedUp ? truncated - 1n : truncated) / 100;
}

/** Two figures as one. */
export function addFigures(a: Figure, b: Figure): Figure {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

/** Of what was not measured, or where there is nothing to cover. */
export const noFigure: Figure = { covered: 0, total: 0 };
