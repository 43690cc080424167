import { expect, test } from '@jest/globals';
import { redactCredentials, redactTokens } from '../../../src/core/model/redact-credentials.ts';
import { githubToken, stripeKey } from '../../harness/made-up-secrets.ts';

test('a token leaves its prefix behind, wherever it stands', () => {
  expect(redactTokens(`notes/${githubToken}.md and ${stripeKey}`)).toBe('notes/ghp_….md and sk_live_…');
});

test('an address and a private key leave what is the same for all', () => {
  const key = ['-----BEGIN PRIVATE', 'KEY-----\nabc\ndef'].join(' ');
  expect(redactCredentials(`at https://me:word@example.org/x: ${key}`)).toBe(
    `at https://…@example.org/x: ${key.slice(0, 27)}…`,
  );
});

test.each([
  'src/sk-learn-helpers/gh_pages_builder_of_the_site.ts',
  'The token of npm_config_registry is read',
  'Unexpected eyJ in the beginning',
  `sha512-${'a1B2'.repeat(20)}`,
  '5f2b6c1d9a7e4c3b8d0f1e2a3b4c5d6e7f8a9b0c',
])('%s is no token', (text) => {
  expect(redactCredentials(text)).toBe(text);
});

test('a long text is looked at in time that grows with its length', () => {
  const start = performance.now();
  redactCredentials(
    'gla-'.repeat(50_000) +
      ['-----BEGIN PRIVATE', 'KEY-----'].join(' ').repeat(2000) +
      'a://'.repeat(20_000) +
      'eyJ'.repeat(20_000),
  );
  expect(performance.now() - start).toBeLessThan(2000);
});
