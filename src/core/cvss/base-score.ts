import { baseScore2 } from './cvss2.ts';
import { baseScore3 } from './cvss3.ts';
import { baseScore4 } from './cvss4.ts';
import { type Metrics, metricsOf } from './vector.ts';

export interface CvssScore {
  /** 0.0 to 10.0. */
  readonly score: number;
  readonly vector: string;
  /** `2.0`, `3.0`, `3.1` or `4.0`. */
  readonly version: string;
}

const calculators: Readonly<Record<string, (metrics: Metrics) => number | undefined>> = {
  '2.0': baseScore2,
  '3.0': baseScore3,
  '3.1': baseScore3,
  '4.0': baseScore4,
};

/**
 * The base score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0; undefined for what is no vector of them. Threat and
 * environmental metrics do not count: whether an exploit exists changes after an advisory was written, and KEV and EPSS tell it.
 */
export function baseScoreOf(vector: string): CvssScore | undefined {
  const [, version = '2.0', rest = ''] = /^(?:CVSS:(\d\.\d)\/)?(.*)$/.exec(vector.trim().replace(/^\(|\)$/g, '')) ?? [];
  const metrics = metricsOf(rest);
  const calculate = Object.hasOwn(calculators, version) ? calculators[version] : undefined;
  const score = metrics === undefined ? undefined : calculate?.(metrics);
  return score === undefined ? undefined : { score, vector, version };
}
