import type { ActionResult, ActionRun } from '../../core/run/action-run.ts';
import { collect } from './collect.ts';
import { demandsOf } from './demands.ts';
import { detectorIds, detectorsFor } from './files/detectors.ts';
import { type SecurityScanInputs, securityScan } from './inputs.ts';
import { judge } from './judge.ts';
import { inScope, listFiles } from './list-files.ts';
import { report } from './report.ts';
import { wantedScanners } from './scanners.ts';
import { sourceResult } from './source-result.ts';

/** What tells of a run before there is one. Here, so that a bundle keeps the room in one piece. */
export { demandsOf, detectorIds, detectorsFor, inScope, judge, listFiles, sourceResult, wantedScanners };

export const schema = securityScan;

/** Collects, judges and reports. */
export async function run(run: ActionRun<SecurityScanInputs>): Promise<ActionResult> {
  const demands = demandsOf(run.inputs, run.policy);
  const { facts, sbom } = await collect(run);
  return report(facts, judge(facts, demands), demands, { ...run, ...(sbom === undefined ? {} : { sbom }) });
}
