import type { CodeRule } from '../code-rule.ts';
import { javascriptInjection } from './javascript-injection.ts';
import { javascriptSecurity } from './javascript-security.ts';
import { javascriptStorage } from './javascript-storage.ts';
import { rustCode } from './rust-code.ts';
import { rustSecurity } from './rust-security.ts';
import { swiftInjection } from './swift-injection.ts';
import { swiftSecurity } from './swift-security.ts';
import { swiftStorage } from './swift-storage.ts';

/** All rules about source code. */
export const rules: readonly CodeRule[] = [
  ...swiftStorage,
  ...swiftSecurity,
  ...swiftInjection,
  ...javascriptStorage,
  ...javascriptSecurity,
  ...javascriptInjection,
  ...rustSecurity,
  ...rustCode,
];
