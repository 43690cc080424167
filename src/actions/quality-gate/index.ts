import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { collect } from './collect.ts';
import { demandsOf } from './demands.ts';
import { discoverReports } from './discovery.ts';
import { type QualityGateInputs, qualityGate } from './inputs.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';

/** What tells of a run before there is one. Here, so that a bundle keeps the room in one piece. */
export { demandsOf, discoverReports, judge };

export const schema = qualityGate;

/** Collects, judges and reports. */
export async function run(run: ActionRun<QualityGateInputs>): Promise<ActionResult> {
  const demands = demandsOf(run.inputs);
  const facts = await collect(run);
  return report(facts, judge(facts, demands), demands);
}
