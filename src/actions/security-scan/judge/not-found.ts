import type { Condition } from '../../../core/model/condition.ts';
import type { Category } from '../../../core/model/security-finding.ts';
import type { ScanFacts } from '../facts.ts';
import { lookAt } from './looked.ts';

interface Looking {
  readonly categories: readonly Category[];
  /** Whether one whole look is enough, or every source has to be whole. */
  readonly demand: 'any' | 'each';
  /** That no scanner looks for it: one sentence. */
  readonly nobody: string;
  /** What holds when all was looked at. */
  readonly pass: { readonly actual: string; readonly reason: string };
}

/** Nothing that counts was found. Who looked decides what that is worth: it is a pass only where all was looked at. */
export function notFound(
  facts: ScanFacts,
  condition: Pick<Condition, 'id' | 'title' | 'expected'>,
  { categories, demand, nobody, pass }: Looking,
): Condition {
  const fix = 'See in the table of scanners what was not looked at, and why.';
  switch (lookAt(facts, categories, demand)) {
    case 'not':
      return { ...condition, outcome: 'skipped', actual: 'unknown', reason: nobody };
    case 'blocked': {
      const reason = 'None is known, but what was asked to look did not, or not at everything.';
      return { ...condition, outcome: 'inconclusive', actual: 'unknown', reason, fix };
    }
    case 'partly': {
      const reason = 'None is known, but not everything was looked at.';
      return { ...condition, outcome: 'warn', actual: 'unknown', reason, fix };
    }
    case 'whole':
      return { ...condition, outcome: 'pass', ...pass };
  }
}
