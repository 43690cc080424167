import { commonConditions } from '../../core/model/common-conditions.ts';
import { type Condition, conditionKey } from '../../core/model/condition.ts';
import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import type { ConcludedElsewhere } from '../../core/run/action-run.ts';
import type { ConditionId } from './conditions.ts';
import type { Facts, LostReport, ReadReport } from './facts.ts';
import { absentJob, judgeJob } from './judge-job.ts';

/** What this job demands of those before it. */
export interface Demands {
  /** Ids of jobs that have to be there. */
  readonly required: readonly string[];
  /** Ids of jobs that may be skipped. */
  readonly skippable: readonly string[];
}

/** The verdict over all, and what the steps that wrote reports have already done about theirs. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly concluded: readonly ConcludedElsewhere[];
}

/** Holds results and reports against the demands. Pure: no clock, no network, no environment. */
export function judge(facts: Facts, demands: Demands): Judgement {
  const counted = facts.reports.filter((report) => isAboutCommit(facts, report));
  const strangers = facts.reports.filter((report) => !isAboutCommit(facts, report));
  const own = [...judgeJobs(facts, demands), ...facts.lost.map(lostCondition), ...strangers.map(strangeCondition)];
  const concluded = joinConditions(counted, own);
  // What a report says comes first: it is the reason, and the job's own failure only follows from it.
  return { verdict: verdictOf([...concluded.flatMap(({ conditions }) => conditions), ...own]), concluded };
}

/** Whether a report is about the commit of this run: one of an earlier commit says nothing about this one. */
export function isAboutCommit({ commit }: Pick<Facts, 'commit'>, report: Pick<ReadReport, 'commit'>): boolean {
  return commit === undefined || report.commit === commit;
}

function judgeJobs({ jobs }: Facts, { required, skippable }: Demands): readonly Condition[] {
  if (!jobs.known) {
    const condition = {
      id: 'jobs-known' satisfies ConditionId,
      title: 'Results of jobs',
      expected: 'at least one job',
    };
    return [
      { ...condition, outcome: 'inconclusive', actual: 'unknown', reason: jobs.why, fix: jobs.fix },
      ...required.map(absentJob),
    ];
  }
  const { results } = jobs;
  const names = new Set(results.map(({ name }) => name));
  const broken = results.filter(({ result }) => result === 'failure' || result === 'cancelled').map(({ name }) => name);
  return [
    ...results.map((job) => judgeJob({ job, skippable: skippable.includes(job.name), broken })),
    ...required.filter((name) => !names.has(name)).map(absentJob),
  ];
}

function strangeCondition({ file, commit }: ReadReport): Condition {
  const why = `The report is about ${commit === undefined ? 'no commit' : 'another commit'}, not about the one of this run.`;
  return lostCondition({ name: file, why, fix: 'Give reports that earlier jobs of this very run have written.' });
}

function lostCondition({ name, why, fix }: Pick<LostReport, 'name' | 'why' | 'fix'>): Condition {
  const condition = {
    id: 'report-read' satisfies ConditionId,
    title: 'Report of an earlier job',
    expected: 'a report',
  };
  return { ...condition, subject: name, outcome: 'inconclusive', actual: 'unknown', reason: why, fix };
}

/** A report whose step has failed without a condition that says why: it was cancelled, or every condition was skipped. */
function unexplained({ file, outcome, conclusion, conditions }: ReadReport): readonly Condition[] {
  const isExplained = conditions.some((condition) => !['pass', 'skipped'].includes(condition.outcome));
  if (isExplained || (conclusion === 'success' && outcome !== 'inconclusive')) return [];
  const why = 'The step that wrote the report ended before it had judged everything, or had nothing to judge.';
  return [lostCondition({ name: file, why, fix: 'Read the log of that step, and run its job again.' })];
}

/**
 * The conditions of all reports under keys of their own: one that stands twice is told apart by its report's `check-name`. What the
 * frame of every action says, such as about the policy, is said once where all say the same.
 */
function joinConditions(reports: readonly ReadReport[], own: readonly Condition[]): readonly ConcludedElsewhere[] {
  const taken = new Map<string, number>(own.map((condition) => [conditionKey(condition), 1]));
  for (const { conditions } of reports) {
    for (const key of new Set(conditions.map(conditionKey))) taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  const used = new Set<string>(own.map(conditionKey));
  const apart = (condition: Condition, { checkName, file }: ReadReport): Condition => {
    const isShared = (taken.get(conditionKey(condition)) ?? 0) > 1 || Object.hasOwn(commonConditions, condition.id);
    const names = isShared ? [within(checkName, condition), within(`${checkName} (${file})`, condition)] : [condition];
    const named = names.find((one) => !used.has(conditionKey(one))) ?? within(`${file} ${used.size}`, condition);
    used.add(conditionKey(named));
    return named;
  };
  const said = new Set<string>();
  const isNews = (condition: Condition): boolean => {
    if (!Object.hasOwn(commonConditions, condition.id)) return true;
    const text = JSON.stringify([
      condition.id,
      condition.subject,
      condition.outcome,
      condition.actual,
      condition.reason,
    ]);
    return !said.has(text) && said.add(text) !== undefined;
  };
  return reports.map((report) => {
    const conditions = report.conditions.filter(isNews).map((condition) => apart(condition, report));
    return { conclusion: report.conclusion, conditions: [...conditions, ...unexplained(report)] };
  });
}

function within(report: string, condition: Condition): Condition {
  return { ...condition, subject: condition.subject === undefined ? report : `${report}: ${condition.subject}` };
}
