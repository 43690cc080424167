import { type Known, unknown } from '../../core/model/known.ts';
import { parsedJson, textAt } from '../../core/model/untrusted-json.ts';
import type { JobResult } from './facts.ts';

const handOver = 'Set `needs: ${{ toJSON(needs) }}` on this step, and list the jobs in `needs:` of its job.';

/** Reads the `needs` context of GitHub as JSON: an object by job id, each with a `result`. Pure and total. */
export function readNeeds(text: string): Known<{ readonly results: readonly JobResult[] }> {
  const json = parsedJson(text);
  if (json === undefined) return unknown('`needs` is not JSON, so no job could be judged.', handOver);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return unknown('`needs` is no object by job id, so no job could be judged.', handOver);
  const results = Object.entries(json).map(([name, job]) => {
    const verdict = textAt(job, 'outputs', 'verdict');
    const summary = textAt(job, 'outputs', 'summary');
    const result = textAt(job, 'result');
    return {
      name,
      result,
      ...(verdict === undefined ? {} : { verdict }),
      ...(summary === undefined ? {} : { summary }),
    };
  });
  return results.length === 0
    ? unknown('`needs` names no job: there was nothing to judge.', handOver)
    : { known: true, results };
}
