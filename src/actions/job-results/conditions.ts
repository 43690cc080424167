/** Ids of the conditions this action judges. Public: listed in docs/conditions.md, never renamed without an alias. */
export const conditionIds = {
  'job-result': 'One job has succeeded. Skipped and cancelled jobs have judged nothing, so they do not pass.',
  'jobs-known': 'The results of jobs can be read. Only shown when they cannot.',
  'report-read': 'A report of an earlier job is there, whole, and about this commit. Only shown when it is not.',
} as const;

export type ConditionId = keyof typeof conditionIds;
