import { isObject } from './json-value.ts';

/**
 * Whether the root is that of `jest --json` or of Vitest's JSON reporter. One file may hold both tests and a coverage map, so
 * readers of either ask.
 */
export function isJestOutput(root: unknown): boolean {
  return isObject(root) && Object.hasOwn(root, 'numTotalTestSuites') && Object.hasOwn(root, 'numTotalTests');
}
