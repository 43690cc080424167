/** Unit of a metric's value, in base units: never kB or minutes. */
export type Unit = 'percent' | 'count' | 'ms' | 'bytes' | 'per-second' | 'ratio';

/** One measured number. `value` is null when it was demanded and could not be measured. */
export interface Metric {
  /** Stable id, for example `line-coverage`. */
  readonly id: string;
  readonly title: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** Where the number comes from, for example `lcov (3 files)`. */
  readonly source?: string;
  /** The same metric in the baseline, where there is one. */
  readonly baseline?: number;
}
