import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { collect } from './collect.ts';
import { demandsOf } from './demands.ts';
import { type SecurityScanInputs, securityScan } from './inputs.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';

export const schema = securityScan;

/** Collects, judges and reports. */
export async function run(run: ActionRun<SecurityScanInputs>): Promise<ActionResult> {
  const demands = demandsOf(run.inputs, run.policy);
  const { facts, sbom } = await collect(run);
  return report(facts, judge(facts, demands), demands, { ...run, ...(sbom === undefined ? {} : { sbom }) });
}
