import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { renderJson, reportJson } from '../../../src/core/render/json.ts';
import { reportJsonSchema, reportSchema } from '../../../src/core/render/report-schema.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { hostileReport } from './hostile-text.ts';
import { passingReport, sampleReport } from './sample-report.ts';

const schemaFile = join(import.meta.dirname, '../../../schemas/report.schema.json');

test('the shipped schema is the one of the source', () => {
  const text = `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`;
  expect(text).toBe(readFileSync(schemaFile, 'utf8'));
});

describe('a rendered report is valid by the shipped schema', () => {
  const ajv = new Ajv2020.default({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

  test.each([
    ['sample', sampleReport],
    ['passing', passingReport],
    ['hostile', hostileReport],
  ])('%s', (_, report) => {
    validate(JSON.parse(renderJson(report)));
    expect(validate.errors).toBeNull();
  });

  test('any', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const value: unknown = JSON.parse(renderJson(report));
        validate(value);
        expect(validate.errors).toBeNull();
        expect(reportSchema.safeParse(value).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['another version', { $schema: 'urn:vetnet:schema:report:v9' }],
    ['a verdict that does not exist', { verdict: 'green' }],
    ['a key nobody knows', { extra: 1 }],
    ['a short commit', { commit: '9f1c2d3' }],
  ])('%s is not', (_, change) => {
    expect(validate({ ...reportJson(sampleReport), ...change })).toBe(false);
  });
});

test('is the data itself: texts are not altered', () => {
  const value = reportJson(hostileReport);
  expect(JSON.parse(renderJson(hostileReport))).toEqual(JSON.parse(JSON.stringify(value)));
  expect(value['check-name']).toBe(hostileReport.checkName);
});

test('invisible characters are written as escapes', () => {
  expect(renderJson(hostileReport)).not.toMatch(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
  expect(renderJson(hostileReport)).toContain('admin\\u202egnp.exe');
});

test('facts have their keys in order', () => {
  const report = { ...sampleReport, facts: { b: [{ z: 1, a: 2 }], a: null } };
  expect(JSON.stringify(reportJson(report).facts)).toBe('{"a":null,"b":[{"a":2,"z":1}]}');
});

test('a finding is told once, with the conditions that rest on it', () => {
  const { findings, conditions } = reportJson(sampleReport);
  expect(findings.map(({ conditions: keys }) => keys)).toEqual([
    ['tests-failed'],
    ['tests-failed'],
    ['patch-coverage'],
  ]);
  expect(conditions.find(({ id }) => id === 'tests-failed')?.['finding-count']).toBe(2);
  expect(conditions.find(({ id }) => id === 'module-coverage')?.key).toBe('module-coverage:SpecialistManagement');
});
