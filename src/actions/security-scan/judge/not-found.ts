import type { Condition } from '../../../core/model/condition.ts';
import type { Category } from '../../../core/model/security-finding.ts';
import type { ScanFacts } from '../facts.ts';
import { lookAt, sourcesFor } from './looked.ts';

/** How many scanners a reason names. */
const named = 3;

interface Looking {
  readonly categories: readonly Category[];
  /** That no scanner looks for it: one sentence. */
  readonly nobody: string;
  /** What holds when all was looked at. */
  readonly pass: { readonly actual: string; readonly reason: string };
}

/** Nothing that counts was found. Who looked decides what that is worth: it is a pass only where all was looked at. */
export function notFound(
  facts: ScanFacts,
  condition: Pick<Condition, 'id' | 'title' | 'expected'>,
  { categories, nobody, pass }: Looking,
): Condition {
  const fix = 'See in the table of scanners what was not looked at, and why.';
  switch (lookAt(facts, categories)) {
    case 'not':
      return { ...condition, outcome: 'skipped', actual: 'unknown', reason: nobody };
    case 'blocked': {
      const reason = `None is known, but ${lackingOf(facts, categories)}.`;
      return { ...condition, outcome: 'inconclusive', actual: 'unknown', reason, fix };
    }
    case 'partly': {
      const reason = `None is known, but ${lackingOf(facts, categories)}.`;
      return { ...condition, outcome: 'warn', actual: 'unknown', reason, fix };
    }
    case 'whole':
      return { ...condition, outcome: 'pass', ...pass };
  }
}

/** Who did not look, or not at everything. */
function lackingOf(facts: ScanFacts, categories: readonly Category[]): string {
  const lacking = sourcesFor(facts, categories).filter(({ status }) => status !== 'completed');
  const names = lacking.slice(0, named).map(({ title }) => title);
  const more = lacking.length > named ? ` and ${lacking.length - named} more` : '';
  return `these scanners did not look at everything: ${names.join(', ')}${more}`;
}
