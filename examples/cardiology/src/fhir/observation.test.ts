import { describe, expect, test } from 'vitest';
import { readBundle, readObservation } from './observation.ts';

const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '10230-1' }] },
  effectiveDateTime: '2026-05-04',
  valueQuantity: { value: 55, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
};

describe('An observation', () => {
  test('is read', () => {
    const measurement = { kind: 'ejection-fraction', value: 55, date: '2026-05-04' };
    expect(readObservation(observation)).toEqual({ ok: true, measurement });
  });

  describe('is refused', () => {
    test.each([
      ['This is no Observation.', { resourceType: 'Patient' }],
      ['An observation that is preliminary is not used.', { ...observation, status: 'preliminary' }],
      ['An observation that is missing is not used.', { ...observation, status: undefined }],
      [
        'The observation has no LOINC code that is known here.',
        { ...observation, code: { coding: [{ code: '10230-1' }] } },
      ],
      ['The observation has no date.', { ...observation, effectiveDateTime: 'last week' }],
      ['The unit must be %, not ms.', { ...observation, valueQuantity: { value: 55, code: 'ms' } }],
      ['The unit must be %, not missing.', { ...observation, valueQuantity: undefined }],
      ['The observation has no value.', { ...observation, valueQuantity: { value: '55', code: '%' } }],
    ])('because: %s', (problem, resource) => {
      expect(readObservation(resource)).toEqual({ ok: false, problem });
    });
  });
});

test('A bundle gives its measurements, and tells what it could not read', () => {
  const { measurements, problems } = readBundle({
    resourceType: 'Bundle',
    entry: [{ resource: observation }, { resource: {} }, undefined],
  });
  expect(measurements).toHaveLength(1);
  expect(problems).toEqual(['This is no Observation.', 'This is no Observation.']);
});

test('A bundle may be empty', () => {
  expect(readBundle({ resourceType: 'Bundle' })).toEqual({ measurements: [], problems: [] });
});

test.each([undefined, 'text', { resourceType: 'Patient' }])('What is no bundle has none: %j', (value) => {
  expect(readBundle(value)).toEqual({ measurements: [], problems: ['This is no Bundle.'] });
});
