import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { pathInside, relativePath } from '../../../src/core/files/relative-path.ts';

test.each([
  ['/a', '/a/b/c.info', 'b/c.info', 'b/c.info'],
  ['/a', '/a/..c.info', '..c.info', '..c.info'],
  ['/a', '/a', '', undefined],
  ['/a/b', '/a', '..', undefined],
  ['/a/b', '/a/c', '../c', undefined],
  ['/', '/c', 'c', 'c'],
])('from %s, %s is %j', (folder, path, relative, inside) => {
  expect(relativePath(resolve(folder), resolve(path))).toBe(relative);
  expect(pathInside(resolve(folder), resolve(path))).toBe(inside);
});
