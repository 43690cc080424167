import { useState } from 'react';
import { type PatientRecord, readBundle } from '../fhir/observation.ts';
import { EchoCard } from './EchoCard.tsx';
import { QtcCard } from './QtcCard.tsx';
import { StrokeRiskCard } from './StrokeRiskCard.tsx';

const empty: PatientRecord = { measurements: [], problems: [] };

/** One patient on one page. The record comes as a file with a FHIR Bundle and stays in the browser. */
export function App({ record = empty }: { readonly record?: PatientRecord }) {
  const [{ measurements, problems }, setRecord] = useState(record);
  const open = async (file: File | undefined) => {
    if (file !== undefined) setRecord(readBundle(parse(await file.text())));
  };
  return (
    <main>
      <h1>Cardiology assistant</h1>
      <label>
        Record (FHIR Bundle):{' '}
        <input type="file" accept=".json" onChange={(event) => void open(event.target.files?.[0])} />
      </label>
      <EchoCard measurements={measurements} />
      <QtcCard measurements={measurements} />
      <StrokeRiskCard />
      {problems.length > 0 && <p role="alert">Left out of the record: {problems.join(' ')}</p>}
    </main>
  );
}

/** Undefined, which is no Bundle, for a file that is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
