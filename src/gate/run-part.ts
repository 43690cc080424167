import type { ActionSchema, InputsOf } from '../core/inputs/action-schema.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Report } from '../core/model/report.ts';
import type { ActionResult, ActionRun, PartRun, ResultFile, ResultPart } from '../core/run/action-run.ts';
import { unlessAborted } from '../core/run/cancellation.ts';
import { failedResult, logFailure } from '../core/run/failure.ts';
import { reportOfPart } from '../core/run/report-of-part.ts';
import { type GatePart, isOfWhole, nameInGate } from './names.ts';

/** What a part found, in the gate's names. */
interface PartResult extends Pick<ActionResult, 'metrics' | 'sections' | 'notes' | 'outputs' | 'facts'> {
  readonly part: ResultPart;
  readonly findings: readonly Finding[];
  readonly files: readonly ResultFile[];
  finalOutputs(report: Report): Readonly<Record<string, string>>;
}

/** A part with what does its work. */
interface WorkingPart<S extends ActionSchema> extends GatePart {
  readonly schema: S;
  readonly work: (run: ActionRun<InputsOf<S>>) => Promise<ActionResult>;
}

/** Lets one part look and judge. What goes wrong there is an inconclusive condition of its own; never rejects. */
export async function runPart<S extends ActionSchema>(
  whole: ActionRun<unknown>,
  working: WorkingPart<S>,
): Promise<PartResult> {
  const { signal } = whole.ports;
  let own: PartRun<S> | undefined;
  try {
    own = await unlessAborted(signal, () => whole.as(working.schema, (name) => nameInGate(working, 'inputs', name)));
    const { run } = own;
    return inGatesNames(working, await unlessAborted(signal, () => working.work(run)), { loaded: own.loaded });
  } catch (error) {
    if (!signal.aborted) logFailure(error, whole.log);
    const failed = failedResult(working.schema, error, signal.aborted, working.schema.name);
    return inGatesNames(working, failed, { loaded: own?.loaded, error });
  }
}

function inGatesNames(
  working: GatePart,
  result: ActionResult,
  ending: Pick<ResultPart, 'loaded'> & { readonly error?: unknown },
): PartResult {
  const { verdict, reliedOn = [], findings = [], files = [] } = result;
  const part: ResultPart = { action: working.schema.name, verdict, reliedOn, ...ending };
  const named = (outputs: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(outputs)
        .filter(([name]) => !isOfWhole(working, 'outputs', name))
        .map(([name, value]) => [nameInGate(working, 'outputs', name), value]),
    );
  return {
    ...result,
    part,
    findings,
    outputs: named(result.outputs),
    finalOutputs: (report) => named(result.finalOutputs?.(reportOfPart(report, part)) ?? {}),
    files: files.map(({ output, content, ...file }) => ({
      ...file,
      ...(output === undefined ? {} : { output: nameInGate(working, 'outputs', output) }),
      content: (report) => content(reportOfPart(report, part)),
    })),
  };
}
