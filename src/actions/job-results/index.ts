import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { collect } from './collect.ts';
import { type JobResultsInputs, jobResults } from './inputs.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';

export const schema = jobResults;

/** Reads how earlier jobs ended, judges and joins. */
export async function run(run: ActionRun<JobResultsInputs>): Promise<ActionResult> {
  const { required = [], skippable = [] } = run.inputs;
  const facts = await collect(run);
  const demands = { required, skippable };
  return report(facts, judge(facts, demands), demands);
}
