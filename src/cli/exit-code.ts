import { InputError } from '../core/model/errors.ts';
import { effectiveOutcome } from '../core/model/verdict.ts';
import type { Ending } from '../core/run/run-action.ts';

/** Exit codes of the CLI; those of an action are only 0 and 1. */
export const exitCodes = { pass: 0, fail: 1, usage: 2, inconclusive: 3, trouble: 4 } as const;

/** What a run's end means to a shell. An inconclusive verdict that `on-missing` tolerates is a pass. */
export function exitCodeOf(ending: Ending): number {
  if ('error' in ending) return ending.error instanceof InputError ? exitCodes.usage : exitCodes.trouble;
  const { conclusion, verdict } = ending.report;
  if (conclusion === 'success') return exitCodes.pass;
  if (verdict.outcome === 'fail') return exitCodes.fail;
  const counted = effectiveOutcome(verdict, ending.rules.onMissing);
  return verdict.outcome === 'inconclusive' && counted === 'fail' ? exitCodes.inconclusive : exitCodes.fail;
}
