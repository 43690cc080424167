import { type Metrics, weightsOf } from './vector.ts';

/**
 * Steps of each base metric from its worst value down: CVSS 4.0 specification, section 8.2.
 * Those of the subsequent system begin at 1, because 0 is left to safety, which only an environment can tell.
 */
const steps = {
  AV: { N: 0, A: 1, L: 2, P: 3 },
  AC: { L: 0, H: 1 },
  AT: { N: 0, P: 1 },
  PR: { N: 0, L: 1, H: 2 },
  UI: { N: 0, P: 1, A: 2 },
  VC: { H: 0, L: 1, N: 2 },
  VI: { H: 0, L: 1, N: 2 },
  VA: { H: 0, L: 1, N: 2 },
  SC: { H: 1, L: 2, N: 3 },
  SI: { H: 1, L: 2, N: 3 },
  SA: { H: 1, L: 2, N: 3 },
};

/**
 * Tenths of the scores of the macro vectors that base metrics reach, and of their neighbours (FIRST's lookup table of CVSS 4.0).
 * By equivalence classes 1 and 2; in a row classes 3 and 6 together (00, 01, 10, 11, 21), and for each of them class 4 as 1 and 2.
 * Class 5 is 0, since how mature an exploit is belongs to no base score.
 */
const macroScores: readonly (readonly (readonly number[])[])[] = [
  [
    [100, 93, 96, 90, 93, 88, 92, 80, 79, 69],
    [95, 92, 91, 81, 92, 84, 82, 70, 71, 63],
  ],
  [
    [94, 87, 89, 75, 86, 72, 76, 57, 65, 53],
    [90, 77, 77, 66, 74, 61, 59, 52, 58, 23],
  ],
  [
    [86, 70, 74, 54, 72, 53, 57, 36, 47, 24],
    [73, 54, 55, 43, 61, 46, 51, 18, 24, 10],
  ],
];

/** Columns of classes 3 and 6 in `macroScores`. */
const column = { '00': 0, '01': 1, '10': 2, '11': 3, '21': 4 } as const;

/** The worst vectors of each class, in steps, and the depth of the class (specification, tables 24 to 30). */
const class1 = [
  { worst: [[0, 0, 0]], depth: 1 },
  {
    worst: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    depth: 4,
  },
  {
    worst: [
      [3, 0, 0],
      [1, 1, 1],
    ],
    depth: 5,
  },
];
const class2 = [
  { worst: [[0, 0]], depth: 1 },
  {
    worst: [
      [1, 0],
      [0, 1],
    ],
    depth: 2,
  },
];
const class36 = [
  { worst: [[0, 0, 0]], depth: 7 },
  {
    worst: [
      [1, 0, 0],
      [0, 1, 0],
    ],
    depth: 8,
  },
  { worst: [[1, 1, 1]], depth: 10 },
];
const class4 = [
  { worst: [[1, 1, 1]], depth: 5 },
  { worst: [[2, 2, 2]], depth: 4 },
];

/** A class that the vector falls into: its worst vectors and depth. */
type EquivalenceClass = { readonly worst: readonly (readonly number[])[]; readonly depth: number } | undefined;

/** Base score by CVSS 4.0 (CVSS-B), 0.0 to 10.0; undefined for metrics that are no vector of it. */
export function baseScore4(metrics: Metrics): number | undefined {
  const step = weightsOf(metrics, steps);
  if (step === undefined) return undefined;
  const { AV, AC, AT, PR, UI, VC, VI, VA, SC, SI, SA } = step;
  if (VC + VI + VA === 6 && SC + SI + SA === 9) return 0;
  const reach = [AV, PR, UI];
  const one = reach.every((each) => each === 0) ? 0 : AV === 3 || !reach.includes(0) ? 2 : 1;
  const two = AC + AT === 0 ? 0 : 1;
  const three = VC + VI === 0 ? 0 : [VC, VI, VA].includes(0) ? 1 : 2;
  const four = [SC, SI, SA].includes(1) ? 0 : 1;

  const here = three === 0 ? column['00'] : three === 1 ? column['10'] : column['21'];
  const scoreAt = (first: number, second: number, third: number, fourth: number): number | undefined =>
    fourth > 1 ? undefined : macroScores[first]?.[second]?.[third * 2 + fourth];
  const score = scoreAt(one, two, here, four) ?? 0;
  const below36 =
    three === 0
      ? Math.max(scoreAt(one, two, column['01'], four) ?? 0, scoreAt(one, two, column['10'], four) ?? 0)
      : three === 1
        ? scoreAt(one, two, column['11'], four)
        : undefined;
  const losses = [
    lossTo(scoreAt(one + 1, two, here, four), score, reach, class1[one]),
    lossTo(scoreAt(one, two + 1, here, four), score, [AC, AT], class2[two]),
    lossTo(below36, score, [VC, VI, VA], class36[three]),
    lossTo(scoreAt(one, two, here, four + 1), score, [SC, SI, SA], class4[four]),
    // Class 5 always has a lower neighbour, at no distance.
    0,
  ].filter((loss) => loss !== undefined);
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  // The score is exact to a tenth but for the last bits of the division.
  return Math.round(Math.max(0, score - mean) + 1e-6) / 10;
}

/** How much of the way down to the next macro vector the vector has gone; undefined where there is none below. */
function lossTo(
  below: number | undefined,
  score: number,
  values: readonly number[],
  equivalence: EquivalenceClass,
): number | undefined {
  if (below === undefined || equivalence === undefined) return undefined;
  const worst = equivalence.worst.find((each) => each.every((value, at) => (values[at] ?? 0) >= value)) ?? [];
  const distance = values.reduce((sum, value, at) => sum + value - (worst[at] ?? 0), 0);
  return ((score - below) * distance) / equivalence.depth;
}
