import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isDeaNumber,
  isGermanTaxNumber,
  isIban,
  isMedicareIdentifier,
  isMicrochip,
  isNhsNumber,
  isPaymentCard,
  isProviderIdentifier,
  isSocialInsuranceNumber,
  isSocialSecurityNumber,
  passesLuhn,
} from '../../../../../src/actions/security-scan/checks/personal-data/checksums.ts';
import { isPlaceholder } from '../../../../../src/actions/security-scan/checks/personal-data/synthetic.ts';
import { made, nhsNumber, withLuhn } from './made.ts';

/** The text with the digit at a place raised by some amount. */
function withOtherDigit(text: string, place: number, by: number): string {
  const digit = (Number(text[place]) + by) % 10;
  return text.slice(0, place) + digit + text.slice(place + 1);
}

/** Numbers that hold their check digits, and from where on their characters are digits. */
const checked: readonly (readonly [string, (text: string) => boolean, string, number])[] = [
  ['a provider identifier', isProviderIdentifier, made.npi, 0],
  ['a card number', isPaymentCard, made.card, 0],
  ['an account number', isIban, made.iban, 2],
  ['a number of the NHS', isNhsNumber, nhsNumber('485726913'), 0],
  ['a social insurance number', isSocialInsuranceNumber, made.sin, 0],
  ['a German tax number', isGermanTaxNumber, made.taxNumber, 0],
];

test.each(checked)('%s with one wrong digit is none', (_name, isValid, text, first) => {
  expect(isValid(text)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: first, max: text.length - 1 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
      expect(isValid(withOtherDigit(text, place, by))).toBe(false);
    }),
  );
});

test('one digit behind any digits makes them pass Luhn, and no other does', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,18}$/), (digits) => {
      const passing = [...'0123456789'].filter((digit) => passesLuhn(digits + digit));
      expect(passing).toEqual([withLuhn(digits).at(-1)]);
    }),
  );
  expect(passesLuhn('')).toBe(false);
});

describe('numbers of the United States', () => {
  test.each([
    ['519387214', true],
    ['000387214', false],
    ['666387214', false],
    ['900387214', false],
    ['519007214', false],
    ['519380000', false],
    ['51938721', false],
  ])('%s as a Social Security number: %s', (digits, expected) => {
    expect(isSocialSecurityNumber(digits)).toBe(expected);
  });

  test.each([
    [made.dea, true],
    [`${made.dea.slice(0, -1)}${(Number(made.dea.at(-1)) + 1) % 10}`, false],
    [`9${made.dea.slice(1)}`, false],
    ['', false],
  ])('%s as a DEA number: %s', (text, expected) => {
    expect(isDeaNumber(text)).toBe(expected);
  });

  test.each([
    [made.mbi, true],
    [made.mbi.toLowerCase(), true],
    [`0${made.mbi.slice(1)}`, false],
    [made.mbi.replace('K', 'L'), false],
    [made.mbi.slice(1), false],
  ])('%s as a Medicare identifier: %s', (text, expected) => {
    expect(isMedicareIdentifier(text)).toBe(expected);
  });
});

test.each([
  [made.chip, true],
  ['999098106472583', false],
  ['000098106472583', false],
  ['985141006328157', true],
  ['98514100632815', false],
])('%s as a transponder: %s', (digits, expected) => {
  expect(isMicrochip(digits)).toBe(expected);
});

test.each([
  ['4242424242424242', true],
  ['123-45-6789', true],
  ['111-22-3333', true],
  ['987-65-4321', true],
  ['000000', true],
  ['12', true],
  ['8841207', false],
  [made.ssn, false],
  [made.card, false],
  [made.iban, false],
  [made.chip, false],
])('%s as a placeholder: %s', (identifier, expected) => {
  expect(isPlaceholder(identifier)).toBe(expected);
});
