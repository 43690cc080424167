/** Metrics of a CVSS vector by their short names: `AV` is `N`. */
export type Metrics = ReadonlyMap<string, string>;

/** Longest vector: version 4.0 with every metric given is below 300 characters. */
const longestVector = 512;

/** Metrics of `AV:N/AC:L`; undefined where the text is not built like that, or names a metric twice. */
export function metricsOf(text: string): Metrics | undefined {
  if (text.length > longestVector) return undefined;
  const metrics = new Map<string, string>();
  for (const part of text.split('/')) {
    const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,6})$/.exec(part) ?? [];
    if (name === undefined || value === undefined || metrics.has(name)) return undefined;
    metrics.set(name, value);
  }
  return metrics;
}

/** The number that stands for the value of one metric; undefined where the vector lacks it or gives a value that is none. */
export function weightOf(
  metrics: Metrics,
  name: string,
  weights: Readonly<Record<string, number>>,
): number | undefined {
  const value = metrics.get(name);
  return value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined;
}

/** Weights of all metrics of a table; undefined where one of them is missing or wrong. */
export function weightsOf<Name extends string>(
  metrics: Metrics,
  tables: Readonly<Record<Name, Readonly<Record<string, number>>>>,
): Readonly<Record<Name, number>> | undefined {
  const entries: [string, number][] = [];
  for (const [name, weights] of Object.entries<Readonly<Record<string, number>>>(tables)) {
    const weight = weightOf(metrics, name, weights);
    if (weight === undefined) return undefined;
    entries.push([name, weight]);
  }
  return Object.fromEntries(entries) as Readonly<Record<Name, number>>;
}
