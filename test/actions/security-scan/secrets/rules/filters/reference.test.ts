import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isJoint,
  isNotation,
  isPlace,
  isReference,
} from '../../../../../../src/actions/security-scan/secrets/rules/filters/reference.ts';

describe('a reference', () => {
  test.each([
    '${TOKEN}',
    '$(cat token)',
    '{{ token }}',
    '<%= token %>',
    '#{token}',
    '{token}',
    '%(token)s',
    '%s',
    '%TOKEN%',
    '<your token>',
    '[token]',
    '$TOKEN',
    '@token',
    '__TOKEN__',
    'process.env.TOKEN',
    'os.environ["A"]',
    'secrets.TOKEN',
    'vault:secret/a',
    'op://vault/item',
    'arn:aws:secretsmanager:x',
  ])('%s is one', (value) => {
    expect(isReference(value)).toBe(true);
  });

  test.each(['kX9v2LmQ7z', 'pa$$word', 'a%b', 'A@b1', '100%sure'])('%s is none', (value) => {
    expect(isReference(value)).toBe(false);
  });

  test('is no token of letters and digits', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ0189'), minLength: 8, maxLength: 40 });
    fc.assert(fc.property(letters, (value) => !isReference(value) && !isJoint(value)));
  });
});

describe('a place', () => {
  test.each([
    'https://a.example/b',
    './key.pem',
    '/etc/ssl/private',
    '~/.ssh/id_rsa',
    'C:\\keys\\a',
    'certs/server.key',
    'application/json',
    'urn:ietf:params',
    '#/definitions/a',
    'login.example.com',
  ])('%s is one', (value) => {
    expect(isPlace(value)).toBe(true);
  });

  test.each(['kX9v2LmQ7z', 'wJalrXUtnFEMI/K7MDENG+bPx', 'a8f5f167f44f'])('%s is none', (value) => {
    expect(isPlace(value)).toBe(false);
  });
});

test.each([
  ["' + value", false],
  ["+ value + '", true],
  ['.$connection[', true],
  [', next(', true],
  ['+kX9v2Lm', true],
  ['kX9v2Lm+', false],
])('a joint: %s %s', (value, expected) => {
  expect(isJoint(value)).toBe(expected);
});

test.each([
  ['[a-z]{4}-[a-z]{4}', true],
  ['\\x73\\x65\\x72', true],
  ['api_key_', true],
  ['kX9v2LmQ7z', false],
  ['a{b}c-d', false],
])('a notation: %s %s', (value, expected) => {
  expect(isNotation(value)).toBe(expected);
});
