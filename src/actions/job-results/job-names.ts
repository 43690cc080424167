import { type Field, field, Refusal } from '../../core/inputs/field.ts';

/** GitHub's rule for the id of a job. */
const jobId = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Ids of jobs, separated by commas, blanks or lines. */
export function jobNames(example: string): Field<readonly string[]> {
  const json = { type: 'string', pattern: '^[\\s,]*[A-Za-z_][A-Za-z0-9_\\s,-]*$' };
  return field({ kind: 'list', expected: 'ids of jobs, separated by commas', example, json }, (given) => {
    const names = typeof given === 'string' ? given.split(/[\s,]+/).filter((name) => name !== '') : [];
    if (names.length === 0) return new Refusal('Name at least one job, or leave it out.');
    const odd = names.find((name) => !jobId.test(name));
    if (odd !== undefined) return new Refusal('Write the id that the job has below `jobs:`.', odd);
    return [...new Set(names)];
  });
}
