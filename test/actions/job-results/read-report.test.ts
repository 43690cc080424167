import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNeeds } from '../../../src/actions/job-results/read-needs.ts';
import { readReport } from '../../../src/actions/job-results/read-report.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { renderJson } from '../../../src/core/render/json.ts';
import { commit, condition } from './samples.ts';

const finding: Finding = {
  rule: 'test-failure',
  severity: 'high',
  message: 'expected 1 to be 2',
  location: { file: 'src/a.test.ts', line: 3, endLine: 4 },
  details: 'stack',
};
const stray: Finding = { rule: 'note', severity: 'note', message: 'by the way' };

function reportWith(more: Partial<Report> = {}): Report {
  return {
    action: 'quality-gate',
    checkName: 'unit',
    verdict: verdictOf([{ ...condition('tests-failed', 'fail'), fix: 'Mend it.', findings: [finding] }]),
    conclusion: 'failure',
    summary: 'unit failed',
    metrics: [{ id: 'line-coverage', title: 'Line coverage', value: null, unit: 'percent', baseline: 80 }],
    findings: [stray],
    sections: [],
    notes: ['a note'],
    commit,
    startedAt: new Date(0),
    durationMs: 5,
    facts: {},
    ...more,
  };
}

const written = renderJson(reportWith());

describe('a report of ours', () => {
  test('is read as it was written', () => {
    const { verdict, conclusion, metrics, notes, summary, checkName, action } = reportWith();
    expect(readReport(written)).toEqual({
      known: true,
      action,
      checkName,
      outcome: 'fail',
      conclusion,
      summary,
      commit,
      conditions: verdict.conditions,
      metrics,
      findings: [stray],
      notes,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['a cut one', written.slice(0, 200), 'only the beginning'],
    ['a list', '[]', 'is not of the schema'],
    ['another schema', written.replace('report:v1', 'report:v9'), 'is not of the schema'],
    ['a nicer verdict', written.replace('"verdict": "fail"', '"verdict": "pass"'), 'contradicts itself'],
    ['a nicer condition', written.replace('"outcome": "fail"', '"outcome": "pass"'), 'contradicts itself'],
    ['a new outcome', written.replace('"outcome": "fail"', '"outcome": "fine"'), 'has no `outcome`'],
    ['a new conclusion', written.replace('"conclusion": "failure"', '"conclusion": "ok"'), 'has no `conclusion`'],
    ['a number for a text', written.replace('"unit failed"', '7'), 'has no text `summary`'],
    ['a text for a list', written.replace(/"notes": \[[^\]]*\]/, '"notes": "x"'), 'has no list `notes`'],
    ['a huge text', written.replace('a note', 'x'.repeat(70_000)), 'longer than any of ours'],
    ['a metric of words', written.replace('"value": null', '"value": "80"'), 'metric without a value'],
    ['a new unit', written.replace('"unit": "percent"', '"unit": "apples"'), 'has no `unit`'],
    ['deep nesting', `${'['.repeat(200_000)}`, 'is no JSON'],
  ])('is told from %s', (_name, text, why) => {
    expect(readReport(text)).toMatchObject({
      known: false,
      why: expect.stringContaining(why),
      fix: expect.any(String),
    });
  });

  test('with a thousand times the conditions of any policy is refused', () => {
    const json = JSON.parse(written);
    json.conditions = Array.from({ length: 10_001 }, () => json.conditions[0]);
    expect(readReport(JSON.stringify(json))).toMatchObject({ known: false });
  });

  test('of a scan with as many findings as any is read in time that grows with them', () => {
    const json = JSON.parse(written);
    const [one] = json.findings;
    json.findings = Array.from({ length: 100_000 }, (_, line) => ({
      ...one,
      location: { file: 'a.ts', line: line + 1 },
    }));
    const text = JSON.stringify(json);
    const began = performance.now();
    const read = readReport(text);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(read.known && read.conditions[0]?.findings?.length).toBe(100_000);
  });

  test('is read without an exception, whatever the text', () => {
    const values = fc.dictionary(
      fc.constantFrom('$schema', 'conditions', 'findings', 'metrics', 'notes', 'verdict', '__proto__', 'key'),
      fc.oneof(
        fc.constant('urn:vetnet:schema:report:v1'),
        fc.json().map((text) => JSON.parse(text)),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          values.map((json) => JSON.stringify(json)),
        ),
        (text) => {
          const read = readReport(text);
          expect(read.known).toBe(false);
        },
      ),
    );
  });
});

describe('the needs context', () => {
  test('is read by job, with the result only', () => {
    const text = '{"scan":{"result":"success","outputs":{"a":"b"}},"__proto__":{"result":"failure"}}';
    expect(readNeeds(text)).toEqual({
      known: true,
      results: [
        { name: 'scan', result: 'success' },
        { name: '__proto__', result: 'failure' },
      ],
    });
  });

  test.each([
    ['no JSON', 'scan: success', 'is not JSON'],
    ['an expression that was not evaluated', '${{ toJSON(needs) }}', 'is not JSON'],
    ['a list', '["success"]', 'no object'],
    ['null', 'null', 'no object'],
    ['a text', '"success"', 'no object'],
    ['no job', '{}', 'names no job'],
  ])('is unknown where it is %s', (_name, text, why) => {
    expect(readNeeds(text)).toMatchObject({ known: false, why: expect.stringContaining(why) });
  });

  test.each(['{"a":"success"}', '{"a":{}}', '{"a":{"result":true}}', '{"a":null}', '{"a":{"result":["success"]}}'])(
    'has no result for a job that has none: %s',
    (text) => {
      expect(readNeeds(text)).toEqual({ known: true, results: [{ name: 'a', result: undefined }] });
    },
  );
});
