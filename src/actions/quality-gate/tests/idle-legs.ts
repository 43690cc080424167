import type { MissingReport, ReportRead } from '../facts.ts';

/**
 * Artifacts whose reports hold no test that was run, though those of others do: a leg whose filter matches nothing exits 0 like any
 * other. A copy counts as what it copies.
 * @param ran tests that were run, by the name of the report
 */
export function idleLegs(
  reports: readonly ReportRead[],
  ran: ReadonlyMap<string, number>,
  artifactOf: (report: string) => string | undefined,
): readonly MissingReport[] {
  const sums = new Map<string, number>();
  for (const { name, copyOf } of reports) {
    const artifact = artifactOf(name);
    if (artifact !== undefined) sums.set(artifact, (sums.get(artifact) ?? 0) + (ran.get(copyOf ?? name) ?? 0));
  }
  return [...sums].flatMap(([artifact, sum]) =>
    sum > 0
      ? []
      : [
          {
            name: artifact,
            code: 'report-without-tests',
            why: 'Its reports hold no test that was run.',
            fix: 'Check the filter and the path of the test command: a run that tests nothing also exits 0.',
          },
        ],
  );
}
