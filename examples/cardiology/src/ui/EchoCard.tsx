import { ejectionFractionTrend } from '../echo/ejection-fraction.ts';
import type { Measurement } from '../fhir/observation.ts';

export function EchoCard({ measurements }: { readonly measurements: readonly Measurement[] }) {
  const studies = measurements.filter(({ kind }) => kind === 'ejection-fraction');
  const trend = ejectionFractionTrend(studies.map(({ date, value }) => ({ date, ejectionFraction: value })));
  return (
    <section>
      <h2>Ejection fraction</h2>
      {trend === undefined ? (
        <p>Two studies on different days are needed for a trend.</p>
      ) : (
        <p className={trend.isAlarming ? 'alarm' : undefined}>
          {trend.type}, {trend.perYear.toFixed(1)} points a year
        </p>
      )}
    </section>
  );
}
