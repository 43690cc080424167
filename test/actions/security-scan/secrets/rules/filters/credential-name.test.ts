import { describe, expect, test } from '@jest/globals';
import {
  credentialNameOf,
  wordsOf,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/credential-name.ts';

test('a name is taken apart into words', () => {
  expect(wordsOf('AWS_secretAccessKey')).toEqual(['aws', 'secret', 'access', 'key']);
  expect(wordsOf('x-api-key')).toEqual(['x', 'api', 'key']);
  expect(wordsOf('myAPIToken')).toEqual(['my', 'api', 'token']);
});

describe('a name of a credential', () => {
  test.each([
    ['password', 'password'],
    ['DB_PASSWORD', 'password'],
    ['userPasswd', 'password'],
    ['adminPwd', 'password'],
    ['dbpass', 'password'],
    ['passphrase', 'password'],
    ['clientSecret', 'secret'],
    ['jwt_secret', 'secret'],
    ['secretKeyBase', 'api-key'],
    ['SECRET_KEY', 'api-key'],
    ['apitoken', 'token'],
    ['access_token', 'token'],
    ['githubToken2', 'token'],
    ['api-key', 'api-key'],
    ['APIKey', 'api-key'],
    ['encryptionKey', 'api-key'],
    ['Authorization', 'auth'],
    ['keyAuth', 'auth'],
    ['credentials', 'auth'],
    ['key', 'key'],
    ['cacheEntryKey', 'key'],
  ] as const)('%s says %s', (name, kind) => {
    expect(credentialNameOf(name)?.kind).toBe(kind);
  });

  test.each([
    'tokenUrl',
    'password_field',
    'secretName',
    'apiKeyId',
    'publicKey',
    'primary_key',
    'forgotPassword.title',
    'nextToken',
    'csrf_token',
    'legacyStylesheetToken',
    'design-token',
    'cancelToken',
    'passwordLength',
    'tokenType',
    'keyboard',
    'minipass',
    'hashedPassword',
    'primaryKey',
    'i18n_key',
    'websocketKey',
    'author',
    'compass',
  ])('is not %s', (name) => {
    expect(credentialNameOf(name)).toBeUndefined();
  });

  test('is plain where nothing else is said', () => {
    expect(credentialNameOf('DB_PASSWORD_2')).toEqual({ kind: 'password', isPlain: true });
    expect(credentialNameOf('tokenOfTheMoment')?.isPlain ?? false).toBe(false);
    expect(credentialNameOf('TOKEN_GITHUB')).toEqual({ kind: 'token', isPlain: false });
  });
});
