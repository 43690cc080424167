import { expect, test } from '@jest/globals';
import { type ErrorEntry, errorCodes } from '../../src/core/model/error-codes.ts';
import { pathsBelow, readSource } from './source-tree.ts';

const registry = 'src/core/model/error-codes.ts';

const sources = pathsBelow('src')
  .filter((path) => path.endsWith('.ts') && path !== registry)
  .map(readSource);

// That a code which is thrown is registered, with the kind of its class, the types of the errors say.

test('every registered code is thrown somewhere', () => {
  const idle = Object.keys(errorCodes).filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)));
  expect(idle).toEqual([]);
});

test.each(Object.entries<ErrorEntry>(errorCodes))('%s is explained in sentences', (code, { meaning, mend }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  for (const sentence of [meaning, mend]) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
