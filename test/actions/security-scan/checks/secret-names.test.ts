import { describe, expect, test } from '@jest/globals';
import { isPlaceholder, isSecretName } from '../../../../src/actions/security-scan/checks/secret-names.ts';

describe('names', () => {
  test.each([
    'PASSWORD',
    'DB_PASSWORD',
    'apiKey',
    'api-key',
    'STRIPE_SECRET_KEY',
    'npm_token',
    'AWS_SECRET_ACCESS_KEY',
    'PRIVATE_KEY_BASE64',
    'SENTRY_DSN',
  ])('%s is that of a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each([
    'PASSWORD_FILE',
    'TOKEN_TTL',
    'OLDPWD',
    'PWD',
    'KEY',
    'PUBLIC_KEY',
    'STRIPE_PUBLISHABLE_KEY',
    'MAX_TOKEN',
    'SECRETARY',
    'TOKENIZER',
    '',
  ])('%s is not', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('values', () => {
  test.each([
    '',
    'xx',
    'xxxxxxxx',
    '****',
    'changeme',
    'change-me-please',
    'your-token',
    'yourToken',
    'my-password',
    '<token>',
    'TOKEN',
    'example_key',
    'a.placeholder',
    '{{ token }}',
    '[your token]',
    'not-a-real-key',
    '00000000',
  ])('%s stands for another', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  test.each(['abcdefg-hij', 'rex-the-dog', 'myopic9', 'therapy77', 'address1', 'k3J9sd8f'])('%s does not', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});
