import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { collect } from './collect.ts';
import { demandsOf } from './demands.ts';
import { type QualityGateInputs, qualityGate } from './inputs.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';

export const schema = qualityGate;

/** Collects, judges and reports. */
export async function run(run: ActionRun<QualityGateInputs>): Promise<ActionResult> {
  const demands = demandsOf(run.inputs);
  const facts = await collect(run);
  return report(facts, judge(facts, demands), demands);
}
