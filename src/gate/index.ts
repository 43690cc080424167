import type { ActionSchema, InputsOf } from '../core/inputs/action-schema.ts';
import type { ActionResult, ActionRun } from '../core/run/action-run.ts';
import { gate } from './inputs.ts';
import { joinParts } from './join-parts.ts';
import { qualityPart, scanPart } from './names.ts';
import { runPart } from './run-part.ts';

export const schema = gate;

/** A part that has not judged yet when the run is cancelled says so by itself: what was found before stays. */
export const endsOnAbort = true;

/** Scans, then judges quality. A part that fails is inconclusive, and the other one still speaks. */
export async function run(run: ActionRun<InputsOf<ActionSchema>>): Promise<ActionResult> {
  // One after the other: both may fetch the base commit, and git locks a shallow clone for one fetch at a time.
  const scan = await runPart(run, { ...scanPart, load: () => import('../actions/security-scan/index.ts') });
  const quality = await runPart(run, { ...qualityPart, load: () => import('../actions/quality-gate/index.ts') });
  return joinParts([
    { of: scanPart, part: scan },
    { of: qualityPart, part: quality },
  ]);
}
