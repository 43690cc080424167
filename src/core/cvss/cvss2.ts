import { type Metrics, weightsOf } from './vector.ts';

/** Weights of the base metrics: "A Complete Guide to the Common Vulnerability Scoring System Version 2.0", section 3.2.1. */
const impact = { N: 0, P: 0.275, C: 0.66 };
const weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: impact,
  I: impact,
  A: impact,
};

/** Base score by CVSS 2.0, 0.0 to 10.0; undefined for metrics that are no vector of it. */
export function baseScore2(metrics: Metrics): number | undefined {
  const weight = weightsOf(metrics, weights);
  if (weight === undefined) return undefined;
  const impactScore = 10.41 * (1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A));
  const exploitability = 20 * weight.AV * weight.AC * weight.Au;
  const score = (0.6 * impactScore + 0.4 * exploitability - 1.5) * (impactScore === 0 ? 0 : 1.176);
  return Math.round(score * 10) / 10;
}
