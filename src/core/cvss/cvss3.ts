import { type Metrics, weightsOf } from './vector.ts';

/** Weights of the base metrics: CVSS 3.1 specification, section 7.4; those of 3.0 are the same. */
const impact = { H: 0.56, L: 0.22, N: 0 };
const weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: impact,
  I: impact,
  A: impact,
};
const privileges = { N: 0.85, L: 0.62, H: 0.27 };
const privilegesAcrossScopes = { N: 0.85, L: 0.68, H: 0.5 };

/** Base score by CVSS 3.0 and 3.1, 0.0 to 10.0; undefined for metrics that are no vector of them. */
export function baseScore3(metrics: Metrics): number | undefined {
  const weight = weightsOf(metrics, weights);
  const changed = weight?.S === 1;
  const required = weightsOf(metrics, { PR: changed ? privilegesAcrossScopes : privileges });
  if (weight === undefined || required === undefined) return undefined;
  const loss = 1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A);
  const impactScore = changed ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
  if (impactScore <= 0) return 0;
  const exploitability = 8.22 * weight.AV * weight.AC * required.PR * weight.UI;
  const sum = (changed ? 1.08 : 1) * (impactScore + exploitability);
  return roundUp(Math.min(sum, 10));
}

/** Up to the next tenth, by whole numbers so that 4.02 does not become 4.1 for want of precision (CVSS 3.1, appendix A). */
function roundUp(score: number): number {
  const fine = Math.round(score * 100_000);
  return fine % 10_000 === 0 ? fine / 100_000 : (Math.floor(fine / 10_000) + 1) / 10;
}
