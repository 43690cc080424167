import { expect, test } from '@jest/globals';
import { assessRisk } from '../../../../src/actions/security-scan/report/risk.ts';
import { factsOf, secret, source, triaged, usualDemands } from '../sample-facts.ts';

test.each([
  ['critical', [secret({ severity: 'low' })]],
  ['critical', [triaged({ severity: 'critical' })]],
  ['high', [triaged({ severity: 'high' })]],
  ['moderate', [triaged({ severity: 'low', category: 'personal-data' })]],
  ['moderate', [triaged({ severity: 'medium' })]],
  ['low', [triaged({ severity: 'low' })]],
  ['low', []],
  ['low', [secret({ suppressed: { by: 'ignore' } })]],
] as const)('the risk is %s (%#)', (level, findings) => {
  expect(assessRisk(factsOf({ findings }), usualDemands).level).toBe(level);
});

test('what was not looked at makes it a lower bound, and no low risk at all', () => {
  const sources = [source('secrets', { status: 'failed' })];
  expect(assessRisk(factsOf({ sources }), usualDemands).level).toBe('not determined');
  const { level, words } = assessRisk(factsOf({ sources, findings: [triaged()] }), usualDemands);
  expect([level, words]).toEqual(['high', expect.stringContaining('there may be more')]);
});
