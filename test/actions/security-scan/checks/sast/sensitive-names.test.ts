import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../../../../src/actions/security-scan/checks/name-words.ts';
import { isSensitiveName } from '../../../../../src/actions/security-scan/checks/sast/sensitive-names.ts';

test.each([
  ['patientID', 'patient id'],
  ['patient_id', 'patient id'],
  ['Patient ID', 'patient id'],
  ['HTTPServerURL', 'http server url'],
  ['a.b-c', 'a b c'],
  ['dob1', 'dob1'],
  ['', ''],
])('the words of %j are %j', (name, expected) => {
  expect(wordsOf(name).join(' ')).toBe(expected);
});

describe('what must stay secret', () => {
  test.each(['password', 'user.passwordText', 'ACCESS_TOKEN', 'apiKey', 'session.refreshToken', 'clientSecret', 'jwt'])(
    '%s is',
    (name) => {
      expect(isSensitiveName(name, 'secret')).toBe(true);
    },
  );

  test.each([
    'token',
    'tokens',
    'tokenizer',
    'passwordLength',
    'isPasswordValid',
    'apiKeyCount',
    'passwordField.placeholder',
    'key',
  ])('%s is not', (name) => {
    expect(isSensitiveName(name, 'secret')).toBe(false);
  });

  test.each(['token', 'fcmToken', 'secret', 'auth_token', 'Authorization'])('%s is where it is stored', (name) => {
    expect(isSensitiveName(name, 'credential')).toBe(true);
  });
});

describe('what is about a person', () => {
  test.each(['patient', 'patient.name', 'ownerPhone', 'dateOfBirth', 'DOB', 'mrn', 'user.email_address', 'diagnosis'])(
    '%s is',
    (name) => {
      expect(isSensitiveName(name, 'personal')).toBe(true);
    },
  );

  test.each([
    'patients.count',
    'patientViewModel',
    'owner',
    'repository.fullName',
    'impatient',
    'patientService',
    'email',
  ])('%s is not', (name) => {
    expect(isSensitiveName(name, 'personal')).toBe(false);
  });
});
