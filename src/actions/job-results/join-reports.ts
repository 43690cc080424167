import { commonConditions } from '../../core/model/common-conditions.ts';
import { type Condition, conditionKey } from '../../core/model/condition.ts';
import type { ConcludedElsewhere } from '../../core/run/action-run.ts';
import type { ReadReport } from './facts.ts';
import { lostCondition } from './lost-condition.ts';

/**
 * The conditions of all reports under keys of their own: one that stands twice, or that `own` has too, is told apart by its report's
 * `check-name`. What the frame of every action says, such as about the policy, is said once where several say the same. Pure.
 */
export function joinReports(reports: readonly ReadReport[], own: readonly Condition[]): readonly ConcludedElsewhere[] {
  const taken = new Map<string, number>(own.map((condition) => [conditionKey(condition), 1]));
  for (const { conditions } of reports) {
    for (const key of new Set(conditions.map(conditionKey))) taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const used = new Set<string>(own.map(conditionKey));
  const apart = (condition: Condition, { checkName, file }: ReadReport): Condition => {
    const isShared = (taken.get(conditionKey(condition)) ?? 0) > 1 || isCommon(condition);
    const names = isShared ? [within(checkName, condition), within(`${checkName} (${file})`, condition)] : [condition];
    const named = names.find((one) => !used.has(conditionKey(one))) ?? within(`${file} ${used.size}`, condition);
    used.add(conditionKey(named));
    return named;
  };
  const once = saidOnce(reports);
  return reports.map((report) => {
    const conditions = report.conditions.flatMap((condition) => once(condition, report) ?? []);
    return {
      conclusion: report.conclusion,
      conditions: [...conditions.map((condition) => apart(condition, report)), ...unexplained(report)],
    };
  });
}

function isCommon({ id }: Condition): boolean {
  return Object.hasOwn(commonConditions, id);
}

/** Leaves out what the frame of an action says and that of an earlier one has said; the first tells in whose name it speaks. */
function saidOnce(reports: readonly ReadReport[]): (condition: Condition, report: ReadReport) => Condition | undefined {
  const voices = new Map<string, number>();
  for (const words of reports.flatMap(({ conditions }) => conditions.filter(isCommon).map(wordsOf)))
    voices.set(words, (voices.get(words) ?? 0) + 1);
  const said = new Set<string>();
  return (condition, { checkName }) => {
    if (!isCommon(condition)) return condition;
    const words = wordsOf(condition);
    if (said.has(words)) return undefined;
    said.add(words);
    const others = (voices.get(words) ?? 1) - 1;
    return others === 0 ? condition : { ...condition, title: `${condition.title} (${checkName} and ${others} more)` };
  };
}

function wordsOf({ id, subject, outcome, actual, reason }: Condition): string {
  return JSON.stringify([id, subject, outcome, actual, reason]);
}

/** A report whose step has failed without a condition that says why: it was cancelled, or every condition was skipped. */
function unexplained({ file, outcome, conclusion, conditions }: ReadReport): readonly Condition[] {
  const isExplained = conditions.some((condition) => !['pass', 'skipped'].includes(condition.outcome));
  if (isExplained || (conclusion === 'success' && outcome !== 'inconclusive')) return [];
  const why = 'The step that wrote the report ended before it had judged everything, or had nothing to judge.';
  return [lostCondition({ name: file, why, fix: 'Read the log of that step, and run its job again.' })];
}

function within(report: string, condition: Condition): Condition {
  return { ...condition, subject: condition.subject === undefined ? report : `${report}: ${condition.subject}` };
}
