import { classifyQtc, correctQt } from '../ecg/qtc.ts';
import type { Measurement } from '../fhir/observation.ts';

export function QtcCard({ measurements }: { readonly measurements: readonly Measurement[] }) {
  const qt = latest(measurements, 'qt-interval');
  // Only a rate of the same recording corrects its interval.
  const rate = measurements.find(({ kind, date }) => kind === 'heart-rate' && date === qt?.date);
  if (qt === undefined || rate === undefined) return null;
  const qtc = correctQt(qt.value, rate.value);
  return (
    <section>
      <h2>QTc (Fridericia)</h2>
      <p>
        {Math.round(qtc)} ms: {classifyQtc(qtc, 'male')} for a man, {classifyQtc(qtc, 'female')} for a woman
      </p>
    </section>
  );
}

function latest(measurements: readonly Measurement[], kind: Measurement['kind']): Measurement | undefined {
  return measurements
    .filter((measurement) => measurement.kind === kind)
    .sort((one, other) => Date.parse(one.date) - Date.parse(other.date))
    .at(-1);
}
