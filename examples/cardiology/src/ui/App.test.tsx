import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readBundle } from '../fhir/observation.ts';
import { App } from './App.tsx';

const observation = (code: string, unit: string, value: number, effectiveDateTime: string) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime,
    valueQuantity: { value, code: unit },
  },
});

test('The page of a patient shows what the record says', () => {
  const page = renderToStaticMarkup(
    <App
      record={readBundle({
        resourceType: 'Bundle',
        entry: [
          observation('10230-1', '%', 60, '2025-01-01'),
          observation('10230-1', '%', 45, '2026-01-01'),
          observation('8634-8', 'ms', 470, '2026-01-01'),
          observation('8867-4', '/min', 60, '2026-01-01'),
          observation('8867-4', 'per minute', 60, '2026-01-02'),
        ],
      })}
    />,
  );
  expect(page).toContain('<p class="alarm">mildly reduced, -15.0 points a year</p>');
  expect(page).toContain('470 ms: prolonged for a man, prolonged for a woman');
  expect(page).toContain('Left out of the record: The unit must be /min, not per minute.');
});

test('Without a record it says what is needed', () => {
  const page = renderToStaticMarkup(<App />);
  expect(page).toContain('Two studies on different days are needed for a trend.');
  expect(page).not.toContain('QTc');
  expect(page).toContain('2 points: anticoagulation to be considered');
});
