/** Formulas that correct the QT interval for the heart rate. */
export const formulas = ['bazett', 'fridericia', 'framingham', 'hodges'] as const;

export type Formula = (typeof formulas)[number];

export type QtcClass = 'normal' | 'prolonged' | 'high risk';

/** The corrected QT interval in milliseconds, from the measured one (ms) and the heart rate (beats per minute). */
export function correctQt(qt: number, heartRate: number, formula: Formula = 'fridericia'): number {
  if (!(qt >= 200 && qt <= 800)) throw new RangeError(`A QT interval of ${String(qt)} ms was not measured at a heart.`);
  if (!(heartRate >= 20 && heartRate <= 300)) throw new RangeError(`A heart rate of ${String(heartRate)}/min is none.`);
  const rr = 60 / heartRate;
  switch (formula) {
    case 'bazett':
      return qt / Math.sqrt(rr);
    case 'fridericia':
      return qt / Math.cbrt(rr);
    case 'framingham':
      return qt + 154 * (1 - rr);
    case 'hodges':
      return qt + 1.75 * (heartRate - 60);
  }
}

/** Limits of AHA, ACCF and HRS (Circulation 2009;119:e241-e250): 450 ms for men, 460 ms for women; from 500 ms on torsades are near. */
export function classifyQtc(qtc: number, sex: 'female' | 'male'): QtcClass {
  if (qtc >= 500) return 'high risk';
  return qtc >= (sex === 'female' ? 460 : 450) ? 'prolonged' : 'normal';
}
