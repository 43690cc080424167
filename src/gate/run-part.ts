import type { ActionSchema, InputsOf } from '../core/inputs/action-schema.ts';
import { verdictOf } from '../core/model/verdict.ts';
import type { ActionResult, ActionRun, PartRun, ResultPart } from '../core/run/action-run.ts';
import { unlessAborted } from '../core/run/cancellation.ts';
import { failedResult, logFailure } from '../core/run/failure.ts';
import { type GatePart, nameInGate, wordsInGate } from './names.ts';

/** A part with what loads its room: one that cannot be loaded is a part that crashes. */
interface WorkingPart<S extends ActionSchema> extends GatePart {
  readonly schema: S;
  readonly load: () => Promise<{ run(run: ActionRun<InputsOf<S>>): Promise<ActionResult> }>;
}

/** Lets one part look and judge. What goes wrong there is an inconclusive condition of its own; never rejects. */
export async function runPart<S extends ActionSchema>(
  whole: ActionRun<unknown>,
  part: WorkingPart<S>,
): Promise<ResultPart> {
  const { signal } = whole.ports;
  const action = part.schema.name;
  let own: PartRun<S> | undefined;
  try {
    own = whole.as(part.schema, (name) => nameInGate(part, 'inputs', name));
    const { run, loaded } = own;
    const result = await unlessAborted(signal, async () => (await part.load()).run(run));
    return { action, result: inGatesWords(part, result), loaded };
  } catch (error) {
    if (!signal.aborted) logFailure(error, whole.log);
    return { action, result: failedResult(part.schema, error, signal.aborted, action), loaded: own?.loaded, error };
  }
}

/** What people are told to do names the inputs that the gate has. */
function inGatesWords(part: GatePart, result: ActionResult): ActionResult {
  const conditions = result.verdict.conditions.map(({ reason, fix, ...condition }) => ({
    ...condition,
    reason: wordsInGate(part, reason),
    ...(fix === undefined ? {} : { fix: wordsInGate(part, fix) }),
  }));
  return { ...result, verdict: verdictOf(conditions), notes: result.notes.map((note) => wordsInGate(part, note)) };
}
