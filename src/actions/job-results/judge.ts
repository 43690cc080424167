import type { Condition } from '../../core/model/condition.ts';
import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import type { ConcludedElsewhere } from '../../core/run/action-run.ts';
import type { ConditionId } from './conditions.ts';
import type { Facts, ReadReport } from './facts.ts';
import { joinReports } from './join-reports.ts';
import { absentJob, judgeJob } from './judge-job.ts';
import { lostCondition } from './lost-condition.ts';

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
  const own = [
    ...judgeJobs(facts, demands, counted),
    ...facts.lost.map(lostCondition),
    ...strangers.map(strangeCondition),
  ];
  const concluded = joinReports(counted, own);
  // What a report says comes first: it is the reason, and the job's own failure only follows from it.
  return { verdict: verdictOf([...concluded.flatMap(({ conditions }) => conditions), ...own]), concluded };
}

/** Whether a report is about the commit of this run: one of an earlier commit says nothing about this one. */
export function isAboutCommit({ commit }: Pick<Facts, 'commit'>, report: Pick<ReadReport, 'commit'>): boolean {
  return commit === undefined || report.commit === commit;
}

function judgeJobs(
  { jobs }: Facts,
  { required, skippable }: Demands,
  reports: readonly ReadReport[],
): readonly Condition[] {
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
    ...results.map((job) =>
      judgeJob({ job, skippable: skippable.includes(job.name), broken, told: failedReportOf(job.name, reports) }),
    ),
    ...required.filter((name) => !names.has(name)).map(absentJob),
  ];
}

/** The report of a job whose step failed, by the folder that it lies in: one with the id of the job. */
function failedReportOf(job: string, reports: readonly ReadReport[]): ReadReport | undefined {
  return reports.find(({ file, conclusion }) => conclusion === 'failure' && file.split('/').slice(0, -1).includes(job));
}

function strangeCondition({ file, commit }: ReadReport): Condition {
  const why = `The report is about ${commit === undefined ? 'no commit' : 'another commit'}, not about the one of this run.`;
  return lostCondition({ name: file, why, fix: 'Give reports that earlier jobs of this very run have written.' });
}
