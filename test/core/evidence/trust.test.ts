import { expect, test } from '@jest/globals';
import { trustPaths } from '../../../src/core/evidence/trust.ts';

test('what git tracks, or cannot speak for, is refused', async () => {
  const isTracked = async (path: string) => {
    if (path === 'odd') throw new Error('git is not installed');
    return path === 'tracked.json';
  };
  expect(await trustPaths(['made.json', 'tracked.json', 'odd'], isTracked)).toEqual({
    accepted: ['made.json'],
    refused: [
      { path: 'tracked.json', why: 'git tracks it, so the change that is judged could have written it' },
      { path: 'odd', why: 'git could not say whether it is tracked: git is not installed' },
    ],
  });
});
