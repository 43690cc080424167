import { showValue } from '../../core/inputs/field.ts';
import type { Condition } from '../../core/model/condition.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { ConditionId } from './conditions.ts';
import type { JobResult, ReadReport } from './facts.ts';

/** A job's result with what its neighbours tell about it. */
interface JobAtHand {
  readonly job: JobResult;
  /** Whether this job may be skipped. */
  readonly skippable: boolean;
  /** Jobs that failed or were cancelled: the usual reason why another one was skipped. */
  readonly broken: readonly string[];
  /** Its own report, whose step failed: the reason why the job did, and told before it. */
  readonly told?: Pick<ReadReport, 'checkName' | 'outcome'> | undefined;
}

/** Most characters of what a job says of itself. */
const longestSummary = 300;

type Judgement = Pick<Condition, 'outcome' | 'reason' | 'fix'>;

/** One job by its result: only `success` passes, and a skip is none unless it was allowed. Pure. */
export function judgeJob({ job, ...neighbours }: JobAtHand): Condition {
  const { name, result } = job;
  const judgement = judgementOf(job, neighbours);
  return { ...conditionOf(name), actual: result === undefined ? 'unknown' : showValue(result), ...judgement };
}

/** A job that has to be among `needs` and is not. */
export function absentJob(name: string): Condition {
  return {
    ...conditionOf(name),
    outcome: 'inconclusive',
    actual: 'unknown',
    reason: `The job \`${name}\` is demanded, and it is not among those that this one waits for.`,
    fix: `Add \`${name}\` to \`needs:\` of the job that judges.`,
  };
}

function conditionOf(name: string): Pick<Condition, 'id' | 'subject' | 'title' | 'expected'> {
  return { id: 'job-result' satisfies ConditionId, subject: name, title: `Job ${name}`, expected: 'success' };
}

function judgementOf(job: JobResult, { skippable, broken, told }: Omit<JobAtHand, 'job'>): Judgement {
  const { name, result } = job;
  switch (result) {
    case 'success':
      return { outcome: 'pass', reason: `The job \`${name}\` succeeded.` };
    case 'failure':
      return whyFailed(job, told);
    case 'cancelled':
      return {
        outcome: 'inconclusive',
        reason: `The job \`${name}\` was cancelled before it could say whether it passes.`,
        fix: 'Run it again: a person, a newer run of the same `concurrency` group or the end of its `timeout-minutes` has cancelled it.',
      };
    case 'skipped':
      return skippable
        ? { outcome: 'skipped', reason: 'an earlier job found that nothing of it is needed' }
        : { outcome: 'inconclusive', ...whySkipped(name, broken) };
    default:
      return {
        outcome: 'inconclusive',
        reason: `The result of the job \`${name}\` is none that GitHub documents.`,
        fix: 'Hand over `${{ toJSON(needs) }}` unchanged, and take a newer version of this action where GitHub has a new word.',
      };
  }
}

/** A job that failed. Where its report could not judge, no more is known of the job: the step that wrote it keeps the gate red. */
function whyFailed({ name, verdict, summary = '' }: JobResult, told: JobAtHand['told']): Judgement {
  if (told !== undefined) {
    const outcome = told.outcome === 'inconclusive' ? 'inconclusive' : 'fail';
    return { outcome, reason: `The job \`${name}\` failed: see what ${told.checkName} says here.` };
  }
  const said = verdict === undefined ? '' : visibleLine(summary, longestSummary);
  if (verdict === 'inconclusive') {
    return {
      outcome: 'inconclusive',
      reason: `The job \`${name}\` failed because it could not judge: ${said || 'its verdict is inconclusive'}.`,
      fix: `See in the log of \`${name}\` which data was missing.`,
    };
  }
  const fix = `Open the log of \`${name}\` and mend its first error.`;
  return { outcome: 'fail', reason: `The job \`${name}\` failed${said === '' ? '' : `: ${said}`}.`, fix };
}

function whySkipped(name: string, broken: readonly string[]): Pick<Judgement, 'reason' | 'fix'> {
  const reason = `The job \`${name}\` was skipped, so nothing of it was judged.`;
  if (broken.length > 0) {
    const first = broken.map((one) => `\`${one}\``).join(', ');
    return { reason, fix: `Mend ${first} first: a job is skipped when one that it waits for did not succeed.` };
  }
  return {
    reason,
    fix: `See which job before it was skipped, and whether an \`if:\` or a path filter left it out; where that is meant, name \`${name}\` in \`skippable\`.`,
  };
}
