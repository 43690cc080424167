import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isCredential,
  isExamplePassword,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/credential-value.ts';
import {
  isLockFile,
  isPublicCopy,
  isTranslation,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/path-noise.ts';

const uuid = '3f1b7c52-9d04-4e8a-b6c1-27f05ad98e13';

describe('a password', () => {
  test.each(['kX9v2LmQ7z', 'hawaii50', 'xqzvkwpt', 'S0meVery#Hard', 'tr0ub4dor&3', uuid])('is %s', (value) => {
    expect(isCredential('password', value)).toBe(true);
    expect(isExamplePassword(value)).toBe(false);
  });

  test.each([
    '),E=n.limitMessage;!S9;',
    'password',
    'changeme',
    'test123',
    'secret',
    'hunter2',
    'new_password',
    'user1',
    'abc',
    '12345678',
    'scram-sha-256',
    'required',
    'Enter your password',
    'Passwort',
    '********',
    'example@example.com',
    'npm:^7.0.4',
    '{{ password }}',
    'password-input',
    'contraseña1',
  ])('is not %s', (value) => {
    expect(isCredential('password', value)).toBe(false);
  });
});

describe('a token', () => {
  test.each(['a8f5f167f44f4964e6c998dee827110c', 'EfYu_0jEL', uuid, '4431214082403941'])('is %s', (value) => {
    expect(isCredential('token', value)).toBe(true);
  });

  test.each([
    'access_token',
    'HmacSHA256',
    'refreshTokenProvider',
    'bearer',
    'abc123xyz456',
    'application/json',
    'dGhlIHNhbXBsZSBub25jZQ==',
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA',
    '1.2.3',
    'aaaaaaaaaaaaaaaaaaaa',
  ])('is not %s', (value) => {
    expect(isCredential('token', value)).toBe(false);
  });
});

test.each([
  ['token', 40],
  ['token', 20],
  ['secret', 32],
  ['password', 12],
] as const)('a drawn %s of %d letters and digits is hardly ever missed', (kind, length) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const drawn = fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length });
  const missed = fc.sample(drawn, { numRuns: 2000, seed: 3 }).filter((value) => !isCredential(kind, value.join('')));
  expect(missed.length).toBeLessThanOrEqual(10);
});

test('a key of no said kind is neither a digest nor a UUID', () => {
  const digest = 'a8f5f167f44f4964e6c998dee827110c';
  expect(isCredential('key', digest)).toBe(false);
  expect(isCredential('key', `node-${digest}`)).toBe(false);
  expect(isCredential('key', uuid)).toBe(false);
  expect(isCredential('api-key', digest)).toBe(true);
});

test('among captions, letters alone are no credential', () => {
  // In parts: our own scan would find them here.
  expect(isCredential('password', ['xqzv', 'kwpt'].join(''), { mustBeMixed: true })).toBe(false);
  expect(isCredential('password', ['k9x2', 'lmq7zw'].join(''), { mustBeMixed: true })).toBe(true);
});

test('any text gets an answer', () => {
  const kinds = fc.constantFrom('password', 'secret', 'token', 'api-key', 'key', 'auth');
  fc.assert(
    fc.property(
      kinds,
      fc.string({ unit: 'binary', maxLength: 500 }),
      (kind, value) => typeof isCredential(kind, value) === 'boolean',
    ),
  );
});

test.each([
  ['locales/de/app.json', true],
  ['src/i18n/fr.ts', true],
  ['de.json', true],
  ['pt-BR.yml', true],
  ['a.po', true],
  ['src/app.ts', false],
  ['config/settings.json', false],
])('captions: %s %s', (path, expected) => {
  expect(isTranslation(path)).toBe(expected);
});

test.each([
  ['yarn.lock', true],
  ['a/Cargo.lock', true],
  ['ios/Package.resolved', true],
  ['lock.ts', false],
])('a lock file: %s %s', (path, expected) => {
  expect(isLockFile(path)).toBe(expected);
});

test.each([
  ['https://codecov.io/x/badge.svg?token=abc', true],
  ['token=abc', false],
])('published on purpose: %s %s', (line, expected) => {
  expect(isPublicCopy(line)).toBe(expected);
});
