import { expect, test } from '@jest/globals';
import { withGaps } from '../../../src/actions/security-scan/source-result.ts';
import { source } from './sample-facts.ts';

const gap = { what: 'private', why: 'The folder cannot be listed.', fix: 'Let the job read it.' };

test.each([
  ['completed', true, 'incomplete'],
  ['completed', false, 'incomplete'],
  ['incomplete', false, 'incomplete'],
  ['failed', true, 'failed'],
  ['not-run', true, 'incomplete'],
  ['not-run', false, 'not-run'],
] as const)('a scanner that was %s (named: %s) and could not see everything is %s', (status, requested, expected) => {
  const result = withGaps(source('dependencies', { status, requested, why: 'No lockfile.' }), [gap]);
  expect(result.status).toBe(expected);
  expect(result.gaps).toEqual(expected === 'incomplete' ? [gap] : []);
  expect(withGaps(result, [])).toBe(result);
});
