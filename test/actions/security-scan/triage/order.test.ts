import { expect, test } from '@jest/globals';
import { run, vulnerable } from './triage-run.ts';

test('the most urgent comes first', async () => {
  const base = vulnerable().vulnerability;
  if (base === undefined) throw new Error('the sample is a vulnerability');
  const of = (name: string, more: object = {}, severity: 'high' | 'critical' = 'high') =>
    vulnerable({
      severity,
      rule: name,
      vulnerability: { ...base, id: name, aliases: [], package: { ecosystem: 'npm', name }, ...more },
    });
  const { findings } = await run([
    of('no-fix', { fixedIn: [] }),
    of('development', { scope: 'development', fixedIn: [] }),
    of('likely', { epss: 0.4 }),
    of('exploited', { knownExploited: false, epss: 0.9 }),
    of('fixable'),
    of('worst', {}, 'critical'),
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'worst',
    'exploited',
    'likely',
    'fixable',
    'no-fix',
    'development',
  ]);
});
