import { BugError } from '../model/errors.ts';
import { type Detail, detailSteps } from './detail.ts';

/** The most a text may take. GitHub counts bytes in one place and characters in another. */
export interface Budget {
  readonly maximum: number;
  /** `bytes` of UTF-8, or `characters` as UTF-16 units: never fewer than what a server that counts code points sees. */
  readonly unit: 'bytes' | 'characters';
}

/** What a text takes of a budget. */
export function sizeOf(text: string, unit: Budget['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}

/** The most detailed rendering that fits. Throws `BugError` when even the shortest does not (budgets below 1,000). */
export function fitDetail(
  budget: Budget,
  render: (detail: Detail) => string,
  steps: readonly Detail[] = detailSteps,
): string {
  for (const detail of steps) {
    const text = render(detail);
    if (sizeOf(text, budget.unit) <= budget.maximum) return text;
  }
  throw new BugError('budget-too-small', `No rendering fits into ${budget.maximum} ${budget.unit}.`);
}
