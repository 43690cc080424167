import type { ActionSchema } from '../inputs/action-schema.ts';
import { runCompleted } from '../model/common-conditions.ts';
import type { Condition } from '../model/condition.ts';
import { describeProblem, InputError, messageOf, PermissionError, VetnetError } from '../model/errors.ts';
import type { Location } from '../model/finding.ts';
import { verdictOf } from '../model/verdict.ts';
import type { ActionResult } from './action-run.ts';
import type { Log } from './log.ts';
import { reportLink } from './product.ts';

/** The one condition of a run that did not reach a verdict: it found nothing because it did not look. */
function conditionOfFailure(error: unknown, cancelled: boolean): Condition {
  const condition = {
    id: runCompleted,
    title: 'Run completed',
    outcome: 'inconclusive',
    expected: 'the run reaches a verdict',
  } as const;
  if (cancelled) {
    return {
      ...condition,
      actual: 'cancelled',
      reason: 'The run was cancelled before it had judged.',
      fix: 'Run it again.',
    };
  }
  if (error instanceof InputError) {
    const [first, ...others] = error.problems;
    const more = others.length === 0 ? '' : ` And ${others.length} more.`;
    const reason = first === undefined ? error.message : describeProblem(first);
    return { ...condition, actual: error.code, reason: `${reason}${more}`, fix: 'Mend what the log lists.' };
  }
  if (error instanceof PermissionError)
    return { ...condition, actual: error.code, reason: error.message, fix: error.grant };
  if (error instanceof VetnetError && error.kind === 'external') {
    return {
      ...condition,
      actual: error.code,
      reason: error.message,
      fix: 'Run it again; see docs/errors.md for the code.',
    };
  }
  return {
    ...condition,
    actual: 'bug',
    reason: `A bug of ours: ${messageOf(error)}`,
    fix: `Please report it: ${reportLink}`,
  };
}

/** Tells people what went wrong: every problem of an input by itself, and the stack of a bug for its report. */
export function logFailure(error: unknown, log: Log): void {
  if (error instanceof InputError) {
    for (const problem of error.problems) {
      const place = placeOf(problem.where);
      log.error(describeProblem(place === undefined ? problem : { ...problem, where: problem.name }), place);
    }
  } else if (error instanceof PermissionError) {
    log.error(`${error.message}\n${error.grant}`);
  } else if (error instanceof VetnetError && error.kind === 'external') {
    log.error(`${error.message} (${error.code})`);
  } else {
    log.error(`A bug of ours: ${messageOf(error)}. Please report it with the lines below: ${reportLink}`);
    if (error instanceof Error && error.stack !== undefined) log.info(error.stack);
  }
}

function placeOf(where: string): Location | undefined {
  const [, file, line, column] = /^(.+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
  if (file === undefined) return undefined;
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

/** The result of a run, or of the part of a run that `subject` names, that did not get to judge: every figure is unknown. */
export function failedResult(
  schema: Pick<ActionSchema, 'outputs'>,
  error: unknown,
  cancelled: boolean,
  subject?: string,
): ActionResult {
  const condition = conditionOfFailure(error, cancelled);
  return {
    verdict: verdictOf([subject === undefined ? condition : { ...condition, subject }]),
    metrics: [],
    sections: [],
    notes: [],
    outputs: Object.fromEntries(Object.keys(schema.outputs).map((name) => [name, 'unknown'])),
    facts: {},
  };
}
