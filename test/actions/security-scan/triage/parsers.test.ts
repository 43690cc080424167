import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readBaseline } from '../../../../src/actions/security-scan/triage/read-baseline.ts';
import { readVex } from '../../../../src/actions/security-scan/triage/vex.ts';
import { parseReview } from '../../../../src/core/evidence/security-review.ts';
import { run, secret, vulnerable } from './triage-run.ts';

const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', -1, 1e300, [], {}));
const shaped = <T>(shape: T) => fc.record(shape as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });

const sarif = fc.record({
  version: fc.constant('2.1.0'),
  runs: fc.array(
    shaped({
      results: fc.oneof(
        junk,
        fc.array(
          shaped({
            ruleId: junk,
            rule: junk,
            ruleIndex: junk,
            locations: junk,
            suppressions: junk,
            partialFingerprints: junk,
          }),
        ),
      ),
      tool: junk,
    }),
  ),
});
const gitleaks = fc.array(shaped({ RuleID: fc.string({ minLength: 1 }), File: junk, StartLine: junk, Secret: junk }));
const openVex = fc.record({
  '@context': fc.constant('https://openvex.dev/ns/v0.2.0'),
  statements: fc.array(
    shaped({
      status: fc.constantFrom('not_affected', 'fixed', 'x'),
      vulnerability: junk,
      products: junk,
      justification: junk,
      impact_statement: junk,
    }),
  ),
});
const cycloneDx = fc.record({
  bomFormat: fc.constant('CycloneDX'),
  components: junk,
  vulnerabilities: fc.array(
    shaped({
      id: junk,
      analysis: shaped({ state: fc.constantFrom('resolved', 'not_affected'), detail: junk }),
      affects: junk,
      references: junk,
    }),
  ),
});

test('no file of accepted findings brings triage down, and none that is junk accepts anything', async () => {
  const any = fc.oneof(junk, sarif, gitleaks, openVex, cycloneDx);
  await fc.assert(
    fc.asyncProperty(any, async (json) => {
      const baseline = readBaseline(json) ?? [];
      const { statements: vex, ignored } = readVex(json) ?? { statements: [], ignored: [] };
      expect(ignored.every((words) => typeof words === 'string')).toBe(true);
      const { findings } = await run([secret(), vulnerable()], { baseline, vex });
      expect(findings.map(({ suppressed }) => suppressed)).toEqual([undefined, undefined]);
    }),
    { numRuns: 500 },
  );
});

test('no text brings the reader of reviews down', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        junk.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(typeof parseReview(text)).toBe('string');
      },
    ),
  );
});
