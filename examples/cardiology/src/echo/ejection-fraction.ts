/** One measurement of the left ventricular ejection fraction. */
export interface EchoStudy {
  /** Day of the study, ISO 8601. */
  readonly date: string;
  /** Percent. */
  readonly ejectionFraction: number;
}

export type HeartFailureType = 'reduced' | 'mildly reduced' | 'preserved' | 'improved';

export interface EjectionFractionTrend {
  /** Slope of the regression line, percentage points in a year. */
  readonly perYear: number;
  /** Latest less first study, percentage points. */
  readonly change: number;
  readonly type: HeartFailureType;
  /** A fall by 10 points or more to below 50 %, as in dysfunction by cancer therapy (Eur Heart J 2022;43:4229-4361). */
  readonly isAlarming: boolean;
}

const dayMs = 86_400_000;
const daysOfYear = 365.25;

/** What became of the ejection fraction over studies in any order; undefined when there are fewer than two on different days. */
export function ejectionFractionTrend(studies: readonly EchoStudy[]): EjectionFractionTrend | undefined {
  const points = studies
    .map(({ date, ejectionFraction }) => ({ day: Date.parse(date) / dayMs, value: ejectionFraction }))
    .filter(({ day, value }) => Number.isFinite(day) && value > 0 && value < 100)
    .sort((one, other) => one.day - other.day);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.day === last.day) return undefined;
  const change = last.value - first.value;
  return {
    perYear: slope(points) * daysOfYear,
    change,
    type: heartFailureType(first.value, last.value),
    isAlarming: change <= -10 && last.value < 50,
  };
}

/** Type by the universal definition of heart failure (Eur J Heart Fail 2021;23:352-380); percent. */
export function heartFailureType(first: number, latest: number): HeartFailureType {
  if (latest <= 40) return 'reduced';
  if (first <= 40 && latest - first >= 10) return 'improved';
  return latest < 50 ? 'mildly reduced' : 'preserved';
}

interface Point {
  readonly day: number;
  readonly value: number;
}

/** Least squares, points in a day. */
function slope(points: readonly Point[]): number {
  const mean = (pick: (point: Point) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const day = mean((point) => point.day);
  const value = mean((point) => point.value);
  const covariance = mean((point) => (point.day - day) * (point.value - value));
  return covariance / mean((point) => (point.day - day) ** 2);
}
